"""Capitals and towns where many machines stand, by State, in English, French and their own language.

A name that a second State uses for a town of its own is left out (Valencia, Birmingham, San José): a wrong answer is
worse here than none.
"""

from collections.abc import Mapping

TOWNS: Mapping[str, str] = {
    "AE": "Dubai|Dubaï|Abu Dhabi|Sharjah",
    "AL": "Tirana",
    "AM": "Yerevan|Erevan",
    "AR": "Buenos Aires",
    "AT": "Graz|Innsbruck|Klagenfurt|Hagenberg|Vienna|Vienne|Wien|Salzburg|Linz",
    "AU": "Perth|Adelaide|Canberra|Sydney|Melbourne|Brisbane",
    "AZ": "Baku|Bakou",
    "BA": "Sarajevo|Banja Luka",
    "BE": "Leuven|Louvain|Bruges|Brugge|Mechelen|Malines|Hasselt|Ostende|Oostende|Zaventem|Diegem|Wavre"
    "|Louvain-la-Neuve|Brussels|Bruxelles|Brussel|Antwerp|Anvers|Antwerpen|Ghent|Gand|Gent|Namur"
    "|Liège|Charleroi",
    "BG": "Burgas|Ruse|Sofia|Plovdiv|Varna",
    "BR": "Curitiba|Recife|Porto Alegre|Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro",
    "CA": "Laval|Mississauga|Waterloo|Winnipeg|Edmonton|Halifax|Gatineau|Beauharnois|Ottawa|Toronto"
    "|Montréal|Montreal|Vancouver|Calgary",
    "CH": "Lucerne|Luzern|Winterthur|St. Gallen|Saint-Gall|Neuchâtel|Chur|Coire|Lenzburg|Glattbrugg|Bern"
    "|Berne|Zürich|Zurich|Geneva|Genève|Genf|Basel|Bâle|Lausanne|Lugano|Zug",
    "CI": "Abidjan",
    "CL": "Santiago de Chile",
    "CN": "Guangzhou|Hangzhou|Chengdu|Beijing|Pékin|Shanghai|Shenzhen",
    "CO": "Bogotá|Bogota|Medellín",
    "CY": "Larnaca|Larnaka|Paphos|Nicosia|Nicosie|Limassol",
    "CZ": "Ostrava|Plzeň|Plzen|Olomouc|Liberec|Prague|Praha|Brno",
    "DE": "Bremen|Brême|Dresden|Dresde|Hannover|Hanover|Hanovre|Kiel|Bonn|Dortmund|Mainz|Mayence|Freiburg"
    "|Mannheim|Aachen|Gunzenhausen|Bayreuth|Regensburg|Potsdam|Rostock|Duisburg|Wiesbaden|Augsburg"
    "|Berlin|Frankfurt|Frankfurt am Main|Francfort|Frankfurt-am-Main|Francfort-sur-le-Main"
    "|Munich|München|Hamburg|Hambourg|Cologne|Köln"
    "|Düsseldorf|Nuremberg|Nürnberg|Stuttgart|Leipzig|Falkenstein|Karlsruhe",
    "DK": "Aalborg|Esbjerg|Ballerup|Copenhagen|Copenhague|København|Aarhus|Odense",
    "EE": "Pärnu|Narva|Tallinn|Tartu",
    "EG": "Cairo|Le Caire",
    "ES": "Málaga|Malaga|Zaragoza|Saragosse|Alicante|Palma de Mallorca|Vigo|Valladolid|San Sebastián|Gijón"
    "|Madrid|Barcelona|Barcelone|Seville|Séville|Sevilla|Bilbao",
    "FI": "Turku|Oulu|Vantaa|Hamina|Helsinki|Espoo|Tampere",
    "FR": "Rennes|Grenoble|Montpellier|Besançon|Dijon|Nancy|Reims|Metz|Le Havre|Clermont-Ferrand|Nanterre"
    "|Courbevoie|Puteaux|Saint-Denis|Aubervilliers|Vitry-sur-Seine|Mulhouse|Rouen|Annecy"
    "|Sophia Antipolis|Croix|Paris|Lyon|Marseille|Lille|Roubaix|Strasbourg|Toulouse|Bordeaux|Nantes"
    "|Gravelines",
    "GB": "Liverpool|Sheffield|Nottingham|Slough|Swansea|Leicester|Southampton|Brighton|Oxford|Coventry"
    "|Aberdeen|Londonderry|London|Londres|Manchester|Leeds|Bristol|Edinburgh|Édimbourg|Glasgow"
    "|Cardiff|Belfast",
    "GE": "Batumi|Batoumi|Tbilisi|Tbilissi",
    "GH": "Accra",
    "GR": "Patras|Heraklion|Piraeus|Le Pirée|Athens|Athènes|Thessaloniki|Thessalonique",
    "HR": "Osijek|Zadar|Zagreb|Split|Rijeka",
    "HU": "Szeged|Pécs|Győr|Miskolc|Budapest|Debrecen",
    "ID": "Jakarta",
    "IE": "Waterford|Sligo|Athlone|Dublin|Cork|Galway|Limerick",
    "IL": "Tel Aviv|Haifa|Haïfa",
    "IN": "Pune|Kolkata|Gurugram|New Delhi|Mumbai|Bengaluru|Bangalore|Hyderabad|Chennai",
    "IS": "Kópavogur|Hafnarfjörður|Keflavik|Keflavík|Akureyri|Reykjavik|Reykjavík",
    "IT": "Bari|Palermo|Verona|Vérone|Padova|Padua|Padoue|Trento|Trieste|Arezzo|Catania|Brescia|Bergamo"
    "|Bergame|Venice|Venise|Venezia|Pisa|Pise|Rome|Roma|Milan|Milano|Turin|Torino|Naples|Napoli|Genoa"
    "|Gênes|Genova|Bologna|Bologne|Florence|Firenze",
    "JP": "Yokohama|Sapporo|Kobe|Tokyo|Osaka|Nagoya|Kyoto|Fukuoka",
    "KE": "Nairobi",
    "KR": "Seoul|Séoul|Busan",
    "KZ": "Almaty|Astana",
    "LI": "Vaduz",
    "LT": "Klaipėda|Šiauliai|Vilnius|Kaunas",
    "LU": "Esch-sur-Alzette|Bettembourg|Bissen|Contern|Leudelange|Strassen|Dudelange|Kayl",
    "LV": "Daugavpils|Jūrmala|Riga",
    "MA": "Agadir|Fès|Rabat|Casablanca|Marrakech|Tanger",
    "MD": "Bălți|Chișinău|Chisinau",
    "ME": "Podgorica",
    "MK": "Skopje",
    "MT": "Birkirkara|Gzira|Msida|St. Julian’s|San Ġwann|Ta’ Xbiex|Valletta|La Valette|Sliema|St Julian’s",
    "MX": "Tijuana|Querétaro|Mexico City|Guadalajara|Monterrey",
    "MY": "Kuala Lumpur",
    "NG": "Lagos|Abuja",
    "NL": "Delft|Leiden|Leyde|Arnhem|Breda|Tilburg|Maastricht|Nijmegen|Zwolle|Hilversum|Schiphol|Dronten"
    "|Lelystad|Hoofddorp|Alkmaar|Amsterdam|Rotterdam|The Hague|La Haye|Den Haag|Utrecht|Almere"
    "|Eindhoven|Groningen|Haarlem|Naaldwijk",
    "NO": "Sandefjord|Drammen|Tromsø|Oslo|Bergen|Trondheim|Stavanger",
    "NZ": "Wellington|Auckland|Christchurch",
    "PA": "Panama City",
    "PE": "Lima",
    "PH": "Manila|Manille",
    "PL": "Gdynia|Katowice|Łódź|Lodz|Szczecin|Lublin|Białystok|Rzeszów|Warsaw|Varsovie|Warszawa|Kraków"
    "|Cracow|Cracovie|Wrocław|Gdańsk|Poznań",
    "PT": "Coimbra|Faro|Funchal|Aveiro|Lisbon|Lisbonne|Lisboa|Porto|Braga",
    "RO": "Constanța|Brașov|Sibiu|Cluj|Craiova|Oradea|Bucharest|Bucarest|București|Cluj-Napoca|Timișoara"
    "|Iași|Iasi",
    "RS": "Niš|Belgrade|Beograd|Novi Sad",
    "RU": "Novosibirsk|Kazan|Moscow|Moscou|Saint Petersburg|Saint-Pétersbourg",
    "SE": "Västerås|Örebro|Linköping|Norrköping|Umeå|Boden|Stockholm|Gothenburg|Göteborg|Malmö|Luleå|Uppsala",
    "SG": "Jurong",
    "SI": "Celje|Koper|Ljubljana|Maribor",
    "SK": "Žilina|Nitra|Bratislava|Košice",
    "SN": "Thiès|Dakar",
    "TH": "Bangkok",
    "TN": "Sfax|Sousse|Tunis",
    "TR": "Izmir|Bursa|Antalya|Ankara|Istanbul",
    "UA": "Kharkov|Dnipro|Odessa|Zaporizhzhia|Kyiv|Kiev|Kharkiv|Lviv|Odesa",
    "US": "San Mateo|Sunnyvale|Redwood City|Santa Clara|Austin|Dallas|Houston|Denver|Phoenix|Atlanta|Miami"
    "|Las Vegas|Philadelphia|Pittsburgh|Salt Lake City|San Diego|Brooklyn|Manhattan|Reston|Scottsdale"
    "|Bellevue|Redmond|Wilmington|San Francisco|Seattle|Los Angeles|Chicago|Boston|Mountain View"
    "|Menlo Park|Palo Alto|Cupertino|Ashburn",
    "VN": "Hanoi|Hanoï|Ho Chi Minh City",
    "XK": "Pristina",
    "ZA": "Durban|Midrand|Pretoria|Johannesburg|Cape Town|Le Cap",
}

"""More defects in many wordings: what is asked for, who holds it and where it lies. Data for `test_wordings`."""

EVERYONE = (
    "Please pass on the flow of each and every customer of the relay for the month.",
    "Kindly let us have the log of all those connected that day.",
    "The sessions of the whole clientele are requested.",
    "We would like the connection data of the entire user base.",
    "All numbers that were in the cell that night are asked for.",
    "Please provide the particulars of everybody registered there.",
    "The register of members is wanted in full.",
    "We need every address seen by the server in October.",
    "Nous demandons les connexions de l'ensemble de la clientèle.",
    "Prière de livrer l'identité de tous ceux qui étaient connectés.",
    "Les données de chaque client du relais sont sollicitées.",
    "Il nous faut toutes les adresses vues par le serveur en octobre.",
    "Merci de remettre le fichier clients complet.",
    "Sont demandés tous les numéros présents dans la cellule ce soir-là.",
    "On demande l'annuaire intégral du forum.",
)

EVERYTHING = (
    "The account should be kept as it stands, top to bottom.",
    "Please secure the mailbox with all that is in it.",
    "We ask for the account with its complete contents.",
    "No part of the mailbox should be left aside.",
    "The provider shall copy the mailbox wholesale.",
    "Nothing should be filtered out.",
    "The account is to be handed over lock, stock and barrel.",
    "All folders, without selection, are requested.",
    "We want a mirror of the account.",
    "Whatever the account holds is of interest.",
    "Please keep each and every item in the account.",
    "It is best to take it all.",
    "La boîte est à conserver telle quelle, sans aucun tri.",
    "Nous voulons une copie miroir du compte.",
    "Prière de conserver la boîte avec tout ce qu'elle contient.",
    "Aucune partie de la boîte ne sera laissée de côté.",
    "Le compte est demandé de fond en comble.",
    "Tous les dossiers, sans sélection, sont requis.",
    "Il convient de prendre le tout.",
    "Tout ce que le compte renferme nous intéresse.",
)

HANDED_OVER = (
    "Please let us have the content by Friday.",
    "We would be glad to have the files on a stick.",
    "The messages should reach our office by 30 November.",
    "Kindly mail the log-ins to the address above.",
    "Send a copy to the investigating judge.",
    "The judge expects the data next week.",
    "The provider should upload the mailbox to our server.",
    "The names are to be given to us at once.",
    "We need the log-ins now in order to arrest him.",
    "Merci de nous faire tenir les messages avant vendredi.",
    "Le contenu sera versé sur notre serveur.",
    "Veuillez joindre les journaux à votre réponse.",
    "Les données devront nous parvenir sous huit jours.",
    "Nous attendons le nom du titulaire par retour.",
    "Prière d'adresser la copie au juge d'instruction.",
)

HOLDERS = (
    "The mailbox is with Example Mail AB.",
    "The page runs on a server of Exemple Hosting SARL.",
    "The account is one of Fjordpost AS.",
    "Le compte relève de la société Oderwolke GmbH.",
    "The IP address belongs to Saarnetz GmbH.",
    "La boîte est ouverte chez Moselpost SA.",
    "The operator of the shop platform is Basar Tyrol GmbH.",
    "Teleponto SA is the carrier of the number.",
    "It was registered through Taunus Domains GmbH.",
    "The service is called Nimbostrat and is offered by Nimbostrat Oy.",
)

ELSEWHERE = (
    "Its data centre stands in Dublin.",
    "According to the provider, the mailbox is kept on machines in Singapore.",
    "The provider answered that everything is stored in the Netherlands.",
    "The records are with the Irish subsidiary.",
    "The company moved its servers to Iceland last year.",
    "Example Hosting is run from Tallinn, where the machines are.",
    "The backup is mirrored only in Canada.",
    "The disks have been shipped to Vienna.",
    "Les données se trouvent à Dublin.",
    "L'hébergeur indique que les messages dorment sur un serveur à Reykjavik.",
    "Ses machines sont en Norvège.",
    "La filiale irlandaise détient les journaux.",
    "Le prestataire a déménagé ses serveurs à Varsovie.",
    "Les journaux sont conservés par l'entité suisse du groupe.",
)

ONLY_WHO = (
    "We want to know who is behind night_owl_77.",
    "The holder of night_owl_77 sold the tickets; his name is missing.",
    "night_owl_77 must be put a name to.",
    "The seller can be charged once his identity is established.",
    "The question is whose account night_owl_77 is.",
    "Only the seller's name and address are missing.",
    "The subscriber of night_owl_77 sold the tickets.",
    "night_owl_77 took the money. Its user is to be questioned.",
    "Il faut mettre un nom sur night_owl_77.",
    "Le vendeur n'est connu que sous night_owl_77 ; son identité manque.",
    "Reste à établir l'identité du vendeur.",
    "Qui tient le compte night_owl_77 ? C'est toute la question.",
    "L'abonné de night_owl_77 a vendu les billets.",
    "Le nom du titulaire permettra de l'entendre.",
    "It is the sole purpose to learn the seller's name.",
    "The account holder's particulars will lead us to him.",
)

WIDER = (
    "We ask for the messages too.",
    "Please add the photos stored there.",
    "His chats with the widow are wanted as well.",
    "Kindly include the log-ins of November.",
    "Nous demandons aussi les courriels.",
    "Veuillez y joindre les photos.",
    "La liste des connexions est aussi requise.",
)

WIDER_THAN_TRAFFIC = (
    "The content of the mailbox is requested.",
    "Les conversations avec la veuve sont également sollicitées.",
    "Il nous faut encore la teneur des messages.",
)

# What takes somebody who understands it.
STILL_MISSED = (
    ("L-civil", "It will be of use in the landlord's claim for the rent."),
    ("L-civil", "The firm will ask the court for an injunction against him."),
    ("L-civil", "Le créancier demande l'adresse de son débiteur."),
    ("L-future", "The order is to extend to communications exchanged up to the hearing of 15 January 2027."),
    ("L-future", "Incoming mail should be forwarded to us."),
    ("L-future", "Kindly store the packets that pass through the server tonight."),
    ("L-future", "He is going to call his accomplice on Friday; please preserve that call."),
    ("L-future", "Please hold the account open so that we can see what comes in."),
    ("L-future", "Le courrier entrant devra nous être transmis."),
    ("L-future", "Nous voulons voir venir ses prochains clients."),
    ("L-third-told", "All of it sits in a hall near Stockholm."),
    ("L-third-told", "Legal requests are answered by the Luxembourg entity, which alone has access."),
    ("L-third-told", "Le compte est géré depuis Lisbonne, où sont les disques."),
)

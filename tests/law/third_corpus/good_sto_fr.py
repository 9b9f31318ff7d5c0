"""Good requests for stored data, in French."""

from dataclasses import replace

from tests.law.third_corpus.shape import STO_FR, Good, at, ip, known, on, prose

GOOD_STO_FR = (
    Good(
        "abonne_du_faux_bailleur",
        replace(
            STO_FR,
            offences=on("BC07", "BC08"),
            national_provision="articles 496 et 193 du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Du 4 au 22 mai 2026, un faux bailleur a loué le même studio à neuf étudiants, qui ont versé ensemble
                13 400 euros de garantie. Le bail portait la signature imitée du propriétaire ; les clés n’ouvraient
                rien. Tout s’est traité par courriel. Le compte bancaire est au nom d’une personne décédée."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("email", "studio.centre@example.net"),),
            link="studio.centre@example.net a envoyé aux neuf étudiants le faux bail et le numéro du compte.",
            custodian_name="Poste Exemple SA",
            custodian_location="Genève, Suisse",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("other"),
            necessity="Le compte ne mène qu’à un mort ; l’adresse électronique est la seule trace de l’auteur.",
            period_from=at("2026-05-04"),
            period_to=at("2026-05-23"),
            period_reason="De la première location à la dernière.",
        ),
    ),
    Good(
        "intrusion_en_douze_minutes",
        replace(
            STO_FR,
            offences=on("BC02", "BC04"),
            national_provision="articles 323-1 et 323-3 du Code pénal",
            max_penalty="cinq ans d’emprisonnement et 150 000 euros d’amende",
            facts=prose("""
                Le 28 septembre 2026, de 05 h 48 à 06 h 00 UTC, un inconnu est entré dans le logiciel d’une
                auto-école et a porté à « reçu » le résultat de vingt-six candidats, contre argent d’après deux
                d’entre eux. Le journal conserve une adresse et un port."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "source_port_mapping_cgnat"),
            identifiers=(ip("203.0.113.9", "28 septembre 2026, 05 h 48 min 31 s UTC, port 49320"),),
            link=(
                "203.0.113.9, port 49320, a ouvert la session durant laquelle les vingt-six résultats ont été"
                " changés."
            ),
            custodian_name="Escaut Télécom Exemple SA",
            custodian_location="Gand, Belgique",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
            necessity_reasons=on("short_retention"),
            necessity="L’opérateur garde un an les attributions ; l’adresse est partagée, d’où le port indiqué.",
            period_from=at("2026-09-28 05:48"),
            period_to=at("2026-09-28 06:00"),
            period_reason="Les douze minutes de l’intrusion.",
        ),
    ),
    Good(
        "appels_du_faux_conseiller",
        replace(
            STO_FR,
            measure="STO_TRA",
            offences=on("BC08"),
            national_provision="article 313-1 du Code pénal",
            max_penalty="sept ans d’emprisonnement",
            facts=prose("""
                Entre le 1er et le 9 juillet 2026, sept personnes âgées ont été appelées par un prétendu conseiller de
                leur banque, qui leur a fait lire les codes reçus sur leur téléphone. Pendant les appels, 41 200 euros
                ont quitté leurs comptes. Les sept décrivent la même voix et le même numéro. Ce numéro est loué par
                une société à un client qui a donné un faux nom : il faut donc savoir qui d’autre il a appelé."""),
            categories=on("TRA"),
            items=on("call_detail_records"),
            identifiers=(known("phone", "+1-202-555-0172"),),
            link="Le +1-202-555-0172 a appelé les sept victimes au moment même où leurs comptes étaient vidés.",
            custodian_name="Mobile Exemple SA",
            custodian_location="Luxembourg, Luxembourg",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            previous_preservation="LU-2026-000057 du 20 juillet 2026, conservation jusqu’au 20 janvier 2027",
            necessity_reasons=on("other"),
            necessity=(
                "Les relevés diront quelles autres victimes ont été appelées et par quel complice l’auteur"
                " était joint."
            ),
            period_from=at("2026-07-01"),
            period_to=at("2026-07-10"),
            period_reason="Du premier au dernier appel.",
        ),
    ),
    Good(
        "boite_de_l_employe_de_banque",
        replace(
            STO_FR,
            measure="STO_CON",
            offences=on("BC02", "BC08"),
            national_provision="articles 314-1 et 323-1 du Code pénal",
            max_penalty="sept ans d’emprisonnement",
            facts=prose("""
                Un employé du service des crédits a modifié, les 28 et 29 juillet 2026, le bénéficiaire de quatre
                prêts ; 412 000 euros sont allés à une société fondée par son cousin. Les deux soirs, il a envoyé à
                une boîte privée les listes de ces prêts. Le journal de la banque garde l’envoi, non les pièces. Le
                cousin affirme avoir reçu ses instructions de cette boîte. Le juge des libertés a
                autorisé la saisie le 12 novembre."""),
            categories=on("SUB", "CON"),
            items=on("name", "messages", "attachments"),
            identifiers=(known("email", "t.brandl.privat@example.org", "boîte privée de l’employé"),),
            link=(
                "t.brandl.privat@example.org a reçu les listes de prêts et, selon le cousin, lui a envoyé les"
                " instructions."
            ),
            custodian_name="Postfach Exemple GmbH",
            custodian_location="Munich, Allemagne",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            translation_language="de",
            accepted_languages=("de",),
            previous_preservation="DE-2026-002277 du 10 août 2026, conservé jusqu’au 9 février 2027",
            necessity_reasons=on("other"),
            necessity=prose("""
                Les instructions au cousin et les listes ne se trouvent que dans les messages : l’ordinateur de
                l’employé a été détruit et la banque n’a pas gardé les pièces."""),
            period_from=at("2026-07-27"),
            period_to=at("2026-08-05"),
            period_reason="De la veille des modifications au lendemain de la suspension de l’employé, le 4 août.",
        ),
    ),
    Good(
        "faux_diplome_sans_accent",
        replace(
            STO_FR,
            offences=on("BC07"),
            national_provision="article 441-2 du Code penal",
            max_penalty="5 ans d'emprisonnement",
            facts=prose("""
                Le 15 juin 2026 un homme postule comme chirurgien et envoie un diplome que l'universite n'a jamais
                delivre, fabrique a partir d'un fichier de 2019. Il opere onze patients jusqu'au 14 juillet, puis
                disparait. Le nom qu'il portait est celui d'un medecin mort en 2011. Reste l'adresse par laquelle il
                ecrivait a l'hopital."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("email", "dr.v.santos@example.org"),),
            link="dr.v.santos@example.org a envoye le faux diplome a l'hopital le 15 juin 2026.",
            custodian_name="Correo Exemple SL",
            custodian_location="Valence, Espagne",
            requested_state="ES",
            data_location="ES",
            provider_state="ES",
            necessity_reasons=on("other"),
            necessity="Personne ici ne connait son vrai nom ; l'adresse est la seule chose qu'il a laissee.",
            period_from=at("2026-06-01"),
            period_to=at("2026-07-15"),
            period_reason="De l'ouverture de l'adresse, en juin, a sa disparition.",
        ),
    ),
    Good(
        "detention_qui_expire",
        replace(
            STO_FR,
            measure="STO_TRA",
            offences=on("BC02", "BC05"),
            national_provision="articles 550 bis et 550 ter du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Le 30 août 2026, de 04 h 00 à 04 h 26 UTC, quelqu’un est entré dans la conduite d’une usine des
                eaux et a relevé la dose de chlore ; l’équipe de nuit l’a rétablie à 04 h 31. L’accès s’est fait
                par le compte d’entretien d’un sous-traitant. Un ancien technicien, arrêté le 27 octobre, soutient
                qu’il dormait chez lui. Le serveur relais utilisé est loué dans votre pays."""),
            categories=on("TRA"),
            items=on("session_logs", "netflow"),
            identifiers=(ip("2001:db8:41::7", "30 août 2026, 04 h 00 min 12 s UTC, port 50122"),),
            link="2001:db8:41::7 est le relais d’où le compte d’entretien a été ouvert et la dose de chlore changée.",
            custodian_name="Sund Exemple ApS",
            custodian_location="Copenhague, Danemark",
            requested_state="DK",
            data_location="DK",
            provider_state="DK",
            translation_language="en",
            accepted_languages=("da", "en"),
            previous_preservation="DK-2026-000145 du 1er septembre 2026, conservé jusqu’au 28 février 2027",
            necessity_reasons=on("release_of_suspect"),
            necessity=(
                "Les journaux du relais diront d’où venait la connexion, et donc si l’alibi du technicien"
                " tient."
            ),
            period_from=at("2026-08-30 03:30"),
            period_to=at("2026-08-30 05:00"),
            period_reason="L’intrusion et une demi-heure de part et d’autre.",
            urgency="urgent",
            urgency_reasons=on("detention_deadline"),
            urgency_text=(
                "La détention du technicien prend fin le 27 novembre 2026, et lui seul connaît ses complices."
            ),
        ),
    ),
    Good(
        "menaces_par_numero_achete",
        replace(
            STO_FR,
            court_order_attached=False,
            offences=on("BCX"),
            national_provision="articles 222-17 et 322-6 du Code pénal (menaces de mort, incendie)",
            max_penalty="dix ans d’emprisonnement",
            facts=prose("""
                - Du 3 au 19 juin 2026 : trente et un messages à un ancien mari, « ta voiture brûlera », « tu ne les
                verras pas grandir ».
                - Nuit du 20 juin : la voiture brûle devant la maison, les enfants dorment à l’étage.
                - 22 juin : dernier message, « la prochaine fois, la maison ».
                - Téléphone de l’ancienne épouse examiné : rien. Le numéro a été acheté en ligne."""),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("phone", "+1-202-555-0190"),),
            link="Le +1-202-555-0190 a envoyé les trente et un messages et celui du 22 juin après l’incendie.",
            custodian_name="Numbers Example LLC",
            custodian_location="Boston, États-Unis",
            requested_state="US",
            data_location="US",
            provider_state="US",
            translation_language="en",
            accepted_languages=("en",),
            necessity_reasons=on("other"),
            necessity="Le paiement du numéro est le seul fil qui conduise à l’auteur des menaces et du feu.",
            period_from=at("2026-06-03"),
            period_to=at("2026-06-23"),
            period_reason="Du premier message au lendemain du dernier.",
        ),
    ),
)

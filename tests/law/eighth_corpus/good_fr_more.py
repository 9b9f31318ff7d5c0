"""Bons projets en français : une prolongation, et des données stockées de chaque catégorie."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_FR_MORE: tuple[Good, ...] = (
    Good(
        name="eight-good-extension-second-examiner",
        language="fr",
        lure="An extension asked for eleven days before the end; the delay is ours, the loss the provider's rule.",
        draft=ask(
            "PRES_EXT",
            "fr",
            offences=on("BC04"),
            national_provision="Article 607-5 du Code pénal",
            max_penalty="Trois ans d’emprisonnement",
            facts=prose("""
                Le 17 août 2026, à 21 h 50 UTC, les relevés de crue d’un barrage du Haouz ont été remplacés par ceux de
                l’année sèche, depuis le compte jauge-oued-3. Les vannes sont restées closes jusqu’au matin et un
                hameau a été inondé. Le journal de ce compte est conservé chez vous depuis le 5 septembre. La demande
                d’entraide, visée par le juge le 16 novembre, part dès que le second expert a rendu son avis, le 27.
            """),
            categories=on("TRA"),
            items=on("access_logs", "login_ip_history"),
            identifiers=(known("account", "jauge-oued-3", "compte d’où les relevés ont été remplacés"),),
            link=prose("""
                Le journal de jauge-oued-3 porte l’heure et la provenance de chaque écriture ; il dira laquelle des deux
                équipes de garde a remplacé les relevés de crue.
            """),
            period_from=at("2026-08-16"),
            period_to=at("2026-08-18"),
            previous_reference="PT-PGR-247-2026-118",
            current_expiry=at("2026-12-04 18:00"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Hors conservation, l’hébergeur purge ses journaux à six semaines. Passé le 4 décembre, ceux du 17 août
                tomberaient dans la purge suivante, le dimanche 6.
            """),
            **held("Mondego Dados SA", "Coimbra, Portugal", "PT"),
        ),
    ),
    Good(
        name="eight-good-refund-that-robs",
        language="fr",
        lure="A tax refund is the bait of the fraud; the treasury is neither the author nor the one that is served.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC08"),
            national_provision="Article 496-4 du Code pénal",
            max_penalty="Cinq ans d’emprisonnement et 30 000 euros d’amende",
            facts=prose("""
                Entre le 2 et le 20 juillet 2026, 74 habitants de Diekirch ont reçu l’annonce d’un trop-perçu d’impôt à
                retirer sur remboursement-lux.example. La page leur faisait signer avec leur clé bancaire ; elle s’en
                servait, dans la même seconde, pour virer leur épargne. Le préjudice atteint 611 000 euros. La page a
                été réservée et payée le 30 juin 2026.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "remboursement-lux.example", "page qui prenait la clé bancaire"),),
            link=prose("""
                Qui a payé remboursement-lux.example le 30 juin a préparé le piège dans lequel les 74 épargnants sont
                tombés deux jours plus tard.
            """),
            **held("Aare Domaines SA", "Soleure, Suisse", "CH"),
        ),
    ),
    Good(
        name="eight-good-eight-months-of-forwarding",
        language="fr",
        lure="Eight months of headers, because the tapping itself lasted eight months and every letter is a count.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC03"),
            national_provision="Article 314bis, § 1, du Code pénal",
            max_penalty="Deux ans d’emprisonnement",
            facts=prose("""
                Du 5 janvier au 4 septembre 2026, le courrier d’une avocate de Liège a été capté en chemin : un boîtier
                posé dans la gaine de l’immeuble en envoyait copie à relais.meuse@example.org. 1 140 lettres sont
                passées par là, dont celles de 38 clients. Le boîtier a été trouvé le 4 septembre, et son envoi avait
                commencé le 5 janvier d’après sa propre mémoire.
            """),
            categories=on("TRA"),
            items=on("message_headers", "login_ip_history"),
            identifiers=(known("email", "relais.meuse@example.org", "boîte qui recevait les copies"),),
            link=prose("""
                relais.meuse@example.org a reçu les copies du boîtier. Les en-têtes disent quelles lettres ont été
                captées, sans qu’il faille les ouvrir, et les connexions disent d’où elles ont été relevées.
            """),
            period_from=at("2026-01-05"),
            period_to=at("2026-09-05"),
            period_reason=prose("""
                La captation a duré du premier au dernier de ces jours. Chacun des 38 clients a droit à savoir si ses
                lettres en sont, et la date de la première décide de la compétence du tribunal.
            """),
            previous_preservation="IT-PS-247-2026-2077 du 8 septembre 2026",
            **held("Adda Posta S.r.l.", "Lodi, Italie", "IT"),
        ),
    ),
    Good(
        name="eight-good-mast-beside-the-dispensers",
        language="fr",
        lure="Masts are asked for two nights, and the text says what the place proves.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC08"),
            national_provision="Article 313-1 du Code pénal, en lien avec l’article 323-3",
            max_penalty="Cinq ans d’emprisonnement et 375 000 euros d’amende",
            facts=prose("""
                Dans les nuits du 19 et du 20 septembre 2026, cinq distributeurs de billets de Menton ont été vidés : un
                complice ouvrait le capot, branchait un boîtier, et l’appareil crachait ses billets sur un ordre donné à
                distance. 184 000 euros ont disparu. Sur une vidéo, le complice tient un téléphone et lit à voix haute
                le numéro qu’il appelle, +33-6-39-98-41-07, muni d’une carte émise en Roumanie.
            """),
            categories=on("TRA"),
            items=on("call_detail_records", "cell_site"),
            identifiers=(known("phone", "+33-6-39-98-41-07", "numéro que le complice appelle"),),
            link=prose("""
                L’ordre de cracher les billets a été donné pendant que le complice appelait +33-6-39-98-41-07. Les
                relevés le rattachent aux cinq coups ; l’antenne prouve si celui qui répondait se tenait à Menton, en
                guetteur, ou à Constanța, où la police a trouvé l’atelier des boîtiers.
            """),
            period_from=at("2026-09-19"),
            period_to=at("2026-09-22"),
            previous_preservation="RO-DIICOT-2026-4406 du 29 septembre 2026",
            **held("Dobrogea Mobil SRL", "Constanța, Roumanie", "RO"),
        ),
    ),
    Good(
        name="eight-good-source-of-the-door-opener",
        language="fr",
        lure="A whole repository is sought: the tool is the offence, and its history tells which part was made when.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC06"),
            national_provision="Article 144bis, chiffre 2, du Code pénal",
            max_penalty="Trois ans de peine privative de liberté",
            facts=prose("""
                Un programme qui rend muettes les alarmes d’hôtels a été vendu à quatorze acheteurs entre le 3 mars et
                le 30 avril 2026. Onze cambriolages de Montreux s’y rattachent. L’auteur présumé, un ancien installateur
                de Vevey, soutient qu’il s’agit d’un outil d’essai. Il l’a écrit dans le dépôt taiseux-77.
            """),
            categories=on("CON"),
            items=on("source_code_repository"),
            identifiers=(known("account", "taiseux-77", "dépôt du programme vendu"),),
            link=prose("""
                Le code du dépôt taiseux-77 est l’objet même de l’infraction. Ses versions montrent si la fonction qui
                rend l’alarme muette à l’insu du veilleur a été ajoutée pour les acheteurs, après le 3 mars, ou si elle
                servait aux essais.
            """),
            period_from=at("2026-02-20"),
            period_to=at("2026-05-01"),
            period_reason=prose("""
                Les onze jours qui précèdent la première vente sont ceux où, selon un acheteur, la fonction a été
                commandée.
            """),
            previous_preservation="EE-PPA-2026-0059 du 18 mai 2026",
            **held("Emajõe Kood OÜ", "Tartu, Estonie", "EE"),
        ),
    ),
)

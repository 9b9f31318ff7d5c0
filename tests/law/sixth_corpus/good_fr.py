"""Bonnes demandes en français : conservation et prolongation."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_FR: tuple[Good, ...] = (
    Good(
        name="six-bon-toutes-les-economies",
        language="fr",
        lure="« Tout », « toutes » et « l’intégralité » décrivent la perte de la victime.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="Article 342 du Code pénal",
            max_penalty="Emprisonnement de cinq ans au plus",
            facts=prose("""
                Un apiculteur de Casamance a perdu toutes ses économies, soit l'intégralité d'un prêt de campagne de
                4 600 000 francs : il les a remises en trois fois, les 7, 12 et 19 octobre 2026, à un prétendu
                importateur de miel qui lui écrivait de miel.import@example.com et a tout promis avant de se taire.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("email", "miel.import@example.com", "boîte du faux importateur"),),
            link=prose("""
                C'est de miel.import@example.com que sont venus les trois appels de fonds. Le nom déclaré et les
                connexions de ces semaines-là permettront de remonter au faux importateur.
            """),
            period_from=at("2026-10-05"),
            period_to=at("2026-10-21"),
            necessity_reasons=on("short_retention"),
            necessity="Le fournisseur supprime les connexions au bout de deux mois, donc à partir du 5 décembre 2026.",
            **held("Sologne Courrier SAS", "Blois, France", "FR"),
        ),
    ),
    Good(
        name="six-bon-audience-a-venir",
        language="fr",
        lure="Dates à venir : une audience et l’effacement annoncé ; les données, elles, existent déjà.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC03"),
            national_provision="art. 179bis CP",
            max_penalty="une peine privative de liberté de trois ans au plus",
            facts=prose("""
                Le Ministère public du canton du Jura instruit contre une ancienne secrétaire de mairie. Du 14 au
                25 septembre 2026, les appels vidéo du conseil communal ont été enregistrés à l'insu des participants
                par une invitée fantôme, inscrite comme observateur-9. Les débats s'ouvriront le 9 février 2027.
            """),
            categories=on("SUB", "TRA"),
            items=on("device_ids_registered", "session_logs"),
            identifiers=(known("account", "observateur-9", "invitée fantôme des appels vidéo"),),
            link=prose("""
                Les sessions d'observateur-9 et l'appareil qu'elle avait enregistré diront si les enregistrements
                furent faits depuis le téléphone de la prévenue.
            """),
            period_from=at("2026-09-14"),
            period_to=at("2026-09-26"),
            necessity_reasons=on("short_retention"),
            necessity="Le service efface les sessions au centième jour : dès le 23 décembre 2026.",
            **held("Vosges Visio SARL", "Épinal, France", "FR"),
        ),
    ),
    Good(
        name="six-bon-pays-de-passage",
        language="fr",
        lure="L’argent passe par un troisième État et la victime vit dans un quatrième.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="Article 504quater du Code pénal",
            max_penalty="cinq ans d'emprisonnement et 100.000 euros d'amende",
            facts=prose("""
                Une infirmière belge établie au Québec a payé, le vendredi 4 septembre 2026, la réservation d'un gîte
                en Toscane qui n'existe pas. Les 2.180 euros ont été crédités sur un compte en Hongrie. L'offre et la
                confirmation émanaient de casa.finta@example.org, les 2 et 4 septembre.
            """),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(
                known("email", "casa.finta@example.org", "auteur de l'offre et de la confirmation"),
            ),
            link="L'ouverture de casa.finta@example.org révélera qui a offert et confirmé le gîte imaginaire.",
            period_from=at("2026-09-02"),
            period_to=at("2026-09-05"),
            necessity_reasons=on("account_closing"),
            necessity="Inactive depuis septembre, la boîte sera fermée puis vidée le 4 décembre, dit son fournisseur.",
            **held("Saale Post GmbH", "Halle, Allemagne", "DE"),
        ),
    ),
    Good(
        name="six-bon-danger-reel",
        language="fr",
        lure="Un danger de mort invoqué, et bien réel ; demande très urgente de conservation.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("P1-4"),
            national_provision="Article 264.1 du Code criminel",
            max_penalty="Cinq ans d’emprisonnement",
            facts=prose("""
                Hier, 22 novembre 2026, à 21 h 06 (heure de l'Est), le compte « dernier_dimanche » a annoncé à la
                mosquée de Saguenay, en raison de la foi de ceux qui la fréquentent, qu'il tuerait des fidèles à la
                prochaine prière. Il y joint la photographie d'une carabine et de la porte du lieu.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(known("account", "dernier_dimanche", "compte des menaces de mort"),),
            link="Les connexions de « dernier_dimanche » à l'heure des menaces mèneront à l'homme à la carabine.",
            period_from=at("2026-11-22"),
            period_to=at("2026-11-23 08:00"),
            necessity_reasons=on("ephemeral_service", "easily_deleted"),
            necessity="Le service détruit de lui-même toute trace d'un compte vingt-quatre heures après sa fermeture.",
            urgency="danger_to_life",
            urgency_reasons=on("public_security"),
            urgency_text="Des fidèles risquent d'être tués vendredi 27 novembre ; l'auteur n'est pas identifié.",
            **held("Mojave Chat LLC", "Reno, Nevada, États-Unis", "US"),
        ),
    ),
    Good(
        name="six-bon-prolongation-motivee",
        language="fr",
        lure="Prolongation au-delà de la fin de l’année : une date future qui n’étend pas les données.",
        draft=ask(
            "PRES_EXT",
            "fr",
            offences=on("BC02"),
            national_provision="article 509-1 du Code pénal",
            max_penalty="deux ans d'emprisonnement et 25.000 euros d'amende",
            facts=prose("""
                Sont déjà conservés les journaux d'accès de la console vigne-04, du 1er au 6 juillet 2026, jours où
                un inconnu s'est introduit dans la cave connectée d'un domaine de Remich.
            """),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("account", "vigne-04", "console forcée en juillet"),),
            link="Les accès de vigne-04 indiquent l'adresse de celui qui s'est introduit dans la cave.",
            period_from=at("2026-07-01"),
            period_to=at("2026-07-07"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                La commission rogatoire, signée le 12 novembre, est à la traduction et partira avant le 15 janvier
                2027. Passé l'échéance, l'exploitant effacera les journaux, qu'il ne garde plus que pour nous.
            """),
            previous_reference="LU-2026-000166-48",
            current_expiry=at("2026-12-21"),
            **held("Trave Konsolen GmbH", "Lübeck, Allemagne", "DE"),
        ),
    ),
    Good(
        name="six-bon-nations-unies-port-et-zone",
        language="fr",
        lure="Deux heures pour le même instant, locale et universelle ; des mois étrangers à la période.",
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Article 4 de la loi n° 2013-451",
            max_penalty="Dix (10) ans d'emprisonnement",
            facts=prose("""
                Une banque de Bouaké, fondée en mars 1998 et reliée au réseau en juin 2024, a vu son serveur de nuit
                ouvert par un tiers le 30 octobre 2026 à 1 h 17 min 40 s, temps universel, qui est aussi l'heure
                locale. La visite venait de 203.0.113.99, port source 61012.
            """),
            categories=on("SUB"),
            items=on("ip_assignment_at_time"),
            identifiers=(ip("203.0.113.99", "30 octobre 2026, 01:17:40 UTC, port 61012"),),
            link="Le titulaire de 203.0.113.99 à cette seconde a ouvert le serveur de nuit de la banque.",
            period_from=at("2026-10-30"),
            period_to=at("2026-10-31"),
            necessity_reasons=on("short_retention"),
            necessity="L'opérateur n'est tenu de garder ses attributions que six semaines, soit au 11 décembre 2026.",
            **held("Tajo Fibra SA", "Toledo, Espagne", "ES"),
        ),
    ),
)

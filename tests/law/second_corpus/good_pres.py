"""Good preservation requests: routine, urgent, and long."""

from dataclasses import replace

from tests.law.second_corpus.draft import account, at, domain, email, ip, phone, pres, prose, some

HOSPITAL = replace(
    pres("DE", "de en", "en"),
    offences=some("BC02 BC04 BC05"),
    national_provision="Criminal Code, s. 360, s. 362 and s. 363",
    max_penalty="seven years' imprisonment",
    facts=prose(
        """In the night of 20 to 21 November 2026 an unknown person logged in to the remote access gateway of
        the county hospital of Valea with the credentials of a radiologist. Between 01:12 and 03:40 (UTC+2) the
        intruder copied a program to eleven servers and started it at 03:41. The program encrypted the patient
        records and left a note demanding payment in crypto currency. The gateway log shows that the session
        came from 198.51.100.7, source port 51544, and that the program fetched its key from the host
        update.example.net. Operations were put off for two days. Nobody has been identified so far."""
    ),
    items=some("name billing_payment account_creation_time_ip session_logs netflow"),
    identifiers=(
        ip("198.51.100.7", "source of the session of 21 November 2026, 03:12:09 UTC+2, port 51544"),
        domain("update.example.net", "host from which the program fetched its key"),
    ),
    link=prose(
        """The address 198.51.100.7 was used for the session in which the servers were encrypted; the domain
        update.example.net served the encryption key to the program. Both were rented from the provider, so its
        records show who ordered them and from where the machines were administered."""
    ),
    custodian_name="Nordlicht Hosting GmbH",
    custodian_location="Frankfurt am Main, Germany",
    necessity_reasons=some("short_retention easily_deleted"),
    necessity=prose(
        """The provider states in its terms that flow records are overwritten after seven days, that is on 28
        November 2026, and the tenant can delete the virtual machine at any moment."""
    ),
    period_from=at("2026-11-20T00:00+02:00"),
    period_to=at("2026-11-22T00:00+02:00"),
    period_reason="The night of the attack and one day on either side, in which the machine was prepared.",
)

PHISHING_FR = replace(
    pres("NL", "nl en fr", "fr"),
    offences=some("BC07 BC08"),
    national_provision="Code pénal, art. 313-1 et 323-3",
    max_penalty="cinq ans d’emprisonnement et 375 000 euros d’amende",
    facts=prose(
        """Le 18 novembre 2026, quarante-deux clients d’une caisse d’épargne ont reçu un message imitant celui
        de leur banque et les invitant à confirmer leur numéro de carte sur la page caisse.example.org. Onze
        d’entre eux ont saisi leurs identifiants. Le 19 novembre, entre 8 h 05 et 11 h 30 (UTC+1), 61 400 euros
        ont été virés de leurs comptes vers trois comptes de passage. Les identifiants saisis étaient transmis à
        l’adresse collecte@example.com, inscrite dans le code de la page. Le site est toujours en ligne et de
        nouvelles plaintes arrivent chaque jour."""
    ),
    items=some("name phone_recovery account_creation_time_ip login_ip_history message_headers"),
    identifiers=(
        email("collecte@example.com", "boîte qui recevait les identifiants saisis par les victimes"),
        domain("caisse.example.org", "page imitant celle de la banque"),
    ),
    link=prose(
        """La boîte collecte@example.com a reçu les identifiants avec lesquels les virements ont été faits ; le
        domaine caisse.example.org hébergeait la fausse page. Les journaux de connexion désigneront la personne
        qui relevait cette boîte le 19 novembre."""
    ),
    custodian_name="Polder Mail B.V.",
    custodian_location="Utrecht, Pays-Bas",
    necessity_reasons=some("account_closing suspect_aware"),
    necessity=prose(
        """La banque a publié une alerte le 20 novembre ; l’auteur sait qu’il est repéré et a déjà fermé une
        première boîte. L’opérateur efface les données d’un compte fermé au bout de quatorze jours."""
    ),
    period_from=at("2026-11-15T00:00+01:00"),
    period_to=at("2026-11-22T23:59+01:00"),
    period_reason="De l’enregistrement du domaine, le 15 novembre, à la dernière plainte reçue.",
    urgency="urgent",
    urgency_reasons=some("ongoing_offence volatile_data"),
    urgency_text=prose(
        """De nouvelles victimes sont débitées chaque jour et la boîte peut être fermée d’une heure à
        l’autre."""
    ),
)

LIFE = replace(
    pres("US", "en", "en"),
    offences=some("BCX"),
    national_provision="Penal Code, s. 141 (kidnapping)",
    max_penalty="fifteen years' imprisonment",
    facts=prose(
        """A girl of nine was taken from her school at 16:10 on 22 November 2026. At 21:30 the father received a
        ransom message from the account below. She needs insulin. No suspect."""
    ),
    items=some("name phone_recovery login_ip_history session_logs"),
    identifiers=(account("100000777123456", "sent the ransom message of 22 November 2026, 21:30 UTC+1"),),
    link="The account sent the ransom message; whoever holds it has the child or knows who does.",
    custodian_name="Bluejay Messaging Inc.",
    custodian_location="San Mateo, California, United States",
    necessity_reasons=some("ephemeral_service easily_deleted"),
    necessity="The service lets a user erase an account, with its log-ins, in one step.",
    period_from=at("2026-11-21T00:00+01:00"),
    period_to=at("2026-11-23T09:00+01:00"),
    urgency="danger_to_life",
    urgency_reasons=some("ongoing_offence volatile_data"),
    urgency_text="The child is diabetic. Her doctor gives her until tomorrow morning without insulin.",
)

SEVEN_FR = replace(
    pres("RO", "ro en fr", "fr"),
    offences=some("BC02 BC03 BC04 BC05 BC06 BC07 BC08"),
    national_provision="Code pénal, art. 323-1 à 323-3-1, 226-15, 441-1 et 313-1",
    max_penalty="dix ans d’emprisonnement (art. 323-4-1, bande organisée)",
    facts=prose(
        """Depuis le 2 septembre 2026, un groupe qui se nomme « Orage » loue un réseau d’environ 9 000
        ordinateurs infectés. L’instruction a établi, par la saisie du téléphone d’un client le 14 novembre, que
        le groupe pénètre les machines au moyen d’une faille de routeur (accès illégal), y copie le trafic
        bancaire (interception), efface les journaux (atteinte aux données), vend des attaques par saturation
        dont celle du 9 octobre contre le réseau ferroviaire (atteinte au système), diffuse son outil sur un
        forum (dispositifs), fabrique de faux justificatifs de paiement (falsification) et détourne des
        virements pour 212 000 euros (fraude). Le tableau de commande du réseau répond à l’adresse 203.0.113.80.
        Le client saisi s’y est connecté le 13 novembre 2026 à 22 h 04 (UTC+1)."""
    ),
    items=some("name billing_payment service_type_period netflow access_logs vm_disk_image"),
    categories=some("SUB TRA CON"),
    identifiers=(
        ip("203.0.113.80", "tableau de commande, port 8443, vu le 13 novembre 2026 à 22 h 04 UTC+1"),
        domain("orage.example.net", "nom du même serveur, imprimé sur les factures du groupe"),
    ),
    link=prose(
        """Le serveur 203.0.113.80, alias orage.example.net, commande les machines infectées dans les sept
        infractions : son disque contient le programme, la liste des machines et celle des clients, et ses
        journaux d’accès désignent les administrateurs."""
    ),
    custodian_name="Carpați Data Center S.R.L.",
    custodian_location="Cluj-Napoca, Roumanie",
    necessity_reasons=some("easily_deleted suspect_aware"),
    necessity=prose(
        """Le forum a annoncé le 20 novembre l’arrestation du client. Le groupe a déjà déplacé son serveur deux
        fois après une arrestation, en effaçant chaque fois le disque."""
    ),
    measures_sought=some("search seize disclose"),
    period_from=at("2026-09-02T00:00+02:00"),
    period_to=at("2026-11-20T00:00+01:00"),
    period_reason="Toute la durée connue de l’activité du groupe, du premier message de vente à l’arrestation.",
)

SEXUAL_ABUSE = replace(
    pres("CA", "en fr", "en"),
    offences=some("BC09"),
    national_provision="Criminal Code, s. 174a(2) and (4)",
    max_penalty="ten years' imprisonment",
    facts=prose(
        """On 5 November 2026 an undercover officer was admitted to a closed group of fourteen members on a
        picture sharing service. Between 5 and 12 November the member "pinetree_44" posted 63 pictures showing
        the sexual abuse of at least two children under ten and offered more in private messages. Three of the
        pictures are not in any known collection and appear to be recent. On 12 November the same member gave
        the telephone number +1-202-555-0143 for further contact. The children have not been identified."""
    ),
    categories=some("SUB TRA CON"),
    items=some("name phone_recovery login_ip_history messages photos_video"),
    identifiers=(
        account("pinetree_44", "posted the pictures in the group"),
        phone("+1-202-555-0143", "given by pinetree_44 for further contact on 12 November 2026"),
    ),
    link=prose(
        """pinetree_44 posted the pictures and offered others in private messages, so the stored pictures and
        messages are themselves the object of the offence and may show the children; +1-202-555-0143 is the
        number by which the same person can be found."""
    ),
    custodian_name="Maple Snap Ltd.",
    custodian_location="Toronto, Canada",
    necessity_reasons=some("ephemeral_service"),
    necessity=prose(
        """Messages on this service vanish thirty days after they are read; the first will go on 5 December
        2026."""
    ),
    measures_sought=some("search seize disclose"),
    period_from=at("2026-11-05T00:00+00:00"),
    period_to=at("2026-11-13T00:00+00:00"),
    period_reason="The days on which the member was active in the group.",
)

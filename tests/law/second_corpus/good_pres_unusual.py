"""Good preservation requests that look odd and are lawful, and one extension."""

from dataclasses import replace

from tests.law.second_corpus.draft import Good, account, at, ip, phone, pres, prose, some
from tests.law.second_corpus.good_pres import HOSPITAL, LIFE, PHISHING_FR, SEVEN_FR, SEXUAL_ABUSE

UNKNOWN_CUSTODIAN_FR = replace(
    pres("SN", "fr", "fr"),
    provider_state="",
    data_location="",
    offences=some("BC02"),
    national_provision="Code pénal, art. 431-8",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Le 17 novembre 2026 à 4 h 22 (UTC), un tiers s’est introduit dans le portail des marchés publics de
        la région et y a lu neuf offres encore scellées. L’ouverture des plis avait lieu à 10 h. Le portail a
        conservé une seule trace de la session : l’adresse 203.0.113.214, port source 40112. Le registre
        régional indique que le bloc est attribué à votre pays, mais la fiche du titulaire est masquée."""
    ),
    items=some("name source_port_mapping_cgnat session_logs"),
    identifiers=(ip("203.0.113.214", "session du 17 novembre 2026, 04:22:31 UTC, port source 40112"),),
    link="Cette adresse est la seule trace de la personne qui a ouvert les plis scellés.",
    custodian_unknown=True,
    necessity_reasons=some("short_retention"),
    necessity=prose(
        """Les opérateurs de la région ne gardent, d’après vos propres indications, les tables de partage
        d’adresses que trente jours ; celles du 17 novembre disparaîtront vers le 17 décembre."""
    ),
    period_from=at("2026-11-17T04:00+00:00"),
    period_to=at("2026-11-17T05:00+00:00"),
)

ONE_MINUTE = replace(
    pres("JP", "ja en", "en"),
    offences=some("BC08 BC11"),
    national_provision="Penal Code, art. 246-2 in connection with art. 62",
    max_penalty="ten years' imprisonment",
    facts=prose(
        """On 19 November 2026 at 14:07 UTC a transfer of 480,000 US dollars was ordered in the accounts of a
        shipping company with a stolen one-time code. The bank stopped it at 14:09. The log of the bank holds
        one connection, open for 38 seconds, from 2001:db8:4f1::21. An accountant of the company has admitted
        that she passed the code on to a person whom she knows by a first name only."""
    ),
    items=some("ip_assignment_at_time name"),
    categories=some("SUB"),
    identifiers=(ip("2001:db8:4f1::21", "order of 19 November 2026, 14:07:12 UTC, port 60233"),),
    link="The order to transfer the money was given from this address, in this minute.",
    custodian_name="Sakura Broadband K.K.",
    custodian_location="Osaka, Japan",
    necessity_reasons=some("short_retention"),
    necessity="The operator keeps the assignment of its addresses for 90 days and gives new ones daily.",
    period_from=at("2026-11-19T14:07:00+00:00"),
    period_to=at("2026-11-19T14:08:00+00:00"),
)

NO_ADDRESS = replace(
    pres("GB", "en", "en"),
    offences=some("BC08"),
    national_provision="Criminal Code, art. 287(1)",
    max_penalty="eight years' imprisonment",
    facts=prose(
        """Between 2 and 30 October 2026 a retired teacher paid 37,000 euros in five transfers to a person who
        called herself a trading adviser and wrote to her from the account "clara.invest". The "platform" on
        which she saw her profits was a page with invented figures that the adviser altered by hand. When the
        teacher asked for her money on 30 October the adviser sent a last message from +1-202-555-0177 and went
        silent. Four other complaints in our district name the same account."""
    ),
    items=some("name kyc_documents linked_accounts login_ip_history"),
    identifiers=(
        account("clara.invest", "account from which the adviser wrote"),
        phone("+1-202-555-0177", "number of the last message, registered to the same account"),
    ),
    link=prose(
        """Every payment was asked for from the account clara.invest, and the last message came from
        +1-202-555-0177. The log-ins between these dates will show the place from which the deceit was run."""
    ),
    custodian_name="Kestrel Chat Ltd",
    custodian_location="Manchester, United Kingdom",
    necessity_reasons=some("account_closing"),
    necessity='The account has been marked "leaving soon" since 20 November; the service erases log-ins on closure.',
    period_from=at("2026-10-01T00:00+01:00"),
    period_to=at("2026-11-01T00:00+01:00"),
    period_reason="The month of the payments.",
)

EXTENSION = replace(
    HOSPITAL,
    measure="PRES_EXT",
    previous_reference="RO-2026-000088-11",
    previous_preservation="Preservation of 28 September 2026, your reference BKA-24/7-2026-4410",
    current_expiry=at("2026-12-01T00:00+01:00"),
    facts=prose(
        """In the night of 20 to 21 September 2026 an unknown person logged in to the gateway of the county
        hospital of Valea from 198.51.100.7 and encrypted eleven servers. You preserved the records of that
        machine on 28 September. Our request for assistance is signed and is being translated; it will leave on
        4 December."""
    ),
    identifiers=(
        ip("198.51.100.7", "source of the session of 21 September 2026, 03:12:09 UTC+2, port 51544"),
    ),
    link="The address 198.51.100.7 was used for the session in which the servers were encrypted.",
    period_from=at("2026-09-20T00:00+02:00"),
    period_to=at("2026-09-22T00:00+02:00"),
    period_reason="The night of the attack. Sixty more days are needed until the translated request is with you.",
    necessity=prose(
        """Once the present order ends on 1 December 2026 the provider will delete the records in its next
        run."""
    ),
)

GOOD_PRES = (
    Good("ransomware in a hospital, two identifiers, routine", HOSPITAL),
    Good("hameçonnage bancaire, urgent", PHISHING_FR),
    Good("kidnapped child, danger to life, terse", LIFE),
    Good("réseau de machines infectées, sept infractions", SEVEN_FR),
    Good("abuse material, content preserved with reasons", SEXUAL_ABUSE),
    Good("détenteur inconnu, honnêtement déclaré", UNKNOWN_CUSTODIAN_FR),
    Good("a period of one minute", ONE_MINUTE),
    Good("no network address at all", NO_ADDRESS),
    Good("an extension in time", EXTENSION),
)

"""Drafts whose one defect is the link between the data and the offence."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, account, at, email, ip, phone, prose, some, sub, tra
from tests.law.second_corpus.good_pres import HOSPITAL
from tests.law.second_corpus.good_pres_unusual import NO_ADDRESS
from tests.law.second_corpus.good_sub import THREE
from tests.law.second_corpus.good_tra import FLEET, TAKEOVER

BETTING = replace(
    sub("MT", "en", "en"),
    offences=some("BC08"),
    national_provision="Criminal Code, art. 640-ter",
    max_penalty="six years' imprisonment",
    facts=prose(
        """In the season of 2026 the results of nine volleyball matches of the second division were entered
        falsely in the score feed on which bets are settled. The false score of 18 April was entered at 20:14
        (UTC+2) under the password of a referee who was then on court. A group of eight bettors won 71,000 euros
        within the minute. Four of them have been heard and say that they acted on a tip."""
    ),
    items=some("name billing_payment"),
    identifiers=(email("gozo.tips@example.org"), account("sliema-1988")),
    link=prose(
        """The referee's password was used at 20:14 to enter the false score, and the bets were placed within
        the minute. The bettors are thus linked to the offence."""
    ),
    custodian_name="Valletta Net Ltd",
    custodian_location="Sliema, Malta",
    necessity="The four bettors do not know, or do not say, who gave the tip.",
    period_from=at("2026-04-17T00:00+02:00"),
    period_to=at("2026-04-20T00:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, art. 248",
)

PENSION_FR = replace(
    tra("BE", "fr nl de", "fr"),
    offences=some("BC02 BC07"),
    national_provision="Code pénal, art. 323-1 et 441-2",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Le 22 juin 2026, entre 13 h et 13 h 40 (UTC+2), les coordonnées bancaires de vingt-six retraités ont
        été remplacées dans le portail d’une caisse de pension. Les sessions venaient de 192.0.2.140. Les
        pensions de juillet, soit 33 000 euros, ont été versées sur deux comptes ouverts en ligne."""
    ),
    items=some("session_logs time origin"),
    identifiers=(ip("192.0.2.140"),),
    link="Ces données présentent un lien avec l’infraction et sont utiles à la manifestation de la vérité.",
    custodian_name="Sambre Télécom SA",
    custodian_location="Charleroi, Belgique",
    necessity="Les comptes ouverts en ligne l’ont été sous de fausses identités.",
    period_from=at("2026-06-22T12:30+02:00"),
    period_to=at("2026-06-22T14:00+02:00"),
    domestic_legal_basis="Code de procédure pénale, art. 60-1-2",
)

BAD_LINK = (
    Bad(
        "no link at all",
        "Nothing says what the identifiers have to do with the offence",
        some("link identifiers"),
        replace(HOSPITAL, link="", identifiers=tuple(replace(one, note="") for one in HOSPITAL.identifiers)),
    ),
    Bad(
        "link: necessary for the investigation",
        "The link is a phrase that fits every case",
        some("link"),
        replace(
            TAKEOVER,
            identifiers=(account("ana.reporter"),),
            link="The requested data is necessary for the purposes of the criminal investigation.",
        ),
    ),
    Bad(
        "lien : utile à la manifestation de la vérité",
        "The link is a French phrase that fits every case",
        some("link"),
        PENSION_FR,
    ),
    Bad(
        "two of three identifiers unexplained",
        "The link and the facts speak of the mailbox only; a number and an account appear from nowhere",
        some("link identifiers facts"),
        replace(
            THREE,
            facts=prose(
                """From 3 to 21 August 2026 four firms received invoices that looked like those of their usual
                suppliers but named another bank account. The attackers had altered the genuine files in the
                firms' order system. The letters were sent from accounts@example.com. Payments of 88,300 pounds
                were lost."""
            ),
            identifiers=(email("accounts@example.com"), phone("+1-202-555-0119"), account("hale-trade-22")),
            link="The altered invoices were sent from accounts@example.com.",
        ),
    ),
    Bad(
        "link about another mailbox",
        "The link, pasted from another request, explains a mailbox that is not asked for",
        some("link identifiers"),
        replace(
            NO_ADDRESS,
            identifiers=(account("clara.invest"),),
            link=prose(
                """The mailbox broker.lisbon@example.net received the certificates of deposit and forwarded them
                to the second victim, which is why its log-ins are needed."""
            ),
        ),
    ),
    Bad(
        "link names the offence, never the identifiers",
        "The link repeats the facts; the two identifiers appear neither in it nor in the facts",
        some("link identifiers facts"),
        BETTING,
    ),
    Bad(
        "one address of four has no part in the story",
        "A fourth address was added that the facts and the link do not mention",
        some("link identifiers"),
        replace(
            FLEET,
            identifiers=(*FLEET.identifiers, ip("203.0.113.7")),
            link=prose(
                """In each of the sessions from 192.0.2.18, 192.0.2.77 and 198.51.100.201 a destination was
                altered."""
            ),
        ),
    ),
)

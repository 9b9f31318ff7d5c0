"""Sixty drafts that a requested State would send back, and thirty that it would execute. All invented.

Each is a complete request with changes. The texts were written before the linter was run on them, and none was
changed afterwards; the linter was mended once since, for a false alarm that is a test of its own in test_rules.py.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from mla.law.examples import ADDRESS, SECOND_ADDRESS
from mla.law.facts import IdentifierFact

Draft = tuple[str, str, dict[str, Any]]  # measure, defect, changes

MAIL = IdentifierFact("email", "j.doe@example.org")
NICK = IdentifierFact("account", "night_owl_77")
PHONE = IdentifierFact("phone", "+1-202-555-0143")
THIRD = IdentifierFact("ipv4", "192.0.2.44", has_instant=True, has_zone=True, has_port=True)
CON, TRA, SUB = frozenset({"CON"}), frozenset({"TRA"}), frozenset({"SUB"})


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def ids(*found: IdentifierFact) -> dict[str, Any]:
    return {"identifiers": found}


def period(start: datetime | None, end: datetime | None) -> dict[str, Any]:
    return {"period_from": start, "period_to": end}


LINKS: list[Draft] = [
    ("PRES", "link", {**ids(ADDRESS, MAIL), "link": "The address was used to enter the hospital's mailbox."}),
    (
        "PRES",
        "link",
        {**ids(ADDRESS, SECOND_ADDRESS), "link": "198.51.100.7 sent the phishing page to the victim."},
    ),
    ("PRES", "link", {**ids(MAIL, NICK, PHONE), "link": "j.doe@example.org received the ransom."}),
    ("STO_SUB", "link", {**ids(ADDRESS, THIRD), "link": "L’adresse a servi à entrer dans la messagerie."}),
    ("STO_TRA", "link", {**ids(NICK, MAIL), "link": "The account was used for the fraud."}),
    ("PRES", "link", {"link": "see facts"}),
    ("PRES", "link", {"link": "Voir ci-dessus."}),
    ("STO_SUB", "link", {"link": "relevant"}),
    ("STO_CON", "link", {"link": "n/a", "categories": CON}),
]
PERIODS: list[Draft] = [
    ("PRES", "period", period(at(2024, 1, 1), at(2026, 11, 20))),
    ("PRES", "period", period(at(2026, 1, 1), at(2026, 11, 20))),
    ("STO_TRA", "period", period(at(2026, 5, 1), at(2026, 11, 5))),
    ("STO_SUB", "period", period(at(2020, 1, 1), None)),
    (
        "PRES",
        "period",
        {"facts": "On 2 March 2026 the shop was emptied.", **period(at(2026, 3, 1), at(2026, 11, 1))},
    ),
    (
        "STO_CON",
        "period",
        {"facts": "Le 14 mai 2026, un virement a été détourné.", **period(at(2025, 5, 1), None)},
    ),
    (
        "PRES",
        "period",
        {"facts": "The server failed between 2026-08-01 and 2026-08-03.", **period(None, at(2026, 11, 1))},
    ),
    (
        "STO_TRA",
        "period",
        {"facts": "Depuis le 01/10/2026, trois vols.", **period(at(2026, 2, 1), at(2026, 11, 1))},
    ),
]
CONTENTS: list[Draft] = [
    ("PRES", "content", {"categories": CON, "link": "We need to know who uses this account."}),
    ("STO_CON", "content", {"categories": CON, "link": "To identify the subscriber behind the address."}),
    ("STO_CON", "content", {"categories": CON, "link": "The owner of the account is the suspect."}),
    (
        "PRES",
        "content",
        {"categories": CON | SUB, "link": "It will identify the person who registered the site."},
    ),
    ("STO_CON", "content", {"categories": CON, "link": "Afin d’identifier le titulaire du compte."}),
    ("PRES", "content", {"categories": CON, "link": "Savoir qui se cache derrière ce pseudonyme."}),
    (
        "STO_CON",
        "content",
        {"categories": CON | SUB, "link": "Name and address of the account holder are unknown."},
    ),
]
BREADTH: list[Draft] = [
    ("PRES", "all", {"link": "Please keep all data of this account to find the intruder."}),
    ("PRES", "all", {"link": "Everything the provider holds may help the investigation."}),
    ("STO_SUB", "all", {"link": "Any and all records on the customer are relevant."}),
    ("STO_TRA", "all", {"link": "We ask for all available information on the server."}),
    ("STO_CON", "all", {"categories": CON, "link": "The entire mailbox may contain messages on the fraud."}),
    ("PRES", "all", {"link": "Toutes les données du compte sont utiles à l’enquête."}),
    ("STO_SUB", "all", {"link": "L’intégralité du dossier client est nécessaire."}),
    ("PRES", "all", {"necessity": "The provider should freeze everything before the suspect notices."}),
    ("PRES", "all", {"link": "The complete history of the account shows the fraud."}),
]
PENALTIES: list[Draft] = [
    ("STO_SUB", "penalty", {"max_penalty": ""}),
    ("STO_TRA", "penalty", {"max_penalty": "imprisonment"}),
    (
        "STO_CON",
        "penalty",
        {"max_penalty": "as provided by law", "categories": CON, "link": "The messages prove it."},
    ),
    ("STO_SUB", "penalty", {"max_penalty": "peine d’emprisonnement"}),
    ("STO_SUB", "penalty", {"max_penalty": "see annex"}),
    ("STO_TRA", "penalty", {"national_provision": ""}),
]
FUTURE: list[Draft] = [
    ("PRES", "future", period(at(2026, 11, 1), at(2027, 2, 1))),
    ("PRES", "future", period(at(2026, 12, 1), at(2026, 12, 31))),
    ("STO_TRA", "future", period(at(2026, 11, 1), at(2026, 12, 24))),
    ("PRES", "future", {"link": "We want to monitor the log-ins of the suspect."}),
    ("PRES", "future", {"link": "The calls should be recorded in real time."}),
    ("STO_TRA", "future", {"link": "Conserver désormais chaque connexion du suspect."}),
    ("PRES", "future", {"link": "Please keep future messages of this account as evidence."}),
]
PLACES: list[Draft] = [
    ("PRES", "place", {"data_outside_requested_state": True}),
    ("PRES", "place", {"requested_state": "DE", "data_location": "NL"}),
    ("STO_CON", "place", {"requested_state": "FR", "data_location": "US"}),
    ("STO_SUB", "place", {"data_outside_requested_state": True}),
    ("PRES", "place", {"requested_state": "RO", "provider_state": "IE"}),
    ("STO_SUB", "place", {"requested_state": "GB", "provider_state": "US"}),
    ("STO_TRA", "place", {"requested_state": "DE", "provider_state": "FR", "data_location": "DE"}),
]
ADDRESSES: list[Draft] = [
    ("PRES", "address", ids(replace(ADDRESS, has_instant=False))),
    ("PRES", "address", ids(replace(ADDRESS, has_zone=False))),
    ("PRES", "address", ids(replace(ADDRESS, has_port=False))),
    ("STO_SUB", "address", ids(replace(ADDRESS, has_instant=False, has_zone=False))),
    ("STO_SUB", "address", ids(replace(ADDRESS, has_port=False))),
    ("STO_TRA", "address", ids(replace(ADDRESS, value="10.20.30.40"))),
    ("PRES", "address", ids(replace(ADDRESS, value="172.20.1.9"))),
]
DEFECTIVE = [*LINKS, *PERIODS, *CONTENTS, *BREADTH, *PENALTIES, *FUTURE, *PLACES, *ADDRESSES]
# Which rules speak of a defect.
SPEAKS: dict[str, frozenset[str]] = {
    "link": frozenset({"L-link", "L-vague"}),
    "period": frozenset({"L-period", "P29-min"}),
    "content": frozenset({"L-content"}),
    "all": frozenset({"L-all"}),
    "penalty": frozenset({"M31-pen", "M31-prov", "L-penalty"}),
    "future": frozenset({"L-future", "L-future-31"}),
    "place": frozenset({"P29-loc", "M31-loc", "L-third", "L-third-31", "L-provider"}),
    "address": frozenset({"P29-ip", "P29-ip-sub", "P29-port", "L-private"}),
}
GOOD: list[Draft] = [
    ("PRES", "", {}),
    ("PRES", "", {"categories": TRA, "items": frozenset({"access_logs"})}),
    (
        "PRES",
        "",
        {**ids(ADDRESS, MAIL), "link": "The address opened j.doe@example.org at 02:12; see 198.51.100.7."},
    ),
    (
        "PRES",
        "",
        {**ids(ADDRESS, SECOND_ADDRESS), "link": "Both addresses entered the mailbox of the hospital."},
    ),
    ("PRES", "", {**ids(MAIL, NICK), "link": "Chaque compte a reçu une part de la rançon."}),
    (
        "PRES",
        "",
        {
            **ids(replace(MAIL, note="Received the ransom."), replace(NICK, note="Wrote the demand.")),
            "link": "See notes beside them.",
        },
    ),
    (
        "PRES",
        "",
        {
            "facts": "A phishing page was online from 1 October 2026.",
            **period(at(2026, 9, 15), at(2026, 10, 20)),
        },
    ),
    (
        "PRES",
        "",
        {
            "facts": "The fraud began in 2024 and ended on 3 November 2026.",
            **period(at(2024, 1, 1), at(2026, 11, 5)),
            "period_reason": "First victims in January 2024.",
        },
    ),
    ("PRES", "", {"categories": CON, "link": "The messages to the victim prove the threat."}),
    ("PRES", "", {"categories": CON, "link": "Les fichiers partagés sont les images de l’enfant."}),
    ("PRES", "", {"categories": CON | SUB, "link": "The chat shows who planned the theft and when."}),
    ("PRES", "", {**period(at(2026, 11, 1), at(2026, 11, 21))}),
    ("PRES", "", {"custodian_name": "", "custodian_unknown": True}),
    (
        "PRES",
        "",
        {"offences": frozenset({"BCX"}), "link": "The log-ins of that night lead to the kidnapper."},
    ),
    ("PRES", "", {"requested_state": "DE", "data_location": "DE", "provider_state": "DE"}),
    ("PRES", "", {"necessity": "The provider deletes logs after ten days."}),
    ("STO_SUB", "", {}),
    ("STO_SUB", "", {"link": "Who held the address at that instant is the only open question."}),
    (
        "STO_SUB",
        "",
        {"link": "Le titulaire de l’adresse à cet instant a ouvert la session.", "max_penalty": "5 ans"},
    ),
    ("STO_SUB", "", {"max_penalty": "ten years of imprisonment"}),
    ("STO_SUB", "", {"max_penalty": "réclusion criminelle à perpétuité"}),
    ("STO_SUB", "", {"requested_state": "US", "provider_state": "US"}),
    ("STO_SUB", "", {**ids(replace(ADDRESS, kind="ipv6", value="2001:db8::7", has_port=False))}),
    ("STO_TRA", "", {"categories": TRA, "items": frozenset({"login_ip_history", "session_logs"})}),
    (
        "STO_TRA",
        "",
        {
            "link": "The log-ins of the week show the second intruder.",
            **period(at(2026, 11, 1), at(2026, 11, 9)),
        },
    ),
    ("STO_TRA", "", {**ids(PHONE), "link": "Les appels de cette nuit relient le suspect au guetteur."}),
    (
        "STO_CON",
        "",
        {"categories": CON, "items": frozenset({"messages"}), "link": "The messages hold the order to pay."},
    ),
    (
        "STO_CON",
        "",
        {"categories": CON, "link": "The disk image holds the tool that encrypted the hospital."},
    ),
    (
        "STO_CON",
        "",
        {
            "categories": CON,
            "facts": "In May 2026 two parcels were sent.",
            "link": "The letters name the buyers.",
            **period(at(2026, 5, 1), at(2026, 6, 15)),
        },
    ),
    ("STO_CON", "", {"categories": CON, "link": "La conversation du 3 novembre contient la menace."}),
]

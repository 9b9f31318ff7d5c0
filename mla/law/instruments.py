"""The instruments that rules cite, and from when each binds anybody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mla.law.citations import FORM_10, FORM_11, UNCHECKED, Citation, Status
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """`short` is what a citation prints. `in_force` is None while the instrument waits for ratifications."""

    code: str
    short: str
    kind: str  # "treaty", "regulation", "form" or "practice"
    title: Text
    opened: date | None
    in_force: date | None
    citation: Citation


def _all(*records: Instrument) -> Mapping[str, Instrument]:
    return {record.code: record for record in records}


INSTRUMENTS = _all(
    Instrument(
        "ETS185",
        "ETS 185",
        "treaty",
        Text("Convention on Cybercrime", "Convention sur la cybercriminalité"),
        date(2001, 11, 23),
        date(2004, 7, 1),
        Citation("ETS 185", "36", Status.VERIFIED, "Treaty Office chart of ETS 185, 3 December 2015"),
    ),
    Instrument(
        "ETS189",
        "ETS 189",
        "treaty",
        Text(
            "Additional Protocol on acts of a racist and xenophobic nature",
            "Protocole additionnel relatif aux actes de nature raciste et xénophobe",
        ),
        date(2003, 1, 28),
        date(2006, 3, 1),
        Citation("ETS 189", "", Status.VERIFIED, "cyberlaw.org.uk, ratification status, 26 April 2008"),
    ),
    Instrument(
        "CETS224",
        "CETS 224",
        "treaty",
        Text(
            "Second Additional Protocol on enhanced co-operation and disclosure of electronic evidence",
            "Deuxième Protocole additionnel relatif au renforcement de la coopération et de la divulgation"
            " de preuves électroniques",
        ),
        date(2022, 5, 12),
        None,  # three of five ratifications on the last list read
        Citation("CETS 224", "", Status.VERIFIED, "verdragenbank.overheid.nl, treaty 013833"),
    ),
    Instrument(
        "UNCC",
        "UNCC",
        "treaty",
        Text(
            "United Nations Convention against Cybercrime",
            "Convention des Nations Unies contre la cybercriminalité",
        ),
        date(2025, 10, 25),
        None,  # forty ratifications needed, then the ninetieth day after
        Citation("UNCC", "65(1)", Status.VERIFIED, "treaties.un.org, chapter XVIII-16"),
    ),
    Instrument(
        "EU2023_1543",
        "Regulation (EU) 2023/1543",
        "regulation",
        Text(
            "Regulation on European Production and Preservation Orders for electronic evidence",
            "Règlement relatif aux injonctions européennes de production et de conservation concernant"
            " les preuves électroniques",
        ),
        None,
        date(2026, 8, 18),
        Citation("Regulation (EU) 2023/1543", "", Status.KNOWLEDGE, UNCHECKED),
    ),
    Instrument(
        "TCY2018_10",
        "T-CY(2018)10",
        "form",
        Text(
            "Form of the Convention Committee: request for subscriber information under Article 31",
            "Formulaire du Comité de la Convention : demande de données relatives aux abonnés, article 31",
        ),
        date(2018, 7, 9),
        None,
        Citation("T-CY(2018)10", "", Status.VERIFIED, FORM_10),
    ),
    Instrument(
        "TCY2018_11",
        "T-CY(2018)11",
        "form",
        Text(
            "Form of the Convention Committee: data preservation request under Articles 29 and 30",
            "Formulaire du Comité de la Convention : demande de conservation, articles 29 et 30",
        ),
        date(2018, 7, 9),
        None,
        Citation("T-CY(2018)11", "", Status.VERIFIED, FORM_11),
    ),
    Instrument(
        "PRACTICE",
        "Practice",
        "practice",
        Text("Practice between authorities", "Pratique entre autorités"),
        None,
        None,
        Citation("Practice", "", Status.PRACTICE, "custom between authorities; no treaty text"),
    ),
)


def binds_on(code: str, day: date) -> bool:
    """Is the instrument in force at all on `day`? Whether a State is bound is a dated fact kept elsewhere."""
    start = INSTRUMENTS[code].in_force
    return start is not None and start <= day

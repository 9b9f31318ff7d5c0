"""The instruments that rules cite, from when each binds anybody, and which article says so.

Who is bound on a day is a dated fact kept elsewhere; `mla.law.binding` computes with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mla.law.citations import FORM_10, FORM_11, UNCHECKED, Citation, Status, known
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """`short` is what a citation prints. `in_force` is None while the instrument waits for ratifications.

    `entry`, `leaving` and `territory` are the articles that say from when, until when and where a State is
    bound; `began` the one that says from when the instrument itself is in force, where another does. `parent`: only a
    Party to that instrument can be bound. `waiting` says what is missing. `elsewhere` says that the instrument is
    worked with outside this product.
    """

    code: str
    short: str
    kind: str  # "treaty", "regulation", "form" or "practice"
    title: Text
    opened: date | None
    in_force: date | None
    citation: Citation
    entry: Citation | None = None
    leaving: Citation | None = None
    territory: Citation | None = None
    parent: str = ""
    waiting: Text | None = None
    elsewhere: Text | None = None
    began: Citation | None = None

    @property
    def beginning(self) -> Citation:
        return self.began or self.entry or self.citation


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
        entry=Citation("ETS 185", "36(4)", Status.VERIFIED, "encolombia.com, text of Art. 36"),
        leaving=known("47"),
        territory=known("38"),
        began=known("36(3)"),
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
        entry=known("10", "ETS 189"),
        leaving=known("15", "ETS 189"),
        territory=known("14", "ETS 189"),
        parent="ETS185",
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
        entry=known("16", "CETS 224"),
        leaving=known("24", "CETS 224"),
        territory=known("18", "CETS 224"),
        parent="ETS185",
        waiting=Text(
            "it needs five ratifications; three were seen",
            "il faut cinq ratifications ; trois ont été constatées",
        ),
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
        entry=Citation("UNCC", "65(1)", Status.VERIFIED, "treaties.un.org, chapter XVIII-16"),
        leaving=known("67", "UNCC"),
        waiting=Text(
            "it needs forty ratifications, then ninety days",
            "il faut quarante ratifications, puis quatre-vingt-dix jours",
        ),
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
        entry=known("34(2)", "Regulation (EU) 2023/1543"),
        elsewhere=Text(
            "its orders go from an authority to a provider's establishment, on its own certificates: another"
            " workflow, not this one",
            "ses injonctions vont d’une autorité à l’établissement d’un fournisseur, sur ses propres"
            " certificats : une autre procédure que celle-ci",
        ),
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

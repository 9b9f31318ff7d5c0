"""The provisions of a State on the offences of the treaties, on its page of the guide."""

from datetime import date

from mla.law.every_offence import TITLES
from mla.parties.models import NationalProvision, Party
from mla.parties.provisions import provisions_of
from mla.web.guide import Fact, period, sourced
from mla.workflow.conduct import stored_provision
from mla.workflow.conduct_view import offence_words, provision_line


def provisions(party: Party, on: date, today: date) -> list[Fact]:
    """Those in force on the day, with the codes of the elements that each asks for."""
    return [
        sourced(row, offence_words(row.offence), _value(row), today)
        for row in provisions_of(party, on, TITLES)
    ]


def _value(row: NationalProvision) -> str:
    parts = (
        provision_line(stored_provision(row)),
        period(row.valid_from, row.valid_to),
        ", ".join(row.elements),
    )
    return "; ".join(part for part in parts if part)

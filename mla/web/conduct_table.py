"""What users call it, under each list: the table from which a person finds the offences of a case."""

from dataclasses import dataclass

from mla.law.crossmap import CONDUCTS, LIST_32
from mla.law.every_offence import CITATIONS, TITLES
from mla.web.edge import words


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    named: list[str]
    listed: list[str]


def conducts() -> list[Row]:
    """`named`: offences of the Convention, its First Protocol and the UN Convention; `listed`: of the list of 32."""
    return [
        Row(
            words(one.title),
            [_named(code) for code in (*one.offences, *one.first_protocol, *one.united_nations)],
            [f"{code.removeprefix('EU')} {words(LIST_32[code].title)}" for code in one.list_32],
        )
        for one in CONDUCTS.values()
    ]


def _named(code: str) -> str:
    return words(TITLES[code]) if code == "BCX" else words(CITATIONS[code])

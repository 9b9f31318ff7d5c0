"""Every citation that nobody has compared with the official text, in the order in which a person should."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Protocol

from mla.law.citations import Citation, Status
from mla.law.clock_table import CLOCKS
from mla.law.conduct import elements_of
from mla.law.consent import RULES as ACCESS_RULES
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import ROLES
from mla.law.crossmap import FIRST_PROTOCOL, LIST_32, UNITED_NATIONS
from mla.law.data import CATEGORIES
from mla.law.declarations import CLOSED
from mla.law.designations import NAMED
from mla.law.e_evidence import CERTIFICATES, ISSUERS, TIME_LIMITS
from mla.law.extradition import POINTS
from mla.law.grounds import GROUNDS
from mla.law.instruments import INSTRUMENTS
from mla.law.offences import OFFENCES
from mla.law.readiness import BY_MEASURE, RULES

Use = tuple[int, Citation | None, str]
OFF = {"CETS 224", "UNCC"}  # no live request rests on these until both States are bound


def by_urgency() -> tuple[tuple[Citation, tuple[str, ...]], ...]:
    """Each unverified citation once, with what rests on it. Practice is left out: there is nothing to compare.

    Order: what stops a request or decides a ground; time limits; what warns; contents, offences, roles and lists.
    Within each, the instruments in force before those that are off.
    """
    rank: dict[Citation, int] = {}
    uses: dict[Citation, dict[str, None]] = {}
    for urgency, citation, use in _uses():
        if citation is not None and citation.status in {Status.KNOWLEDGE, Status.RECONSTRUCTED}:
            rank[citation] = min(urgency, rank.get(citation, urgency))
            uses.setdefault(citation, {})[use] = None
    ordered = sorted(rank, key=lambda one: (rank[one], one.instrument in OFF, one.instrument, _numbers(one)))
    return tuple((one, tuple(uses[one])) for one in ordered)


def _numbers(citation: Citation) -> tuple[tuple[int, ...], str]:
    digits = "".join(one if one.isdigit() else " " for one in citation.article)
    return tuple(int(one) for one in digits.split()), citation.article


def _uses() -> Iterator[Use]:
    yield from _rules()
    yield from _grounds()
    yield from _instruments()
    for clock in CLOCKS.values():
        yield (1 if clock.kind in {"limit", "protective"} else 2), clock.citation, f"clock {clock.code}"
    yield from _co_operation()
    for offence in OFFENCES.values():
        for element in elements_of(offence.code):
            yield 3, element.citation, f"elements of {offence.code}"
    for point in POINTS:
        yield 4, point.citation, "pointer to extradition"
    yield from _lists()


EFFECT = {"block": 0, "warn": 2, "tip": 3}


def _rules() -> Iterator[Use]:
    for rule in RULES:
        yield EFFECT[rule.severity], rule.citation, f"rule {rule.rule_id}"
    for reached in chain.from_iterable(BY_MEASURE.values()):
        yield EFFECT[reached.severity], reached.citation, f"rule {reached.rule_id}"
    for one in ACCESS_RULES:
        yield EFFECT[one.severity], one.citation, f"rule {one.rule_id}"


def _grounds() -> Iterator[Use]:
    for ground in GROUNDS.values():
        for name, row in ground.rows.items():
            yield 0, row.citation, f"ground {ground.code} for {name}"


def _instruments() -> Iterator[Use]:
    for one in INSTRUMENTS.values():
        for citation in (one.citation, one.began, one.entry, one.leaving, one.territory):
            yield 0, citation, f"whether {one.short} binds"
    for (instrument, kind), citation in CLOSED.items():
        yield 2, citation, f"which {kind}s {INSTRUMENTS[instrument].short} allows"


def _co_operation() -> Iterator[Use]:
    for record in CATALOGUE.values():
        yield 3, record.citation, f"form {record.code}"
        for content in record.contents:
            yield 3, content.citation, f"contents of {record.code}"
    for (named, _under), citation in NAMED.items():
        yield 3, citation, f"designation {named}"
    for role in ROLES.values():
        yield 3, role.citation, f"role {role.code}"


class _Cited(Protocol):
    @property
    def citation(self) -> Citation: ...


def _lists() -> Iterator[Use]:
    tables: tuple[tuple[str, Mapping[str, _Cited]], ...] = (
        ("category", CATEGORIES),
        ("First Protocol", FIRST_PROTOCOL),
        ("United Nations list", UNITED_NATIONS),
        ("list of 32", LIST_32),
        ("certificate", CERTIFICATES),
        ("time limit", TIME_LIMITS),
        ("issuer", ISSUERS),
    )
    for name, table in tables:
        for code, record in table.items():
            yield 4, record.citation, f"{name} {code}"

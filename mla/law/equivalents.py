"""The same conduct under the other lists, offence by offence: for the eye of a person, never for the test itself."""

from collections.abc import Iterable
from dataclasses import dataclass

from mla.law.crossmap import BY_OFFENCE, CONDUCTS, LIST_32, UNITED_NATIONS


@dataclass(frozen=True, slots=True)
class Equivalents:
    """Codes; each tuple is sorted and may be empty."""

    convention: tuple[str, ...]
    united_nations: tuple[str, ...]
    list_32: tuple[str, ...]


def equivalents(offence: str) -> Equivalents:
    """Of one offence of any list but the last. An offence that the map does not know has none."""
    if offence in UNITED_NATIONS:
        return _of_the_united_nations(offence)
    found = BY_OFFENCE.get(offence, ())
    return Equivalents((), _of(found, UNITED_NATIONS), _of(found, LIST_32))


def _of_the_united_nations(offence: str) -> Equivalents:
    twins = [code for code, found in BY_OFFENCE.items() if offence in found]
    listed = {one for twin in twins for one in BY_OFFENCE[twin]}
    if not twins:
        # Offences that only the UN Convention knows: the conduct they describe tells the heading.
        listed = {one for row in CONDUCTS.values() if offence in row.united_nations for one in row.list_32}
    return Equivalents(tuple(sorted(twins)), (), _of(listed, LIST_32))


def _of(codes: Iterable[str], of: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(codes) & set(of)))

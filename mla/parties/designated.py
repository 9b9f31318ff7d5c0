"""What authorities are designated for on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils.translation import get_language

from mla.law.cooperation.records import ROLES
from mla.law.designations import NAMED
from mla.parties.choices import AuthorityRole, Instrument
from mla.parties.models import Authority, Designation, Party

# Who is central authority or contact point under the Second Protocol follows from ETS 185 (Art. 3(2)(a) CETS 224).
OF_INSTRUMENT = {"CETS224": ("ETS185", "CETS224")}
Row = tuple[UUID, str, str, str, bool]
"""Authority, role, instrument, territory, and whether the authority is active."""


@dataclass(frozen=True, slots=True)
class Designated:
    """The designations of some authorities that run on one day."""

    rows: tuple[Row, ...] = ()

    def roles(self, authority: UUID | None, instrument: str) -> frozenset[str]:
        """Codes such as "central" or "poc247"; empty where nothing is on record, or no authority is named."""
        asked = OF_INSTRUMENT.get(instrument, (instrument,))
        return frozenset(role for key, role, under, _, _ in self.rows if key == authority and under in asked)

    def territory(self, authority: UUID | None) -> str:
        """The territory that an active authority serves, if it serves that one and nothing else."""
        served = {where for key, _, _, where, active in self.rows if key == authority and active}
        return served.pop() if len(served) == 1 else ""


def role_words(role: str, instrument: str) -> str:
    """The role with its article: a central authority is one of Art. 27(2), or of Art. 40(12) UNCC."""
    cited = NAMED.get((role, instrument))
    if role not in ROLES or cited is None or instrument == Instrument.ETS185:
        return str(AuthorityRole(role).label)
    language = get_language() or "en"
    return f"{ROLES[role].text.into(language)} ({cited.into(language)})"


def designated(authorities: Iterable[UUID | None], on: date) -> Designated:
    """One query for all of them."""
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority_id__in=[one for one in authorities if one is not None],
        valid_from__lte=on,
    )
    columns = ("authority_id", "role", "instrument", "territory", "authority__is_active")
    return Designated(tuple(rows.order_by("pk").values_list(*columns)))


def appointed(party: Party, role: str, instrument: str, on: date) -> tuple[str, ...]:
    """The names of the authorities in use that the State has designated for this, of this instrument, on the day."""
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority__party=party,
        authority__is_active=True,
        role=role,
        instrument=instrument,
        valid_from__lte=on,
    )
    return tuple(dict.fromkeys(rows.order_by("authority__name").values_list("authority__name", flat=True)))


def roles_of(authority: Authority | None, instrument: str, on: date) -> frozenset[str]:
    """The same for one authority and one instrument. One query, or none."""
    return (
        frozenset() if authority is None else designated((authority.pk,), on).roles(authority.pk, instrument)
    )

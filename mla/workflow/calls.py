"""What came by telephone: who called, and our call back, by which we know that it was they.

A voice proves nothing. Whoever takes a call down calls back, at a number that was known before or that comes from
somewhere else than the caller, and writes down when.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from mla.parties.models import Authority, Party
from mla.requests.snapshot import instant
from mla.workflow.refusals import Reason, Unlawful

BY_TELEPHONE = "phone_confirm"
RULE = "own standard"
SHORTEST = 6  # digits; fewer would be found within any number
TELEPHONES = ("telephone", "mobile", "confirm_telephone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """`number`: the one that we called back, `number_from` where it comes from when it is not on record."""

    caller: str = ""
    number: str = ""
    called_back_at: datetime | None = None
    number_from: str = ""

    def columns(self) -> dict[str, Any]:
        """As the receipt keeps them."""
        return {
            "caller": self.caller,
            "called_back_at": self.called_back_at,
            "called_back_number": self.number,
            "number_from": self.number_from,
        }

    def facts(self) -> dict[str, str]:
        """As the audit names them; nothing where nobody called."""
        if not self.caller:
            return {}
        return {
            "caller": self.caller,
            "called_back_number": self.number,
            "called_back_at": instant(self.called_back_at) or "",
            "number_from": self.number_from,
        }


NOBODY = Call()


def verified(call: Call, *, channel: str, received_at: datetime, now: datetime, state: Party) -> Call:
    """The call as it is kept: nothing of it for another channel. Raises Unlawful with every fault at its field."""
    if channel != BY_TELEPHONE:
        return NOBODY
    faults = list(_faults(call, received_at, now, state))
    if faults:
        raise Unlawful(*faults)
    return call


def written(channel: str) -> None:
    """A file that somebody chose did not come over the telephone. Raises Unlawful."""
    if channel == BY_TELEPHONE:
        message = _("A file does not come by telephone: choose the channel by which it came.")
        raise Unlawful(Reason(message=message, field="channel", rule=RULE))


def _faults(call: Call, received_at: datetime, now: datetime, state: Party) -> Iterator[Reason]:
    if not call.caller.strip():
        yield _fault("caller", _("Write who called: name and function, as they said them."))
    if not call.number.strip():
        yield _fault("called_back_number", _("Call back first, and write the number that you called."))
    elif not on_record(call.number, state) and not call.number_from.strip():
        yield _fault(
            "number_from",
            _(
                "This number is not on record for %(state)s. Write where it comes from; what the caller said is no "
                "source."
            )
            % {"state": state},
        )
    if call.called_back_at is None:
        yield _fault("called_back_at", _("Write when you called back."))
    elif not received_at <= call.called_back_at <= now:
        yield _fault(
            "called_back_at", _("You called back after the call, and not in the future. Check both times.")
        )


def on_record(number: str, state: Party) -> bool:
    """Is it a number of an authority of this State, however it is written?"""
    wanted = _digits(number)
    rows = Authority.objects.filter(party=state, is_active=True).values_list(*TELEPHONES)
    known = {_digits(one) for row in rows for one in row if one}
    return len(wanted) >= SHORTEST and wanted in known


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number).removeprefix("00")


def _fault(field: str, message: str) -> Reason:
    return Reason(message=message, field=field, rule=RULE)

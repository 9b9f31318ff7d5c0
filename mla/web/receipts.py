"""How an act of the other side reached us, in the lines of the timeline: who took it down, and who called."""

from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.exchange.models import Receipt
from mla.requests.models import Act


def taken_down(act: Act) -> list[str]:
    receipt = getattr(act, "receipt", None)
    if receipt is None or receipt.taken_in_by is None:
        return []
    who = _("Taken down by %(who)s") % {"who": receipt.taken_in_by}
    return [one for one in (who, called(receipt), receipt.note) if one]


def called(receipt: Receipt) -> str:
    """How it is known who called, in the time of our authority; "" where nobody did."""
    if not receipt.caller or receipt.called_back_at is None:
        return ""
    zone = receipt.act.matter.authority.time_zone
    return _("%(caller)s called, and was called back at %(number)s on %(when)s") % {
        "caller": receipt.caller,
        "number": " ".join(filter(None, (receipt.called_back_number, _in_brackets(receipt.number_from)))),
        "when": date_format(receipt.called_back_at.astimezone(ZoneInfo(zone)), "j F Y, H:i"),
    }


def _in_brackets(text: str) -> str:
    return f"({text})" if text else ""

"""Letters of Romania that came to Germany on paper or by telephone: offers, information, questions; all invented."""

from datetime import date, timedelta
from typing import Any

from mla.requests.models import CooperationRequest
from mla.workflow.calls import Call
from mla.workflow.incoming import open_incoming
from mla.workflow.intake import Received
from mla.workflow.transcript import Letter
from tests.factories import NIGHT, World
from tests.workflow.informing import CONDITIONS, SECRET
from tests.workflow.teaming import END, ITEMS

CAME = NIGHT - timedelta(hours=5)
HOME: dict[str, Any] = {
    "reference": "77/SPONT/2026",
    "dated": date(2026, 11, 20),
    "no_user_notice": False,
    "tell_before_notice": False,
}
OFFER: dict[str, Any] = {
    "measure": "SPONT",
    "contents": {"conditions": CONDITIONS, "nature": "The place from which a group of intruders works."},
}
INFORMATION: dict[str, Any] = {
    "measure": "SPONT",
    "facts": SECRET,
    "contents": {"origin": "Their own investigation."},
    "contents_none": ["conditions"],
}
QUESTION: dict[str, Any] = {
    "measure": "POC_TECH",
    "contents": {"question": "Which provider announces 198.51.100.0/24?"},
    "facts": "A hospital was attacked (invented).",
}
NOTIFICATION: dict[str, Any] = {
    "measure": "P2_7",
    "custodian_name": "Example Hosting (invented)",
    "custodian_location": "1 Example Street, Frankfurt",
    "offences": ["BC02"],
    "national_provision": "Article 360 of the Code (invented)",
    "max_penalty": "3 years of imprisonment",
    "domestic": "Article 170 of the Code (invented)",
    "categories": ["SUB"],
    "facts": SECRET,
    "contents": {"contact": "The 24/7 desk, +1-202-555-0101.", "return": "Within thirty days."},
}
PROPOSAL: dict[str, Any] = {
    "measure": "P2_12",
    "facts": "Accesses to hospitals are sold.",
    "contents": ITEMS,
    "ends_on": END,
}
CALL = Call(
    caller="Ana Popescu, prosecutor",
    number="+1 (202) 555-0100",
    called_back_at=CAME + timedelta(minutes=10),
)


def letter(here: World, **values: Any) -> Letter:
    known: dict[str, Any] = {"counterpart": here.ro, "sender": "Prosecution office of Cluj (invented)"}
    return Letter(**(known | HOME | values))


def came(**values: Any) -> Received:
    known: dict[str, Any] = {"channel": "post_courier", "received_at": CAME}
    return Received(**(known | values))


def opened(here: World, said: dict[str, Any], *, key: str = "k1", **values: Any) -> CooperationRequest:
    known: dict[str, Any] = {"actor": here.clerk_de, "received": came(), "scan": None}
    return open_incoming(
        authority_id=here.desk.pk, now=NIGHT, key=key, letter=letter(here, **said), **(known | values)
    )

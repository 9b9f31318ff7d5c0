"""A request as cards of a page, from its canonical payload: what was sent, or what would be sent now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.law import codes
from mla.law.codes import Label
from mla.law.cooperation.answered import PREFIX, seeks_data, typed
from mla.law.data import CATEGORIES, ITEMS
from mla.law.every_offence import TITLES
from mla.requests.models import Kind
from mla.requests.snapshot_direct import DIRECT, NOTIFICATION
from mla.requests.snapshot_question import QUESTION
from mla.web.edge import words
from mla.web.templatetags.kit import instant, second

Payload = Mapping[str, Any]
Row = tuple[str, Any]
REQUEST = "mla/request/1"
ORDERS = frozenset({DIRECT, NOTIFICATION})


@dataclass(frozen=True, slots=True)
class Card:
    title: str
    rows: list[Row]
    anchor: str


def cards(payload: Payload) -> list[Card]:
    """`anchor` is the field of the draft form at which the content of the card begins."""
    if payload["schema"] in ORDERS:
        return order_cards(payload)
    if payload["schema"] != REQUEST:
        return short_cards(payload)
    found = [
        Card(_("The two States"), _states(payload), ""),
        Card(_("The offence and the facts"), _offence(payload), "id_facts"),
        Card(_("What the article asks for"), _contents(payload), _first_content(payload)),
        Card(_("The data and its link to the offence"), _data(payload), "identifiers"),
        Card(_("The custodian or the place of the system"), _custodian(payload), "id_custodian_name"),
        Card(_("Why, and what follows"), _why(payload), "id_urgency_0"),
        Card(_("Confidentiality"), _secrecy(payload), "id_confidential"),
    ]
    kept = [Card(one.title, [row for row in one.rows if row[1]], one.anchor) for one in found]
    return [one for one in kept if one.rows or one.title != _("What the article asks for")]


def order_cards(payload: Payload) -> list[Card]:
    """What a private entity reads, and apart from it what only the authorities read."""
    offence = [
        (_("Offences"), "; ".join(words(TITLES[code]) for code in payload["offences"] if code in TITLES)),
        (_("Provision"), payload["national_provision"]),
        (_("Maximum penalty"), payload["max_penalty"]),
        (_("Domestic legal basis"), payload["domestic"]),
    ]
    addressee = [(_("Name"), payload["entity"]["name"]), (_("Address"), payload["entity"]["address"])]
    found = [
        Card(_("The two States"), _sides(payload), ""),
        Card(_("The private entity to which it goes"), addressee, "id_custodian_name"),
        Card(_("What the article asks for"), _contents(payload), _first_content(payload)),
        Card(_("The offence and the law"), offence, ""),
        Card(_("The data"), _sought(payload) if seeks_data(payload["measure"]) else [], "identifiers"),
        Card(
            _("For the authorities only: the entity never reads this"),
            [(_("Facts"), payload["facts"]), *_reasons(payload)],
            "id_facts",
        ),
        Card(_("How to answer"), _answering(payload), "id_answer_by"),
        Card(_("Confidentiality"), _secrecy(payload), "id_confidential"),
    ]
    kept = [Card(one.title, [row for row in one.rows if row[1]], one.anchor) for one in found]
    return [one for one in kept if one.rows]


def _answering(payload: Payload) -> list[Row]:
    return [
        (_("Urgency"), named(codes.URGENCY, [payload["urgency"]["level"]])),
        (_("Answer wanted by"), moment(payload["urgency"]["answer_by"], payload["requesting"]["time_zone"])),
        (_("Procedures to follow"), payload["special_procedures"]),
    ]


def short_cards(payload: Payload) -> list[Card]:
    """An offer, an information, a question, or a proposal: few fields, none of them a wish for data."""
    said = _contents(payload)
    found = [
        Card(_("The two States"), _sides(payload), ""),
        Card(_("What the article asks for"), said, _first_content(payload)),
        Card(_("The content"), _given(payload), "id_facts"),
        Card(
            _("Urgency"),
            [(_("Urgency"), named(codes.URGENCY, [payload["urgency"]["level"]]))],
            "id_urgency_0",
        ),
        Card(_("Confidentiality"), _secrecy(payload), "id_confidential"),
    ]
    kept = [Card(one.title, [row for row in one.rows if row[1]], one.anchor) for one in found]
    return [one for one in kept if one.rows]


def _given(payload: Payload) -> list[Row]:
    """Empty for an offer: the content is not in it."""
    return [
        (_("The information"), payload.get("information", "")),
        (_("What they need to know"), payload.get("facts", "")),
        *((str(Kind(one["kind"]).label), _identifier(one)) for one in payload.get("identifiers", ())),
        (_("Persons"), payload.get("persons", "")),
        (_("The joint work ends on"), _day(payload.get("ends_on"))),
    ]


def named(labels: Mapping[str, Label], found: Iterable[str]) -> str:
    return "; ".join(words(labels[code].text) if code in labels else code for code in found)


def _sides(payload: Payload) -> list[Row]:
    asks = payload["schema"] in {REQUEST, QUESTION, *ORDERS}
    titles = (_("Requesting"), _("Requested")) if asks else (_("From"), _("To"))
    language = "fr" if (get_language() or "").startswith("fr") else "en"
    rows: list[Row] = []
    for title, key in zip(titles, ("requesting", "requested"), strict=True):
        side = payload[key]
        rows.append(
            (title, ", ".join(filter(None, (side["party_name"][language], side["authority"]["name"]))))
        )
    return rows


def _states(payload: Payload) -> list[Row]:
    basis = payload["legal_basis"]
    return [
        *_sides(payload),
        (_("Treaty"), basis["treaty_name"]),
        (_("Domestic legal basis"), basis["domestic"]),
    ]


def _offence(payload: Payload) -> list[Row]:
    return [
        (
            _("Offences"),
            "; ".join(words(TITLES[code]) for code in payload["offences"] if code in TITLES),
        ),
        (_("Provision"), payload["national_provision"]),
        (_("Maximum penalty"), payload["max_penalty"]),
        (_("Facts"), payload["facts"]),
        (_("Persons"), payload["persons"]),
    ]


def _contents(payload: Payload) -> list[Row]:
    """Each content with its article; what was said not to apply, or not to be known, is said so here too."""
    asked = {one.code: one for one in typed(payload["measure"])}
    return [
        (
            f"{words(asked[row['code']].text)} ({words(asked[row['code']].citation)})",
            row["text"] or _("Does not apply, or not known"),
        )
        for row in payload.get("contents", ())
        if row["code"] in asked
    ]


def _first_content(payload: Payload) -> str:
    return f"id_{PREFIX}{payload['contents'][0]['code']}" if payload.get("contents") else ""


def _data(payload: Payload) -> list[Row]:
    rest = (_("Measures sought"), named(codes.MEASURES_SOUGHT, payload.get("measures_sought", ())))
    return [*_sought(payload), *_reasons(payload), rest]


def _reasons(payload: Payload) -> list[Row]:
    data = payload["data"]
    return [(_("Why this period"), data["period_reason"]), (_("Link to the offence"), data["link"])]


def _sought(payload: Payload) -> list[Row]:
    data = payload["data"]
    zone = data["period_zone"] or "UTC"
    return [
        *((str(Kind(one["kind"]).label), _identifier(one)) for one in data["identifiers"]),
        (_("Kinds of data"), "; ".join(words(CATEGORIES[code].title) for code in data["categories"])),
        (
            _("Data sought"),
            "; ".join(words(ITEMS[code].title) if code in ITEMS else code for code in data["items"]),
        ),
        (_("Description"), data["description"]),
        (_("From"), moment(data["period_from"], zone)),
        (_("To"), moment(data["period_to"], zone)),
    ]


def _identifier(one: Mapping[str, Any]) -> str:
    port = f" : {one['port']}" if one["port"] else ""
    at = f", {second(datetime.fromisoformat(one['instant']))}" if one["instant"] else ""
    return f"{one['value']}{port}{at}"


def _custodian(payload: Payload) -> list[Row]:
    custodian = payload["custodian"]
    return [
        (_("Who holds the data"), custodian["name"]),
        (_("Where the system is"), custodian["location"]),
        (_("Not known"), _("We do not know who holds it or where") if custodian["unknown"] else ""),
    ]


def _why(payload: Payload) -> list[Row]:
    intention, urgency, necessity = payload["intention"], payload["urgency"], payload["necessity"]
    declared = _("A request for mutual assistance is intended") if intention["declared"] else ""
    return [
        (
            _("Necessity"),
            " – ".join(filter(None, (named(codes.NECESSITY, necessity["reasons"]), necessity["text"]))),
        ),
        (_("Intention"), declared),
        (_("Urgency"), named(codes.URGENCY, [urgency["level"]])),
        (
            _("Reasons for urgency"),
            " – ".join(filter(None, (named(codes.URGENCY_REASONS, urgency["reasons"]), urgency["text"]))),
        ),
        (_("Answer wanted by"), moment(urgency["answer_by"], "UTC")),
        (_("Procedures to follow"), payload["special_procedures"]),
    ]


def _secrecy(payload: Payload) -> list[Row]:
    wish = payload["confidentiality"]
    asked = [
        (wish["confidential"], _("Keep it confidential")),
        (wish["no_user_notice"], _("Do not notify the user")),
        (wish["tell_before_notice"], _("Tell us before any notice")),
    ]
    return [
        (_("Asked"), "; ".join(text for on, text in asked if on)),
        (_("May be shared with"), named(codes.TLP, [wish["tlp"]])),
        (_("May be used for"), named(codes.PAP, [wish["pap"]])),
    ]


def _day(text: str | None) -> str:
    return date_format(date.fromisoformat(text), "j F Y") if text else ""


def moment(text: str | None, zone: str) -> Any:
    return instant(datetime.fromisoformat(text), zone) if text else ""

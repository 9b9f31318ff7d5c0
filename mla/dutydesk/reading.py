"""What a page shows of a request: the text as it goes out or came in, its eight lines, and its checklist.

Everything is read from the payload, never from the row beside it: the digest in the form is that of the payload.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mla.dutydesk.cards import urgency_words, words
from mla.law.codes import NECESSITY, URGENCY_REASONS, Label
from mla.law.cooperation.answered import given, seeks_data, typed
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.data import CATEGORIES
from mla.law.every_offence import TITLES
from mla.law.facts import IdentifierFact, RequestFacts
from mla.law.readiness import CheckItem, Finding, blocking, checklist, findings
from mla.requests.contents import codes
from mla.requests.snapshot_information import CONDITIONS

Payload = Mapping[str, Any]
REQUEST = "mla/request/1"


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    text: str
    law: str = ""


def named(codes: Iterable[str], labels: Mapping[str, Label]) -> list[str]:
    return [words(labels[code].text) if code in labels else code for code in codes]


def besides_items(payload: Payload) -> list[Line]:
    """For the file of a joint investigation: its texts stand above, item by item."""
    return summary({**payload, "contents": []})


def summary(payload: Payload) -> list[Line]:
    """What to decide on: eight lines, in the order of Art. 29(2), then what the article of the measure lists.

    Art. 29(2) is cited for a preservation only; another measure has its own article.
    """
    if not is_request(payload):
        return short_summary(payload)
    lines = _eight(payload)
    if CATALOGUE[payload["measure"]].grounds != "PRES":
        lines = [replace(one, law="") if one.law.startswith("29") else one for one in lines]
        lines = [one for one in lines if one.text not in {_("not given"), _("not declared")}]
    return [*lines, *(Line(*row) for row in content_rows(payload))]


def is_request(payload: Payload) -> bool:
    """Information and questions have shapes of their own, with few fields."""
    return bool(payload["schema"] == REQUEST)


def short_summary(payload: Payload) -> list[Line]:
    urgency = {"reasons": (), "text": ""} | payload["urgency"]
    count = len(payload.get("identifiers", ()))
    found = ngettext("%(n)d identifier", "%(n)d identifiers", count) % {"n": count} if count else ""
    return [
        Line(_("Urgency"), _urgency(urgency)),
        *_order_lines(payload),
        # The conditions stand above in a box of their own.
        *(Line(*row) for row in content_rows({**payload, "contents": besides_conditions(payload)})),
        *([Line(_("Identifiers"), found)] if found else []),
        Line(_("Keep secret"), _secrecy(payload["confidentiality"])),
    ]


def _order_lines(payload: Payload) -> list[Line]:
    """To whom an order goes, and what it seeks; only an order names a private entity."""
    if "entity" not in payload:
        return []
    facts = [Line(_("Facts"), payload["facts"], "7(5)(a)")] if payload.get("facts") else []
    data = [Line(_("Data"), _data(payload["data"]))] if seeks_data(payload["measure"]) else []
    return [
        Line(_("Addressee"), _joined([payload["entity"]["name"], payload["entity"]["address"]])),
        Line(_("Offence"), _offences(payload)),
        *data,
        *facts,
    ]


def besides_conditions(payload: Payload) -> list[Payload]:
    return [row for row in payload["contents"] if row["code"] != CONDITIONS]


def _eight(payload: Payload) -> list[Line]:
    data, custodian = payload["data"], payload["custodian"]
    return [
        Line(_("Why urgent"), _urgency(payload["urgency"]), "25(3)"),
        Line(_("Offence"), _offences(payload), "29(2)(b)"),
        Line(_("Data"), _data(data), "29(2)(c)"),
        Line(_("Link"), data["link"] or _("not given"), "29(2)(c)"),
        Line(_("Custodian"), _custodian(custodian), "29(2)(d)"),
        Line(_("Why now"), _necessity(payload["necessity"]), "29(2)(e)"),
        Line(_("Assistance"), _intention(payload["intention"]), "29(2)(f)"),
        Line(_("Keep secret"), _secrecy(payload["confidentiality"]), "27(8)"),
    ]


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(part for part in parts if part) or _("not given")


def _urgency(urgency: Payload) -> str:
    return _joined(
        [urgency_words(urgency["level"]), *named(urgency["reasons"], URGENCY_REASONS), urgency["text"]]
    )


def _offences(payload: Payload) -> str:
    titles = [f"{words(TITLES[code])} ({code})" if code in TITLES else code for code in payload["offences"]]
    return _joined([*titles, payload["national_provision"], payload["max_penalty"]])


def _data(data: Payload) -> str:
    count = len(data["identifiers"])
    return _joined(
        [
            ", ".join(words(CATEGORIES[code].title) for code in data["categories"] if code in CATEGORIES),
            ngettext("%(n)d identifier", "%(n)d identifiers", count) % {"n": count},
            data["description"],
        ]
    )


def _custodian(custodian: Payload) -> str:
    if custodian["unknown"]:
        return _("not known to the requesting authority")
    return _joined([custodian["name"], custodian["location"]])


def _necessity(necessity: Payload) -> str:
    return _joined([*named(necessity["reasons"], NECESSITY), necessity["text"]])


def _intention(intention: Payload) -> str:
    return _("A request for mutual assistance will follow") if intention["declared"] else _("not declared")


def _secrecy(wishes: Payload) -> str:
    return _joined(
        [
            _("yes") if wishes["confidential"] else _("no"),
            _("no notice to the user") if wishes["no_user_notice"] else "",
            f"TLP:{wishes['tlp']}",
        ]
    )


def content_rows(payload: Payload) -> list[tuple[str, str, str]]:
    """(what the article asks for, what the request says, the article)"""
    asked = {one.code: one for one in typed(payload["measure"])}
    return [
        (
            words(asked[row["code"]].text),
            row["text"] or _("does not apply, or not known"),
            asked[row["code"]].citation.article,
        )
        for row in payload.get("contents", ())
        if row["code"] in asked
    ]


def facts_of_payload(payload: Payload, now: datetime) -> RequestFacts:
    """The facts that a received request states, for the same rules that judge our own."""
    data, custodian = payload["data"], payload["custodian"]
    facts = RequestFacts(
        measure=payload["measure"],
        now=now,
        authority_named=bool(payload["requesting"]["authority"]["name"]),
        offences=frozenset(payload["offences"]),
        national_provision=payload["national_provision"],
        max_penalty=payload["max_penalty"],
        facts=payload["facts"],
        categories=frozenset(data["categories"]),
        items=frozenset(data["items"]),
        identifiers=tuple(_identifier(one) for one in data["identifiers"]),
        link=data["link"],
        custodian_name=custodian["name"],
        custodian_location=custodian["location"],
        custodian_unknown=custodian["unknown"],
        necessity_reasons=frozenset(payload["necessity"]["reasons"]),
        necessity=payload["necessity"]["text"],
        mla_intent=payload["intention"]["declared"],
        measures_sought=frozenset(payload["measures_sought"]),
        urgency=payload["urgency"]["level"],
        legal_basis=payload["legal_basis"]["choice"],
        treaty_name=payload["legal_basis"]["treaty_name"],
        requested_state=payload["requested"]["party"],
    )
    return replace(facts, contents=given(facts) | codes(payload.get("contents", ())))


def _identifier(one: Payload) -> IdentifierFact:
    return IdentifierFact(
        kind=one["kind"],
        value=one["value"],
        has_instant=one["instant"] is not None,
        has_zone=one["offset_minutes"] is not None,
        has_port=one["port"] is not None,
        note=one["note"],
    )


@dataclass(frozen=True, slots=True)
class Verdict:
    """`items` are (a) to (f) of Art. 29(2), empty for other measures; `stopping` what the law still asks for."""

    items: list[dict[str, Any]]
    stopping: list[tuple[str, str]]
    remarks: list[tuple[str, str]]

    @property
    def ready(self) -> bool:
        return not self.stopping

    @property
    def met(self) -> int:
        return sum(1 for item in self.items if item["met"])


# Their hint says which State, which the message cannot.
NAMES_A_STATE = frozenset({"L-provider", "L-third-31"})


def verdict(facts: RequestFacts) -> Verdict:
    found = findings(facts)
    return Verdict(
        [_item(one) for one in checklist(facts)],
        [_explained(one) for one in blocking(found)],
        [
            _explained(one) if one.rule_id in NAMES_A_STATE else _told(one)
            for one in found
            if one.severity == "warn"
        ],
    )


def received_verdict(facts: RequestFacts) -> Verdict:
    """For what came in only Art. 29(2) is asked: the other rules are about how we ourselves write."""
    items = checklist(facts)
    return Verdict([_item(one) for one in items], [_told(f) for one in items for f in one.findings], [])


def _item(one: CheckItem) -> dict[str, Any]:
    return {"letter": one.letter, "title": words(one.label), "met": one.met}


def _told(one: Finding) -> tuple[str, str]:
    return words(one.message), words(one.citation)


def _explained(one: Finding) -> tuple[str, str]:
    """What stops a request comes with its hint: who is not bound and since when, or what to do instead."""
    message = f"{words(one.message)} {words(one.hint)}" if one.hint else words(one.message)
    return message, words(one.citation)

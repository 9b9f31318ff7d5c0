"""The test of the conduct on a file of the requested State (Art. 25(5)): what it is held against, and the act.

A new test supersedes the older one; each stays as it was made, with the provisions and declarations of that day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit.canonical import canonical, sha256_hex
from mla.law.conduct import Element
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.dual_criminality import ANY, Weighed, answer, article_of, own
from mla.law.text import Text
from mla.parties.models import Declaration, NationalProvision
from mla.parties.provisions import Law, additions, law_of
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import request_payload
from mla.workflow.refusals import Changed, Reason, Unlawful

VERB = "weigh_conduct"
STATES = ("met", "unmet", "unknown")


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What the conduct is held against today. `digest`: of the request, as it is shown beside the elements."""

    digest: str
    facts: str
    law: Law
    theirs: tuple[Declaration, ...]
    instrument: str

    @property
    def elements(self) -> tuple[Element, ...]:
        """Every question of the page, in order; the last asks for any other provision."""
        return (*(one for offence in self.law.offences for one in offence.elements), own(ANY))


def yardstick(matter: CooperationRequest, on: date) -> Yardstick:
    """Of a request that came in, on the day. Our State tests: its law and its declarations count (25(5), 40, 42)."""
    request = request_payload(matter)
    return Yardstick(
        digest=digest_of(request),
        facts=facts_of(request),
        law=law_of(matter.party, request["offences"], on),
        theirs=tuple(additions(matter.counterpart, on)),
        instrument=CATALOGUE[matter.measure].instrument,
    )


def digest_of(request: Mapping[str, Any]) -> str:
    return sha256_hex(canonical(dict(request)))


def facts_of(request: Mapping[str, Any]) -> str:
    """The facts as the request tells them; some articles have the conduct among their own contents."""
    told = [row["text"] for row in request.get("contents", ()) if row["code"] in {"facts", "conduct"}]
    return "\n\n".join(one for one in (request.get("facts", ""), *told) if one)


def weigh_conduct(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    shown: str,
    states: Mapping[str, str],
    says: Mapping[str, str],
    provision: str = "",
    note: str = "",
) -> Done:
    """Record what the facts show, element by element.

    `shown`: digest of the request that was read. `states`: element code to "met", "unmet" or "unknown"; `says`: the
    sentence of the facts, or why they do not show it. `provision`: the other one that covers the conduct.
    """

    def prepare(matter: CooperationRequest) -> Body:
        found = yardstick(matter, now.date())
        if found.digest != shown or set(states) != {one.code for one in found.elements}:
            raise Changed(
                Reason(
                    message=_(
                        "The request, or what is on record of our law, was changed meanwhile. Read it again."
                    ),
                    rule=article_of(found.instrument).short,
                )
            )
        complete(found, states, says, provision)
        return recorded(found, states, says, provision, note, now.date())

    return perform(VERB, matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def complete(found: Yardstick, states: Mapping[str, str], says: Mapping[str, str], provision: str) -> None:
    """What carries a refusal is written down: why an element is missing. And the provision that closes it is named."""
    rule = article_of(found.instrument).short
    missing = [
        Reason(
            message=_("Write what the facts lack: a refusal may rest on it."),
            field=says_field(one.code),
            rule=rule,
        )
        for one in found.elements
        if states[one.code] == "unmet" and not says.get(one.code, "").strip()
    ]
    if states[own(ANY).code] == "met" and not provision.strip():
        message = _("Name the provision of your law that covers the conduct.")
        missing.append(Reason(message=message, field="provision", rule=rule))
    if missing:
        raise Unlawful(*missing)


def says_field(code: str) -> str:
    """The form field in which the words for an element are typed."""
    return f"says_{code}"


def recorded(
    found: Yardstick,
    states: Mapping[str, str],
    says: Mapping[str, str],
    provision: str,
    note: str,
    on: date,
) -> Body:
    ticked = {code: state == "met" for code, state in states.items() if state != "unknown"}
    law = found.law
    codes = [one.code for one in law.offences]
    result = answer(codes, ticked, law.added, law.provisions, instrument=found.instrument)
    return {
        "on": day(on),
        "request": found.digest,
        "answer": result.state,
        "why": both(result.why),
        "article": str(result.citation),
        "offences": [weighed(one, found, says) for one in result.offences],
        "other": {"state": result.other, "provision": provision.strip(), "says": said(says, own(ANY).code)},
        "declared": [stored_declaration(row) for row in (*law.declared, *found.theirs)],
        "note": note.strip(),
    }


def weighed(one: Weighed, found: Yardstick, says: Mapping[str, str]) -> dict[str, Any]:
    offence = next(offence for offence in found.law.offences if offence.code == one.offence)
    return {
        "code": one.offence,
        "state": one.state,
        "why": both(one.why),
        "provisions": [
            stored_provision(row) | {"decided": str(row.pk) == one.provision} for row in offence.provisions
        ],
        "elements": [
            {"code": each.element.code, "text": both(each.element.text), "state": each.state,
             "says": said(says, each.element.code)}
            for each in one.elements
        ],
    }  # fmt: skip


def said(says: Mapping[str, str], code: str) -> str:
    return says.get(code, "").strip()


def stored_provision(row: NationalProvision) -> dict[str, Any]:
    return {
        "citation": row.citation,
        "title": {"en": row.title_en, "fr": row.title_fr},
        "max_penalty": row.max_penalty,
        "certainty": row.certainty,
    }


def stored_declaration(row: Declaration) -> dict[str, Any]:
    return {
        "party": row.party_id,
        "state": {"en": row.party.name_en, "fr": row.party.name_fr},
        "kind": row.kind,
        "article": row.article,
        "elements": list(row.elements),
        "valid_from": day(row.valid_from),
        "certainty": row.certainty,
    }


def both(text: Text) -> dict[str, str]:
    return {"en": text.en, "fr": text.fr}

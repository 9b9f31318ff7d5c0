"""The scenes of the story. Each drives the real verbs, as the pages do."""

from datetime import timedelta

from mla.requests.identifiers import Found, parse
from mla.requests.models import Case, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.runtime.demonstration import TREATY, authority_of
from mla.runtime.stage import Stage, fresh, other_file
from mla.workflow import actions, drafting
from mla.workflow.refusals import Changed, NotAllowed, Unlawful

LOG_LINES = """\
198.51.100.7:51544 - - [{day}:03:12:09 +0200] "POST /login HTTP/1.1" 200
198.51.100.7:51547 - - [{day}:03:12:31 +0200] "GET /admin/export HTTP/1.1" 200
mallory@example.net
203.0.113.9 {iso} 03:15
10.0.0.4 {iso}T03:16:00+02:00
"""


def open_case(stage: Stage) -> Case:
    case = drafting.open_case(
        authority=authority_of("RO"),
        actor=stage.cast["ana"],
        now=stage.now,
        values={
            "number": f"{stage.now:%j}-{stage.key()[:4]}/P/{stage.now:%Y}",
            "title": "Ransomware at a hospital",
            "facts": f"In the night of {stage.now - timedelta(days=1):%Y-%m-%d} someone used a stolen password to enter"
            " the administration server of a hospital, copied patient files and encrypted the rest. The hospital was"
            " asked to pay.",
            "offences": ["BC02", "BC04", "BC05"],
            "national_provision": "Criminal Code, Art. 360 (illegal access), Art. 362 (altering data)",
            "max_penalty": "7 years of imprisonment",
            "persons": "Unknown; uses the name mallory",
            "prosecution_office": "Demonstration Prosecution Office",
        },
    )
    stage.tell("ana", f"opens case {case}")
    paste_logs(stage, case)
    return case


def paste_logs(stage: Stage, case: Case) -> None:
    """Raw log lines become typed identifiers; what is ambiguous is asked back, never guessed."""
    night = stage.now - timedelta(days=1)
    text = LOG_LINES.format(day=f"{night:%d/%b/%Y}", iso=f"{night:%Y-%m-%d}")
    parsed = parse(text, zone=None, now=stage.now)
    accepted = [one for one in parsed.found if not one.questions]
    for one in parsed.found:
        for question in one.questions:
            stage.tell("(parser)", f"asks about {one.value}: {question.message}")
    rows = [as_row(one) for one in accepted]
    drafting.add_identifiers(
        case_id=case.pk, matter_id=None, actor=stage.cast["ana"], now=stage.now, rows=rows
    )
    stage.tell("ana", f"adds {len(rows)} identifiers: {', '.join(one.value for one in accepted)}")


def as_row(one: Found) -> dict[str, object]:
    names = ("kind", "value", "original", "port", "protocol", "instant", "instant_end")
    more = ("offset_minutes", "zone", "precision", "provider", "note")
    return {name: getattr(one, name) for name in (*names, *more)}


def draft(stage: Stage, case: Case) -> CooperationRequest:
    """A draft that is refused until Art. 29(2)(a)-(f) are met."""
    matter = drafting.start_request(
        case=case,
        measure="PRES",
        counterpart=authority_of("DE").party,
        counterpart_authority=authority_of("DE"),
        actor=stage.cast["ana"],
        now=stage.now,
        values={"urgency": "urgent"},
    )
    stage.tell("ana", "starts an urgent preservation request to Germany and tries to send it at once")
    try:
        actions.submit(matter_id=matter.pk, actor=stage.cast["ana"], now=stage.now, key=stage.key())
    except Unlawful as refusal:
        for reason in refusal.reasons:
            stage.say(f"    missing: {reason.message} [{reason.rule}]")
    night = stage.now - timedelta(days=1)
    drafting.edit_draft(
        matter_id=matter.pk,
        actor=stage.cast["ana"],
        now=stage.now,
        values={
            # Art. 27 is a fallback: another treaty binds the two States, so it needs their agreement (27(1)).
            "legal_basis": "agreed27",
            "treaty_name": TREATY,
            "link": "The address and the mailbox were used by the suspect to enter the server and to ask for money.",
            "categories": ["SUB", "TRA"],
            "items": ["name", "session_logs"],
            "data_description": "Assignment of the address, log-in records and account data of the mailbox",
            "period_from": night.replace(hour=0, minute=0, second=0),
            "period_to": stage.now,
            "custodian_name": "Muster Hosting GmbH",
            "custodian_location": "Musterstadt, Germany",
            "necessity_reasons": ["short_retention", "easily_deleted"],
            "necessity": "The provider keeps connection records for seven days only.",
            "mla_intent": True,
            "mla_measures": ["disclose"],
            "mla_expected_on": (stage.now + timedelta(days=30)).date(),
            "urgency_reasons": ["volatile_data"],
            "urgency_text": "The records disappear within days.",
        },
    )
    stage.tell("ana", "fills in link, custodian, necessity and the intention to ask for assistance")
    return matter


def approve(stage: Stage, matter: CooperationRequest) -> None:
    """Four eyes, an approval bound to what was shown, the hold, and the sealed document."""
    cast = stage.cast
    actions.submit(matter_id=matter.pk, actor=cast["ana"], now=stage.now, key=stage.key())
    stage.tell("ana", f"sends {fresh(matter.pk)} for approval")
    stage.wait(minutes=4)
    try:
        actions.approve(
            matter_id=matter.pk,
            actor=cast["ana"],
            now=stage.now,
            key=stage.key(),
            shown_digest=stage_digest(matter),
        )
    except NotAllowed as refusal:
        stage.tell("ana", f"may not approve: {refusal}")
    shown = stage_digest(matter)
    edited = fresh(matter.pk).necessity or "The offence is serious."
    drafting.edit_draft(
        matter_id=matter.pk,
        actor=cast["ana"],
        now=stage.now,
        values={"necessity": f"{edited} Please act today."},
    )
    try:
        actions.approve(
            matter_id=matter.pk, actor=cast["mihai"], now=stage.now, key=stage.key(), shown_digest=shown
        )
    except Changed as refusal:
        stage.tell("mihai", f"cannot approve: {refusal}")
    actions.approve(
        matter_id=matter.pk,
        actor=cast["mihai"],
        now=stage.now,
        key=stage.key(),
        shown_digest=stage_digest(matter),
    )
    stage.tell("mihai", f"reads it again and approves {fresh(matter.pk)}")
    stage.work()
    stage.wait(minutes=6)
    stage.work()
    stage.tell("(worker)", f"sent; the other side registered it as {other_file(matter)}")


def stage_digest(matter: CooperationRequest) -> str:
    return snapshot_bytes(fresh(matter.pk))[1]

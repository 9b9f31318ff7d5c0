"""Write down an access of one's own under Art. 32. It is done once; a mistake is struck out with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.accounts.roles import Role
from mla.audit import writer
from mla.audit.canonical import canonical, sha256_hex
from mla.audit.models import AUDIT_FIELDS
from mla.law.consent import AccessFacts, findings
from mla.law.readiness import blocking
from mla.law.rules import Finding
from mla.parties.standing import is_party
from mla.requests.models import Case, TransborderAccess
from mla.requests.snapshot import instant
from mla.workflow.annexes import checked, kept
from mla.workflow.drafting import locked_case
from mla.workflow.refusals import Overtaken, Reason, not_allowed, unlawful

RECORDERS = frozenset({Role.PROSECUTOR, Role.POC, Role.CENTRAL, Role.OFFICER})
FIELDS = (
    "kind",
    "accessed",
    "found_at",
    "accessed_at",
    "data_state",
    "whereabouts",
    "person",
    "authority",
    "form",
    "voluntary",
    "consented_at",
)
TIMES = ("accessed_at", "consented_at")
SCHEMA = "mla/access/1"


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it was handed in: `claimed` is the media type it says it has."""

    content: BinaryIO
    size: int
    name: str
    claimed: str


def facts_of_access(values: Mapping[str, Any], *, own: str, has_scan: bool) -> AccessFacts:
    """What the law asks about. One query where a State is named: is it a Party on the day of the access?"""
    at, state = values.get("accessed_at"), values.get("data_state", "")
    return AccessFacts(
        kind=values["kind"],
        accessed=values.get("accessed", ""),
        found_at=values.get("found_at", ""),
        accessed_at=at,
        state=state,
        own=own,
        state_bound=is_party(state, "ETS185", at.date()) if state and state != own and at else None,
        person=values.get("person", ""),
        authority=values.get("authority", ""),
        form=values.get("form", ""),
        voluntary=values.get("voluntary", ""),
        consented_at=values.get("consented_at"),
        has_scan=has_scan,
    )


def judged(access: TransborderAccess) -> tuple[Finding, ...]:
    """What Art. 32 still asks of a record, as on the day of its access."""
    values = {name: getattr(access, name) for name in FIELDS}
    own = access.case.authority.party_id
    return findings(facts_of_access(values, own=own, has_scan=bool(access.scan_sha256)))


def record_access(
    *,
    key: UUID,
    case: Case,
    actor: User,
    now: datetime,
    values: Mapping[str, Any],
    scan: Scan | None = None,
) -> TransborderAccess:
    """`values` by the names of `FIELDS`. `key` is made once per page shown: a second click writes nothing more.

    Refused while a particular is missing that the article itself asks for. Doubts do not refuse: what was done is
    written down, with the doubt beside it.
    """
    must_record(case, actor, now.date())
    in_the_past(values, now)
    facts = facts_of_access(values, own=case.authority.party_id, has_scan=scan is not None)
    if open_ones := blocking(findings(facts)):
        raise unlawful(open_ones)
    stored = filed(scan) if scan else {}
    with transaction.atomic(durable=True):
        locked = locked_case(case.pk)
        must_record(locked, actor, now.date())
        known = TransborderAccess.objects.filter(pk=key, case=locked).first()
        if known is not None:
            return known
        given = {name: values[name] for name in FIELDS if name in values} | stored
        access = TransborderAccess(id=key, case=locked, recorded_by=actor, recorded_at=now, **given)
        access.digest = sha256_hex(canonical(content(access)))
        access.save(force_insert=True)
        event(locked, "access.record", actor, now, access, {"kind": access.kind, "digest": access.digest})
    return access


def filed(scan: Scan) -> dict[str, str]:
    """The bytes, checked before they are stored by their hash."""
    kind = checked(scan.content, size=scan.size, name=scan.name, claimed=scan.claimed)
    return {
        "scan_sha256": kept(scan.content)[0],
        "scan_media_type": kind.media_type,
        "scan_extension": kind.extension,
    }


def strike(*, access_id: UUID, actor: User, now: datetime, reason: str) -> TransborderAccess:
    """Strike a record out. It stays, with who struck it, when and why."""
    with transaction.atomic(durable=True):
        case = locked_case(TransborderAccess.objects.values_list("case_id", flat=True).get(pk=access_id))
        access = TransborderAccess.objects.get(pk=access_id)
        must_record(case, actor, now.date())
        if access.struck_at is not None:
            raise Overtaken(Reason(message=_("This record was struck out already.")))
        if not reason.strip():
            raise Overtaken(Reason(message=_("Say why it is struck out."), field="reason"))
        access.struck_by, access.struck_at, access.struck_reason = actor, now, reason.strip()
        access.save(update_fields=["struck_by", "struck_at", "struck_reason"])
        event(case, "access.strike", actor, now, access, {})
    return access


def must_record(case: Case, actor: User, on: date) -> None:
    if not RECORDERS & roles_at(actor, case.authority_id, on):
        raise not_allowed(_("Your roles do not include writing down an access."), "Art. 32")


def in_the_past(values: Mapping[str, Any], now: datetime) -> None:
    """A record says what was done, never what is planned."""
    late = [name for name in TIMES if values.get(name) is not None and values[name] > now]
    if late:
        message = _("This lies in the future. Write the access down once it was made.")
        raise Overtaken(*(Reason(message=message, field=name, rule="own standard") for name in late))


def content(access: TransborderAccess) -> dict[str, Any]:
    """The record as data: what the digest is of. Whoever strikes it out changes nothing of this."""
    said = {name: getattr(access, name) for name in FIELDS if name not in TIMES}
    return {
        "schema": SCHEMA,
        "id": str(access.pk),
        "case": str(access.case_id),
        "recorded_by": str(access.recorded_by_id),
        "recorded_at": instant(access.recorded_at),
        "scan_sha256": access.scan_sha256,
        **said,
        **{name: instant(getattr(access, name)) for name in TIMES},
    }


def genuine(access: TransborderAccess) -> bool:
    """Is the record still what the event of its case names?"""
    return sha256_hex(canonical(content(access))) == access.digest


def event(
    case: Case, verb: str, actor: User, now: datetime, access: TransborderAccess, facts: Mapping[str, Any]
) -> None:
    told = {"access": str(access.pk), **facts}
    writer.append(case, verb=verb, actor=actor.audit_name, at=now, facts=told)
    case.updated_at = now
    case.save(update_fields=["updated_at", *AUDIT_FIELDS])

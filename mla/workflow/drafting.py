"""Write cases and drafts. Every write takes the row's lock and leaves an event; an edit makes a new version."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.measures import MEASURES
from mla.law.tongues import proposed
from mla.parties.models import Authority, Party
from mla.parties.standing import agreement_between
from mla.requests import contents
from mla.requests.models import MODEL_OF_FAMILY, Case, CooperationRequest, Identifier, LegalBasis
from mla.requests.models.particulars import Particulars
from mla.requests.starting import startable
from mla.requests.statuses import Family, Seat, Status
from mla.workflow.door import locked
from mla.workflow.drafters import must_be_drafter, must_be_prosecutor
from mla.workflow.refusals import Overtaken, Reason, Unlawful

EDITABLE = frozenset(field.name for field in Particulars._meta.get_fields()) | {
    "title",
    "counterpart_authority",
}
CASE_FIELDS = frozenset(
    {
        "number",
        "title",
        "facts",
        "offences",
        "national_provision",
        "max_penalty",
        "persons",
        "proceedings_stage",
        "prosecution_office",
        "court",
        "court_case_number",
        "decisions",
        "operational_authority",
        "operational_contact",
        "operational_address",
        "operational_telephone",
        "operational_mobile",
        "operational_email",
        "operational_fax",
    }
)


UNASKED = frozenset({Family.INFORMATION, Family.CONTACT_POINT, Family.TEAM})


def open_case(*, authority: Authority, actor: User, now: datetime, values: Mapping[str, Any]) -> Case:
    """A new case of an authority at which the actor is a prosecutor."""
    must_be_prosecutor(actor, authority, now)
    with transaction.atomic(durable=True):
        case = Case(authority=authority, created_by=actor, created_at=now, updated_at=now)
        assign(case, values, CASE_FIELDS)
        case.save(force_insert=True)
        _event(case, "case.open", actor, now, {"number": case.number})
    return case


def edit_case(*, case_id: UUID, actor: User, now: datetime, values: Mapping[str, Any]) -> Case:
    with transaction.atomic(durable=True):
        case = locked_case(case_id)
        must_be_prosecutor(actor, case.authority, now)
        changed = assign(case, values, CASE_FIELDS)
        case.updated_at = now
        case.save(update_fields=[*changed, "updated_at"])
        _event(case, "case.edit", actor, now, {"fields": sorted(changed)})
    return case


def add_identifiers(
    *, case_id: UUID, matter_id: UUID | None, actor: User, now: datetime, rows: Sequence[Mapping[str, Any]]
) -> list[Identifier]:
    """Add accepted identifiers to a case, and to the draft from whose page they were pasted."""
    with transaction.atomic(durable=True):
        case = locked_case(case_id)
        must_be_prosecutor(actor, case.authority, now)
        start = case.identifiers.count()
        added = [
            Identifier.objects.create(case=case, position=start + number, **row)
            for number, row in enumerate(rows)
        ]
        _event(case, "case.identifiers", actor, now, {"added": len(added)})
        if matter_id is not None:
            matter = locked_draft(matter_id, actor, now)
            matter.identifiers.add(*added)
            touched(matter, actor, now, ["identifiers"])
    return added


def set_identifiers(*, matter_id: UUID, actor: User, now: datetime, ids: Sequence[int]) -> CooperationRequest:
    """Choose which identifiers of the case the draft borrows."""
    with transaction.atomic(durable=True):
        matter = locked_draft(matter_id, actor, now)
        matter.identifiers.set(Identifier.objects.filter(case=matter.case, pk__in=ids))
        touched(matter, actor, now, ["identifiers"])
    return matter


def start_request(
    *,
    case: Case,
    measure: str,
    counterpart: Party,
    counterpart_authority: Authority | None,
    actor: User,
    now: datetime,
    values: Mapping[str, Any] | None = None,
    previous: CooperationRequest | None = None,
) -> CooperationRequest:
    """A new draft that borrows the facts of its case. The legal basis follows what is recorded of the two States."""
    party, definition = case.authority.party, MEASURES[measure]
    must_be_drafter(actor, case.authority, definition.family, now)
    # A question says as little of the case as will do: the author adds what is needed.
    asks = definition.family == Family.CONTACT_POINT
    begun_lawfully(measure, party, counterpart, now)
    basis, treaty = basis_for(party, counterpart, now) if asks_for_basis(measure) else ("", "")
    with transaction.atomic(durable=True):
        matter = MODEL_OF_FAMILY[Family(definition.family)](
            seat=Seat.REQUESTING,
            family=definition.family,
            measure=measure,
            party=party,
            authority=case.authority,
            counterpart=counterpart,
            counterpart_authority=counterpart_authority,
            case=case,
            previous=previous,
            author=actor,
            title=case.title,
            facts="" if asks else case.facts,
            # Only what the measure leaves no choice about: to ask for everything is not a default (Art. 15).
            categories=sorted(definition.categories) if len(definition.categories) == 1 else [],
            legal_basis=basis,
            treaty_name=treaty,
            period_zone=party.time_zone,
            languages=proposed(counterpart.accepted_languages),
            # These two speak of the customer of a provider, whom nobody is asked to approach here.
            no_user_notice=definition.family not in UNASKED,
            tell_before_notice=definition.family not in UNASKED,
            created_at=now,
            updated_at=now,
        )
        assign(matter, values or {}, EDITABLE)
        matter.save(force_insert=True)
        if definition.categories and not asks:  # A hearing seeks no data: what is not needed is not told.
            matter.identifiers.set(case.identifiers.all())
        writer.append(
            matter,
            verb="matter.draft",
            actor=actor.audit_name,
            at=now,
            facts={"measure": measure, "case": str(case.pk)},
        )
        matter.save(update_fields=AUDIT_FIELDS)
    return matter


def begun_lawfully(measure: str, own: Party, asked: Party, now: datetime, *, field: str = "measure") -> None:
    """Another instrument than the Convention must bind both on the day; of the Convention the readiness speaks."""
    if CATALOGUE[measure].instrument == "ETS185":
        return
    found = startable(measure, own, asked, now.date())
    if not found.allowed:
        language = get_language() or "en"
        why, rule = found.why.into(language), found.citation.into(language)
        raise Unlawful(Reason(message=why, field=field, rule=rule))


def basis_for(own: Party, asked: Party, now: datetime) -> tuple[str, str]:
    """(legal basis, name of the treaty) as far as they are on record.

    Without a treaty on record the question stays open: "no treaty applies" is a statement, not a default.
    """
    treaty = agreement_between(own, asked, now.date())
    return (str(LegalBasis.TREATY), treaty.name_en) if treaty else ("", "")


def edit_draft(
    *, matter_id: UUID, actor: User, now: datetime, values: Mapping[str, Any]
) -> CooperationRequest:
    """Change fields of a draft, or of a request that waits for approval: whoever is reading it must read again."""
    with transaction.atomic(durable=True):
        matter = locked_draft(matter_id, actor, now)
        changed = assign(matter, values, EDITABLE)
        if changed:
            matter.save(update_fields=contents.columns(changed))
            touched(matter, actor, now, changed)
    return matter


def touched(matter: CooperationRequest, actor: User, now: datetime, changed: Sequence[str]) -> None:
    matter.updated_at = now
    matter.version += 1 if matter.status == Status.AWAITING_APPROVAL else 0
    writer.append(
        matter, verb="matter.edit", actor=actor.audit_name, at=now, facts={"fields": sorted(changed)}
    )
    matter.save(update_fields=["updated_at", "version", *AUDIT_FIELDS])


def locked_draft(matter_id: UUID, actor: User, now: datetime) -> CooperationRequest:
    matter = locked(matter_id)
    must_be_drafter(actor, matter.authority, matter.family, now)
    if matter.status not in {Status.DRAFT, Status.AWAITING_APPROVAL}:
        raise Overtaken(
            Reason(
                message=_("This file is %(status)s and cannot be edited any more.")
                % {"status": matter.get_status_display()}
            )
        )
    return matter


def locked_case(case_id: UUID) -> Case:
    rows = Case.objects.select_related("authority")
    if connection.features.has_select_for_update_of:
        rows = rows.select_for_update(of=("self",), no_key=True)
    return rows.get(pk=case_id)


def _event(case: Case, verb: str, actor: User, now: datetime, facts: Mapping[str, Any]) -> None:
    writer.append(case, verb=verb, actor=actor.audit_name, at=now, facts=facts)
    case.save(update_fields=AUDIT_FIELDS)


def assign(row: Case | CooperationRequest, values: Mapping[str, Any], allowed: frozenset[str]) -> list[str]:
    """Set the named fields that differ; their names. A field outside the list is a programming error."""
    own = contents.names(row.measure) if isinstance(row, CooperationRequest) else ()
    unknown = sorted(set(values) - allowed - set(own))
    if unknown:
        raise ValueError(f"not editable: {', '.join(unknown)}")
    changed = [name for name, value in values.items() if contents.value_of(row, name) != value]
    for name in changed:
        contents.put(row, name, values[name])
    return changed

"""Start the request under Art. 31 that follows a preservation: what is known comes along, nothing is typed again."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.documents.models import Document
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.measures import MEASURES
from mla.law.twins import article_for
from mla.parties.days import day_at
from mla.requests.addressees import next_addressee
from mla.requests.amended import PLACES, at
from mla.requests.models import Annex, CooperationRequest
from mla.requests.statuses import Family, Status
from mla.workflow.annexes import letter
from mla.workflow.door import locked
from mla.workflow.drafting import set_identifiers, start_request
from mla.workflow.enclosures import enclosed
from mla.workflow.judgement import request_payload
from mla.workflow.moments import day_words
from mla.workflow.refusals import Overtaken, Reason, not_allowed

CARRIED = (
    "legal_basis",
    "treaty_name",
    "facts",
    "link",
    "items",
    "data_description",
    "period_from",
    "period_to",
    "period_zone",
    "period_reason",
    "custodian_name",
    "custodian_location",
    "custodian_unknown",
    "necessity_reasons",
    "necessity",
    "urgency",
    "urgency_reasons",
    "urgency_text",
    "confidential",
    "no_user_notice",
    "tell_before_notice",
    "tlp",
    "pap",
    "languages",
)
CARRIED_BY_A_QUESTION = (
    *("urgency", "urgency_reasons", "urgency_text"),
    *("confidential", "no_user_notice", "tell_before_notice", "tlp", "pap", "languages"),
)


CARRIED_BY_AN_ORDER = (
    *(
        "facts",
        "link",
        "items",
        "data_description",
        "period_from",
        "period_to",
        "period_zone",
        "period_reason",
    ),
    *("custodian_name", "custodian_location", "domestic_legal_basis"),
    *CARRIED_BY_A_QUESTION,
)
LED_NOWHERE = (Status.ENTITY_DECLINED, Status.NO_ANSWER, Status.ENTITY_PARTLY, Status.BARRED)


def follow_up(
    *, preservation: CooperationRequest, measure: str, actor: User, now: datetime
) -> CooperationRequest:
    """The Art. 31 request that follows a preservation: facts, identifiers, references and proofs come along."""
    if preservation.case is None or preservation.family != Family.PRESERVATION:
        raise not_allowed(_("Only your own preservation request can be followed up."))
    if preservation.status in {Status.DRAFT, Status.AWAITING_APPROVAL, Status.APPROVED}:
        raise Overtaken(Reason(message=_("The preservation request was not sent yet."), rule="29(7)"))
    asked = request_payload(preservation)
    carried = {name: getattr(preservation, name) for name in CARRIED}
    # A text that was corrected after it was sent is carried as corrected.
    carried |= {name: at(asked, name, 0) for name in PLACES if name in carried}
    allowed = MEASURES[measure].categories
    # Only Art. 31 lists measures; another instrument has contents of its own, which its form asks for.
    listed = CATALOGUE[measure].instrument == "ETS185"
    values = carried | {
        "categories": sorted(set(preservation.categories) & allowed) or sorted(allowed),
        "measures_sought": (sorted(preservation.mla_measures) or ["disclose"]) if listed else [],
    }
    matter = start_request(
        case=preservation.case,
        measure=measure,
        counterpart=preservation.counterpart,
        counterpart_authority=next_addressee(preservation, measure, now.date()),
        actor=actor,
        now=now,
        values=values,
        previous=preservation,
    )
    _enclose_proofs(matter, preservation, actor=actor, now=now)
    return set_identifiers(
        matter_id=matter.pk,
        actor=actor,
        now=now,
        ids=list(preservation.identifiers.values_list("pk", flat=True)),
    )


def from_question(
    *, question: CooperationRequest, measure: str, actor: User, now: datetime
) -> CooperationRequest:
    """The request that an answered question leads to: the facts of the case, and what the question already said."""
    if question.case is None or question.family != Family.CONTACT_POINT:
        raise not_allowed(_("Only a question of your own leads to a request."))
    if question.status not in {Status.ANSWERED, Status.CANNOT_ANSWER, Status.CLOSED}:
        raise Overtaken(
            Reason(
                message=_("The question is not answered yet."), rule=article_for(question.measure, "35(1)")
            )
        )
    case = question.case
    # What was told to the contact point stands in the request too, unless the case says it in the same words.
    more = "" if question.facts.strip() in case.facts else question.facts.strip()
    carried = {name: getattr(question, name) for name in CARRIED_BY_A_QUESTION}
    matter = start_request(
        case=case,
        measure=measure,
        counterpart=question.counterpart,
        counterpart_authority=next_addressee(question, measure, now.date()),
        actor=actor,
        now=now,
        values=carried | {"facts": "\n\n".join(filter(None, (case.facts, more)))},
        previous=question,
    )
    own = list(question.identifiers.values_list("pk", flat=True))
    return set_identifiers(matter_id=matter.pk, actor=actor, now=now, ids=own) if own else matter


def from_order(*, order: CooperationRequest, measure: str, actor: User, now: datetime) -> CooperationRequest:
    """What follows where the private entity did not disclose: its State is asked (7(7) CETS 224), and told what was
    tried (8(3)(b)(viii))."""
    if order.case is None or order.family != Family.DIRECT:
        raise not_allowed(_("Only an order or request of your own leads to this."))
    if order.status not in LED_NOWHERE:
        raise Overtaken(Reason(message=_("Its addressee may still answer."), rule="7(7)"))
    carried = {name: getattr(order, name) for name in CARRIED_BY_AN_ORDER}
    matter = start_request(
        case=order.case,
        measure=measure,
        counterpart=order.counterpart,
        counterpart_authority=next_addressee(order, measure, now.date()),
        actor=actor,
        now=now,
        values=carried | _tried(order, measure),
        previous=order,
    )
    own = list(order.identifiers.values_list("pk", flat=True))
    return set_identifiers(matter_id=matter.pk, actor=actor, now=now, ids=own) if own else matter


def _sent_on(order: CooperationRequest) -> str:
    if order.sent_at is None:
        return "–"
    return day_words(day_at(order.authority, order.sent_at))


def _tried(order: CooperationRequest, measure: str) -> dict[str, str]:
    """Words for the author to check, where the article asks how the data was sought before."""
    if not any(one.code == "other_means" for one in CATALOGUE[measure].contents):
        return {}
    told = _("%(reference)s of %(day)s, handed to %(entity)s: %(status)s.") % {
        "reference": order.reference,
        "day": _sent_on(order),
        "entity": order.custodian_name,
        "status": order.get_status_display(),
    }
    return {"contents.other_means": told}


def _enclose_proofs(
    draft: CooperationRequest, preservation: CooperationRequest, *, actor: User, now: datetime
) -> None:
    """What proves that the data is kept, and what the preservation request enclosed, become annexes of the draft.

    They are rows that name bytes already stored; the author may read them there before anything is sent.
    """
    with transaction.atomic(durable=True):
        matter = locked(draft.pk)
        proofs = [*_confirmations(preservation), *_sent_with(preservation)]
        for place, proof in enumerate(proofs):
            proof.pk, proof.matter, proof.letter, proof.added_at = None, matter, letter(place), now
        if not proofs:
            return
        Annex.objects.bulk_create(proofs)
        facts = {"sha256": [proof.sha256 for proof in proofs], "from": str(preservation.pk)}
        writer.append(matter, verb="annex.carried", actor=actor.audit_name, at=now, facts=facts)
        matter.save(update_fields=AUDIT_FIELDS)


def _confirmations(preservation: CooperationRequest) -> list[Annex]:
    letters = Document.objects.filter(
        matter=preservation, received=True, kind="PRES_CONF", sealed_at__isnull=False
    )
    return [
        Annex(
            title=_("Confirmation of preservation %(reference)s")
            % {"reference": preservation.counterpart_reference},
            media_type="application/pdf",
            extension="pdf",
            language=one.languages,
            pages=one.pages,
            size=one.size,
            sha256=one.sha256,
        )
        for one in letters.order_by("sealed_at")
    ]


def _sent_with(preservation: CooperationRequest) -> list[Annex]:
    named = enclosed(request_payload(preservation))
    return list(Annex.objects.filter(matter=preservation, sha256__in=named).order_by("letter"))

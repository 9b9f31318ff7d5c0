"""What the law says of a step, asked under the lock with the facts as they stand."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.accounts.roles import Role
from mla.audit.canonical import sha256_hex
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.decision import decision_findings
from mla.law.readiness import blocking, findings
from mla.law.refusal import Kind, RefusalQuestion
from mla.parties.models import Party
from mla.parties.standing import reservation_29_4, reservation_42_5
from mla.requests.amended import amended
from mla.requests.facts import facts_of
from mla.requests.models import Act, CooperationRequest, LegalBasis
from mla.requests.snapshot import snapshot_bytes
from mla.requests.starting import startable
from mla.requests.statuses import Family, Seat, Status
from mla.requests.verbs import OPENING, SETTLING
from mla.workflow.offers import tells_nothing
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Overtaken, Reason, Unlawful, changed, not_allowed, unlawful

RECORDED = "mla/act/1"
CUT = frozenset({Family.INFORMATION, Family.DIRECT})
"""What leaves of these files is cut out of what was approved."""


def ready(matter: CooperationRequest, now: datetime) -> None:
    """No blocking finding (Art. 29(2), 31(1), 27 and the rest of `mla.law.readiness`)."""
    open_ones = blocking(findings(facts_of(matter, now)))
    if open_ones:
        raise unlawful(open_ones)
    if matter.family == Family.INFORMATION:
        tells_nothing(matter)


def four_eyes(matter: CooperationRequest, actor_id: object) -> None:
    if matter.author_id == actor_id:
        raise not_allowed(_("You drafted this. Another person must decide on it."), "four eyes")


def may_recall(matter: CooperationRequest, roles: Collection[str]) -> bool:
    """A prosecutor whatever has not left; a contact point only the question that it put, which nobody approved."""
    put = matter.status != Status.AWAITING_APPROVAL and matter.approver_id is None
    return Role.PROSECUTOR in roles or put


def unchanged(matter: CooperationRequest, shown_digest: str) -> tuple[bytes, str]:
    """The snapshot that was shown is still the snapshot: (bytes, digest). Approval binds to it."""
    content, digest = snapshot_bytes(matter)
    if digest != shown_digest:
        raise changed(matter)
    return content, digest


def request_payload(matter: CooperationRequest) -> Mapping[str, Any]:
    """The request as it reads now: as received, sent or drafted, with the corrections that followed (one query).

    Of an information that goes under conditions, or an order to a private entity: all of it for its own State, and
    for the other what has come so far.
    """
    if matter.family in CUT:
        act = request_act(matter)
        return read_payload(bytes(act.payload) if act else snapshot_bytes(matter)[0])
    rows = Act.objects.filter(matter=matter, verb__in=[*OPENING, "amend"], applied=True)
    acts = list(rows.order_by("seq"))
    first = next((act for act in acts if act.verb != "amend"), None)
    content = read_payload(bytes(first.payload) if first else snapshot_bytes(matter)[0])
    return amended(content, [read_payload(bytes(act.payload))["body"] for act in acts if act.verb == "amend"])


def request_act(matter: CooperationRequest) -> Act | None:
    """The act whose payload is shown as the request; None for a draft."""
    acts = Act.objects.filter(matter=matter)
    if matter.family not in CUT:
        return acts.filter(verb__in=OPENING).order_by("seq").first()
    if matter.seat == Seat.REQUESTING:
        return acts.filter(verb__in=SETTLING, digest=matter.approved_digest).first()
    came = acts.filter(verb__in=("disclose", *OPENING), applied=True).order_by("-seq")
    # Content that came on paper is in the scan; the act that records it has no words of it.
    return next((act for act in came if read_payload(bytes(act.payload))["schema"] != RECORDED), None)


def question(matter: CooperationRequest, kind: Kind, on: date) -> RefusalQuestion:
    """What decides which grounds are lawful. The reservation is that of the requested Party (Art. 29(4))."""
    requested = matter.party if matter.seat == Seat.REQUESTED else matter.counterpart
    asked = request_payload(matter)
    return RefusalQuestion(
        measure=matter.measure,
        offences=frozenset(asked["offences"]),
        reservation_29_4=_dual_criminality_reserved(requested, matter.measure, on),
        art27_governs=asked.get("legal_basis", {}).get("choice") in {LegalBasis.ART27, LegalBasis.AGREED27},
        kind=kind,
    )


def _dual_criminality_reserved(requested: Party, measure: str, on: date) -> bool:
    """For preservation only, each instrument with its own reservation (Art. 29(4); Art. 42(5) UNCC)."""
    if CATALOGUE[measure].instrument == "UNCC":
        return reservation_42_5(requested, on) is not None
    return reservation_29_4(requested, on) is not None


# Who decides on sending, where the article leaves it to one kind of authority only.
DECIDES: Mapping[str, Role] = {"poc247": Role.POC, "central": Role.CENTRAL}


def may_send(matter: CooperationRequest, actor: User, now: datetime) -> None:
    """Expedited disclosure goes from contact point to contact point (9(2) CETS 224), a hearing between central
    authorities (11(2)): a person in another role does not send it."""
    senders = CATALOGUE[matter.measure].senders
    needed = {DECIDES[one] for one in senders if one in DECIDES}
    if set(senders) <= set(DECIDES) and not needed & roles_at(actor, matter.authority_id, now.date()):
        names = ", ".join(str(role.label) for role in sorted(needed))
        raise not_allowed(
            _("This measure is sent by: %(roles)s.") % {"roles": names},
            CATALOGUE[matter.measure].citation.into(get_language() or "en"),
        )


def still_bound(matter: CooperationRequest, now: datetime) -> None:
    """Between approval and sending a treaty may end. The request then stays here, and can be recalled."""
    found = startable(matter.measure, matter.party, matter.counterpart, now.date())
    if not found.allowed:
        language = get_language() or "en"
        raise Overtaken(Reason(message=found.why.into(language), rule=found.citation.into(language)))


def lawful_decision(
    matter: CooperationRequest, kind: Kind, *, ground: str, reasons: str, considered: bool, on: date
) -> None:
    """Refuse only on a ground that the law offers here, with reasons; 27(6) considered where it governs."""
    found = decision_findings(
        question(matter, kind, on), ground=ground, reasons=reasons, considered=considered
    )
    # G07: under Art. 27 no refusal or postponement before partial or conditional execution was considered.
    stopping = [one for one in found if one.severity == "block" or one.rule_id == "R27-6"]
    if stopping:
        raise unlawful(stopping)


def ordered(first: date, last: date | None, field: str) -> None:
    if last is not None and last < first:
        raise Unlawful(
            Reason(message=_("The end lies before the start. Check the dates."), field=field, rule="dates")
        )


def written(text: str, field: str, rule: str) -> str:
    if not text.strip():
        raise Unlawful(Reason(message=_("Write the reasons: the file keeps them."), field=field, rule=rule))
    return text.strip()


def digest_of(content: bytes) -> str:
    return sha256_hex(content)

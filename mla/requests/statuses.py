"""The states of the life cycles. Both seats of a file use the same published states."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Seat(models.TextChoices):
    REQUESTING = "requesting", _("Requesting")
    REQUESTED = "requested", _("Requested")


class Family(models.TextChoices):
    PRESERVATION = "preservation", _("Preservation")
    ASSISTANCE = "assistance", _("Mutual assistance")
    INFORMATION = "information", _("Spontaneous information")
    CONTACT_POINT = "contact_point", _("Question to a contact point")
    TEAM = "team", _("Joint investigation team")
    DIRECT = "direct", _("Order or request to a private entity")


class Status(models.TextChoices):
    DRAFT = "draft", _("Draft")
    AWAITING_APPROVAL = "awaiting_approval", _("Waiting for approval")
    APPROVED = "approved", _("Approved")
    REJECTED = "rejected", _("Rejected")
    SENT = "sent", _("Sent")
    RECEIVED = "received", _("Received")
    ACKNOWLEDGED = "acknowledged", _("Acknowledged")
    INFORMATION_REQUESTED = "information_requested", _("More information needed")
    RISK_NOTIFIED = "risk_notified", _("Risk notified")
    ORDERED = "ordered", _("Ordered")
    PRESERVED = "preserved", _("Preserved")
    EXTENSION_REQUESTED = "extension_requested", _("Extension requested")
    PENDING_DECISION = "preserved_pending_decision", _("Preserved until decision")
    RELEASED = "released", _("Released")
    LAPSED = "lapsed", _("Lapsed")
    UNDER_ASSESSMENT = "under_assessment", _("Under assessment")
    ACCEPTED = "accepted", _("Accepted")
    CONDITIONS_PROPOSED = "conditions_proposed", _("Conditions proposed")
    DECLINED = "declined", _("Conditions declined")
    POSTPONED = "postponed", _("Postponed")
    IN_EXECUTION = "in_execution", _("In execution")
    PARTLY_EXECUTED = "partly_executed", _("Partly executed")
    EXECUTED = "executed", _("Executed")
    CLOSED = "closed", _("Closed")
    REFUSED = "refused", _("Refused")
    REFERRED = "referred", _("Referred")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    # Information given unasked (Art. 26): the content leaves in the last of these and never before.
    OFFERED = "offered", _("Offered")
    CONDITIONS_ACCEPTED = "conditions_accepted", _("Conditions accepted")
    DISCLOSED = "disclosed", _("Content disclosed")
    # A question to the contact point (Art. 35(1)).
    ANSWERED = "answered", _("Answered")
    CANNOT_ANSWER = "cannot_answer", _("Cannot be answered here")
    # A joint investigation (Art. 12 CETS 224).
    NEGOTIATED = "under_negotiation", _("Text under negotiation")
    AT_WORK = "team_at_work", _("Team at work")
    ENDED = "team_ended", _("Team ended")
    # Straight to a private entity (Arts 6, 7 CETS 224). What it does is told by a person, never by its installation.
    READY = "ready_to_hand_over", _("Ready to hand over")
    HANDED_OVER = "handed_over", _("Handed over")
    ENTITY_RECEIVED = "entity_received", _("With the addressee")
    ENTITY_PARTLY = "entity_disclosed_part", _("Disclosed in part")
    ENTITY_DISCLOSED = "entity_disclosed", _("Information disclosed")
    ENTITY_DECLINED = "entity_declined", _("Declined by the addressee")
    NO_ANSWER = "no_answer", _("No answer in time")
    # The notified State's brake on Art. 7 (7(5)(c)): ordered at home, then told to the issuing authority.
    INSTRUCTED = "instructed", _("Provider instructed not to disclose")
    BARRED = "barred", _("Disclosure barred by that State")


_BEFORE_SENDING = (Status.DRAFT, Status.AWAITING_APPROVAL, Status.APPROVED, Status.REJECTED)
_ON_THE_WAY = (
    Status.SENT,
    Status.RECEIVED,
    Status.ACKNOWLEDGED,
    Status.INFORMATION_REQUESTED,
    Status.RISK_NOTIFIED,
)
_WITH_THE_ENTITY = (
    Status.READY,
    Status.HANDED_OVER,
    Status.ENTITY_RECEIVED,
    Status.ENTITY_PARTLY,
    Status.ENTITY_DISCLOSED,
    Status.ENTITY_DECLINED,
    Status.NO_ANSWER,
)

STATUSES: dict[str, tuple[Status, ...]] = {
    Family.PRESERVATION: (
        *_BEFORE_SENDING,
        *_ON_THE_WAY,
        Status.ORDERED,
        Status.PRESERVED,
        Status.EXTENSION_REQUESTED,
        Status.PENDING_DECISION,
        Status.RELEASED,
        Status.LAPSED,
        Status.REFUSED,
        Status.WITHDRAWN,
    ),
    Family.ASSISTANCE: (
        *_BEFORE_SENDING,
        *_ON_THE_WAY,
        Status.UNDER_ASSESSMENT,
        Status.ACCEPTED,
        Status.CONDITIONS_PROPOSED,
        Status.DECLINED,
        Status.POSTPONED,
        Status.IN_EXECUTION,
        Status.PARTLY_EXECUTED,
        Status.EXECUTED,
        Status.CLOSED,
        Status.REFUSED,
        Status.REFERRED,
        Status.WITHDRAWN,
    ),
    Family.INFORMATION: (
        *_BEFORE_SENDING,
        Status.SENT,
        Status.RECEIVED,
        Status.OFFERED,
        Status.CONDITIONS_ACCEPTED,
        Status.DECLINED,
        Status.DISCLOSED,
        Status.CLOSED,
        Status.WITHDRAWN,
    ),
    Family.CONTACT_POINT: (
        *_BEFORE_SENDING,
        Status.SENT,
        Status.RECEIVED,
        Status.ACKNOWLEDGED,
        Status.ANSWERED,
        Status.CANNOT_ANSWER,
        Status.CLOSED,
        Status.WITHDRAWN,
    ),
    Family.TEAM: (
        *_BEFORE_SENDING,
        Status.SENT,
        Status.RECEIVED,
        Status.ACKNOWLEDGED,
        Status.NEGOTIATED,
        Status.AT_WORK,
        Status.ENDED,
        Status.CLOSED,
        Status.REFUSED,
        Status.WITHDRAWN,
    ),
    Family.DIRECT: (
        *_BEFORE_SENDING,
        *_WITH_THE_ENTITY,
        Status.RECEIVED,
        Status.ACKNOWLEDGED,
        Status.INFORMATION_REQUESTED,
        Status.INSTRUCTED,
        Status.BARRED,
        Status.CLOSED,
        Status.WITHDRAWN,
    ),
}

FINAL = frozenset(
    {
        Status.REJECTED,
        Status.RELEASED,
        Status.LAPSED,
        Status.CLOSED,
        Status.REFUSED,
        Status.REFERRED,
        Status.WITHDRAWN,
    }
)
REQUESTING_ONLY = frozenset({*_BEFORE_SENDING, *_WITH_THE_ENTITY, Status.SENT})
REQUESTED_ONLY = frozenset(
    {Status.RECEIVED, Status.ORDERED, Status.UNDER_ASSESSMENT, Status.IN_EXECUTION, Status.INSTRUCTED}
)

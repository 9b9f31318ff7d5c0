"""Why a step was not done. Every refusal says what, where and which rule; nothing has changed when one is raised."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit.models import Event
from mla.law.rules import Finding
from mla.requests.contents import column
from mla.requests.models import Act, CooperationRequest
from mla.workflow.moments import second_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """`field` is the name of a form field, or "" for the step as a whole; `rule` the article or our own rule."""

    message: str
    field: str = ""
    rule: str = ""


class Refused(Exception):
    def __init__(self, *reasons: Reason) -> None:
        super().__init__("; ".join(reason.message for reason in reasons))
        self.reasons = reasons


class NotAllowed(Refused):
    """The person may not do this here. Invisible files are not found at all; that is decided before this."""


class Unlawful(Refused):
    """The law, the form or good practice asks for something that is missing."""


class Overtaken(Refused):
    """Somebody else was faster, or the file has moved on."""


class Changed(Refused):
    """What was shown is no longer what stands in the file."""


class KeyReused(Refused):
    """One idempotency key came with two different contents."""


def not_allowed(message: str, rule: str = "") -> NotAllowed:
    return NotAllowed(Reason(message=message, rule=rule))


def unlawful(findings: Iterable[Finding]) -> Unlawful:
    language = get_language() or "en"
    return Unlawful(
        *(
            Reason(message=one.message.into(language), field=one.field, rule=one.citation.into(language))
            for one in findings
        )
    )


def overtaken(matter: CooperationRequest, label: str) -> Overtaken:
    """Says who moved the file last, and when, so that the loser of a race knows whom to ask."""
    last = Act.objects.filter(matter=matter).select_related("actor").order_by("-seq").first()
    if last is None:
        return Overtaken(Reason(message=_("“%(verb)s” is not possible in this state.") % {"verb": label}))
    return Overtaken(
        Reason(
            message=_(
                "“%(verb)s” is no longer possible. %(who)s moved this file to “%(status)s” on %(when)s."
            )
            % {
                "verb": label,
                "who": last.actor or _("The other side or the system"),
                "status": matter.get_status_display(),
                "when": second_words(last.at, matter.party.time_zone),
            }
        )
    )


def changed(matter: CooperationRequest) -> Changed:
    """Says who edited the request last, when, and which fields, so that the second reading knows where to look."""
    message = _("The text was changed after you opened this page. Read it again, then decide.")
    edit = (
        Event.objects.filter(chain=matter.pk, verb__in=["matter.edit", "matter.addressee", "annex.added"])
        .order_by("-seq")
        .first()
    )
    if edit is not None:
        person = User.objects.filter(pk=edit.actor.removeprefix("user:")).first()
        message += " " + _("Last edit: %(who)s, %(when)s: %(what)s.") % {
            "who": person or edit.actor,
            "when": second_words(edit.at, matter.party.time_zone),
            "what": ", ".join(_field_names(edit.facts.get("fields", ()))) or _("annexes"),
        }
    return Changed(Reason(message=message, rule="what was approved is what is sent"))


def _field_names(names: Iterable[str]) -> list[str]:
    fields = dict.fromkeys(column(name) for name in names)
    return [str(getattr(CooperationRequest._meta.get_field(name), "verbose_name", name)) for name in fields]

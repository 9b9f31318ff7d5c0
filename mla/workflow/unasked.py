"""What must hold of what is no request and was typed from paper or taken down from a call: of each as little as it
cannot do without.
"""

from collections.abc import Callable, Iterator, Mapping

from django.utils.translation import gettext as _

from mla.documents.kinds_direct import NOTE_OF
from mla.law.cooperation.answered import typed
from mla.law.measures import MEASURES
from mla.law.twins import article_for
from mla.requests.snapshot_information import CONDITIONS
from mla.requests.statuses import Family
from mla.workflow.refusals import Reason, Unlawful
from mla.workflow.transcript import Letter

TERMS = f"contents.{CONDITIONS}"
CONTENT = ("facts", "identifiers", "persons", "offences")
"""The fields of an information that an offer must not bring along."""


def holds(letter: Letter, *, scanned: bool) -> None:
    """Raises Unlawful with every fault at its field; a letter of another family passes."""
    check = CHECKS.get(MEASURES[letter.measure].family)
    faults = list(check(letter, scanned)) if check else []
    if faults:
        raise Unlawful(*faults)


def _information(letter: Letter, scanned: bool) -> Iterator[Reason]:
    if letter.contents.get(CONDITIONS, "").strip():
        yield from _no_content_yet(letter)
        return
    if CONDITIONS not in letter.contents_none:
        yield Reason(
            message=_(
                "Write the conditions, word for word, or say that the letter sets none. Under conditions the content "
                "is taken in only after they were accepted."
            ),
            field=TERMS,
            rule=article_for(letter.measure, "26(2)"),
        )
    if not letter.facts.strip() and not scanned:
        yield Reason(
            message=_("Write the information as it was given, or add the scan."),
            field="facts",
            rule=article_for(letter.measure, "26(1)"),
        )


def _no_content_yet(letter: Letter) -> Iterator[Reason]:
    """Once it was read here, no condition could be declined any more."""
    for name in CONTENT:
        if getattr(letter, name):
            yield Reason(
                message=_(
                    "This belongs to the content. It comes under conditions that nobody has accepted yet: take it out "
                    "here, and keep the letter closed until then."
                ),
                field=name,
                rule=article_for(letter.measure, "26(2)"),
            )


def _question(letter: Letter, scanned: bool) -> Iterator[Reason]:
    if not letter.contents.get("question", "").strip():
        yield Reason(
            message=_("Write the question as it was asked."),
            field="contents.question",
            rule=article_for(letter.measure, "35(1)"),
        )


def _notification(letter: Letter, scanned: bool) -> Iterator[Reason]:
    """An order without a notification reaches no authority (7(5)(a)); an instruction is addressed to a provider."""
    if letter.measure not in NOTE_OF:
        yield Reason(
            message=_("No State is notified of this. Choose what came in."),
            field="measure",
            rule="7(5)(a) CETS 224",
        )
    elif not letter.custodian_name.strip():
        yield Reason(
            message=_("Name the provider: to it an instruction would go."),
            field="custodian_name",
            rule="7(3)(c) CETS 224",
        )


def _proposal(letter: Letter, scanned: bool) -> Iterator[Reason]:
    """A scan will not do: a consent binds to the digest of these words."""
    if not any(text.strip() for text in letter.contents.values()):
        yield Reason(
            message=_(
                "Write the text that they propose, item by item: whoever agrees agrees to these words."
            ),
            field=next(f"contents.{one.code}" for one in typed(letter.measure)),
            rule="12(2) CETS 224",
        )


CHECKS: Mapping[str, Callable[[Letter, bool], Iterator[Reason]]] = {
    Family.INFORMATION: _information,
    Family.CONTACT_POINT: _question,
    Family.DIRECT: _notification,
    Family.TEAM: _proposal,
}

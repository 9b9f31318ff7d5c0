"""The drafting forms of information given unasked and of a question to a contact point: few fields, in the order in
which they leave."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from mla.law.twins import article_for
from mla.requests.statuses import Family
from mla.web.forms.contents import content_fields
from mla.web.forms.draft import URGENCY, boxes, text, tick
from mla.web.forms.team import FIELDS_OF_TEAM, TEAM

Groups = tuple[tuple[Any, tuple[str, ...]], ...]
SECRECY = ("confidential", "tlp", "pap")
AROUND: Groups = (
    (_("How urgent it is"), URGENCY),
    (_("Confidentiality"), SECRECY),
    (_("How it goes"), ("channel",)),
)
OFFERED = ("contents.conditions", "contents_none.conditions", "contents.nature")


def of_article(legend: Any, measure: str, article: str) -> Any:
    """Lazy: a form is made once, and read in every language."""
    return format_lazy(legend, article=article_for(measure, article))


def information(measure: str) -> Groups:
    kept = tuple(name for name in content_fields(measure) if name not in (*OFFERED, "contents_none.nature"))
    return (
        (
            of_article(
                _("What leaves first: the conditions and the general nature (Art. {article})"),
                measure,
                "26(2)",
            ),
            OFFERED,
        ),
        (_("The content: under conditions it stays here until they are accepted"), ("facts", "identifiers")),
        (of_article(_("Why you may give it, and what it is for (Art. {article})"), measure, "26(1)"), kept),
        *AROUND,
    )


def question(measure: str) -> Groups:
    return (
        (of_article(_("The question (Art. {article})"), measure, "35(1)"), tuple(content_fields(measure))),
        (_("As little of the case as will do"), ("facts", "identifiers")),
        *AROUND,
    )


UNASKED: Mapping[str, Callable[[str], Groups]] = {
    Family.INFORMATION: information,
    Family.CONTACT_POINT: question,
    **TEAM,
}
OF_BOTH: Mapping[str, forms.Field] = {
    "identifiers": boxes(_("Identifiers"), ()),
    "confidential": tick(_("Keep this confidential")),
}
RELABELLED: Mapping[str, Mapping[str, forms.Field]] = {
    Family.INFORMATION: {
        "facts": text(
            _("The information"), 8, 20_000, _("Borrowed from the facts of the case: write what you give.")
        ),
        "contents_none.conditions": tick(_("There are no conditions: the content leaves at once")),
        **OF_BOTH,
    },
    Family.CONTACT_POINT: {
        "facts": text(_("What they need to know"), 4, 4_000, _("Only what they need in order to answer.")),
        **OF_BOTH,
    },
    **FIELDS_OF_TEAM,
}

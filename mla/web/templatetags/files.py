"""Words about a file that every list repeats."""

from django import template
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.law.citations import Citation, printed
from mla.law.clocks import CLOCKS
from mla.law.codes import URGENCY
from mla.law.measures import MEASURES
from mla.law.text import Text
from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.web.templatetags.kit import status_tag
from mla.web.tones import tone

register = template.Library()


@register.filter
def law_words(text: Text | Citation) -> str:
    return words(text)


@register.filter
def cited(stored: str) -> str:
    return printed(stored, translation.get_language() or "en")


@register.filter
def measure_words(code: str) -> str:
    return words(MEASURES[code].title) if code in MEASURES else code


@register.filter
def clock_words(rule: str) -> str:
    return words(CLOCKS[rule].title) if rule in CLOCKS else rule


@register.filter
def party_words(party: Party) -> str:
    return words(Text(party.name_en, party.name_fr))


@register.simple_tag
def state(matter: CooperationRequest) -> SafeString:
    return status_tag(matter.get_status_display(), tone(matter.status))


@register.simple_tag
def urgency(matter: CooperationRequest) -> str | SafeString:
    """Nothing for a routine file: a mark that stands everywhere is seen nowhere."""
    if matter.urgency == "routine" or matter.urgency not in URGENCY:
        return ""
    return format_html(" {}", status_tag(words(URGENCY[matter.urgency].text), "urgent"))

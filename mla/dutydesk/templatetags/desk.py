"""Words for the desk's templates."""

from django import template

from mla.requests.verbs import VERBS

register = template.Library()


@register.simple_tag
def verb_words(code: str) -> str:
    """What was done, in words; an unknown code as it is."""
    return str(VERBS[code].past) if code in VERBS else code

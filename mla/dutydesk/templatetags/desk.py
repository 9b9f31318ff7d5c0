"""Words for the desk's templates."""

from typing import Any

from django import template

from mla.requests.verbs import VERBS

register = template.Library()


@register.simple_tag
def verb_words(code: str) -> str:
    """What was done, in words; an unknown code as it is."""
    return str(VERBS[code].past) if code in VERBS else code


@register.simple_tag
def siblings(apps: list[dict[str, Any]], app_label: str, name: str) -> list[dict[str, Any]]:
    """The other lists of the same kind, which the menu has no room for."""
    return [
        model
        for app in apps
        if app["app_label"] == app_label
        for model in app["models"]
        if model["object_name"] != name
    ]

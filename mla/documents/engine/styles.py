"""The style of each part: values that the cascade leaves alone, and languages, which parts share."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from weasyprint import css
from weasyprint.css import computed_values, properties
from weasyprint.css.functions import check_math

from mla.documents.engine.originals import Originals

# Properties whose value needs no thought where the cascade says nothing of them: the first one, or that of the parent.
APART = frozenset({"page", "position", "float", "display", *properties.INITIAL_NOT_COMPUTED})
SIMPLE = frozenset(
    key
    for key in properties.INITIAL_VALUES
    if key not in APART and not key.startswith(("__", "text_decoration_"))
)
INITIAL = {
    key: value
    for key, value in properties.INITIAL_VALUES.items()
    if key in SIMPLE - properties.INHERITED and not check_math(value)
}
INHERITED = SIMPLE & properties.INHERITED
PHYSICAL = frozenset(computed_values.PHYSICAL_FUNCTIONS)
LOGICAL = frozenset(
    logical(block="ttb", inline=way)
    for logical in computed_values.PHYSICAL_FUNCTIONS.values()
    for way in ("ltr", "rtl")
)


def value_of(style: Any, key: str) -> Any:
    """A computed value that the cascade leaves alone. Half of all values of a letter are of this kind."""
    if key in style.cascaded or (key in PHYSICAL and says_logically(style)):
        return Originals.missing(style, key)
    if key in INITIAL:
        style[key] = INITIAL[key]
        return INITIAL[key]
    if key in INHERITED and style.parent_style is not None:
        value = style.parent_style[key]
        if not check_math(value):
            style[key] = value
            return value
    return Originals.missing(style, key)


def says_logically(style: Any) -> bool:
    """Whether the cascade names a side as start or end: then left and right depend on the direction."""
    known = style.__dict__.get("mla_logical")
    if known is None:
        known = style.mla_logical = not LOGICAL.isdisjoint(style.cascaded)
    return bool(known)


@cache
def spoken(language: str) -> tuple[Any, ...]:
    """The declaration of a `lang`: one object for all, because elements share a style by the identity of this."""
    return (css.tinycss2.parse_one_declaration(f'-weasy-lang:"{language}"'),)


def attributes(tree: Any, hints: bool = False, base_url: str | None = None) -> Iterator[Any]:
    for specificity, element, declarations, base in Originals.attributes(tree, hints, base_url):
        alone = len(declarations) == 1 and getattr(declarations[0], "name", "") == "-weasy-lang"
        yield specificity, element, spoken(element.get("lang")) if alone else declarations, base

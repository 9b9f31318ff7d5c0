"""The style of each part: values that the cascade leaves alone, and languages, which parts share."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

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

MOST = 2000
"""Styles that a process keeps; the letters of two languages have some two hundred."""


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


def compute(
    style_for: Any,
    element: Any,
    parent: Any,
    root: Any = None,
    pseudo_type: Any = None,
    base_url: Any = None,
    target_collector: Any = None,
) -> None:
    """A style that an earlier letter had is taken over with all that was worked out for it; it says nothing of a text.

    It hangs on its parent and on the declarations of our sheets, which live as long as the process. (One with lengths
    in parts of a page would be that of the first letter: our sheets have none.)
    """
    if not isinstance(element, Element):
        Originals.compute(style_for, element, parent, root, pseudo_type, base_url, target_collector)
        return
    computed = style_for.get_computed_styles()
    kept = style_for.font_config.__dict__.setdefault("mla_styles", {})
    if parent is None and len(kept) > MOST:
        kept.clear()
    cascaded = style_for.get_cascaded_styles().get((element, pseudo_type), {})
    above = None if parent is None else id(computed[parent, None])
    key = above, pseudo_type, base_url, tuple([said(name, *value) for name, value in cascaded.items()])
    if key not in kept:
        Originals.compute(style_for, element, parent, root, pseudo_type, base_url, target_collector)
        kept[key] = computed[element, pseudo_type]
    computed[element, pseudo_type] = style = kept[key]
    if target_collector and style["anchor"]:
        target_collector.collect_anchor(style["anchor"])


def said(name: str, value: Any, weight: Any) -> tuple[Any, ...]:
    """A declaration of a sheet is one object for all letters; the language stands in the element."""
    return name, value if name == "lang" else id(value), weight


@cache
def spoken(language: str) -> tuple[Any, ...]:
    """The declaration of a `lang`: one object for all, because elements share a style by the identity of this."""
    return (css.tinycss2.parse_one_declaration(f'-weasy-lang:"{language}"'),)


def attributes(tree: Any, hints: bool = False, base_url: str | None = None) -> Iterator[Any]:
    for specificity, element, declarations, base in Originals.attributes(tree, hints, base_url):
        alone = len(declarations) == 1 and getattr(declarations[0], "name", "") == "-weasy-lang"
        yield specificity, element, spoken(element.get("lang")) if alone else declarations, base

"""Every text a letter or paper can print, collected from the modules of this package: what a translator has to fill.

Of a record of the law only its names are taken, where a module here holds the table: the rest is said to our own users.
So a text of a letter stands in a module or a table of a module here, never inside a function (tested).
"""

import pkgutil
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from types import ModuleType

from mla import documents
from mla.documents.kinds_papers import PaperKind
from mla.documents.papers.spoken import spoken_texts
from mla.law.text import Filled, Named, Text
from mla.law.tongues import offered

PACKAGE = documents.__name__
NAMES_OF_LAW = ("title", "text", "contents")
OTHERS = ("migrations", "signatures", "management")  # they print nothing
PLACE = re.compile(r"\{\w+\}")
SIGNS = ("", "\n", "•", "·", "· sha256", "☐", "☒", ",", ":")


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(documents.__path__, f"{PACKAGE}."):
        if found.name.split(".")[2] not in OTHERS:
            yield import_module(found.name)


def collected() -> list[Text]:
    """Each text once, in the order of the English."""
    found = {text for module in modules() for text in texts(dict(vars(module)), {})}
    found.update(spoken_texts())
    return sorted(found, key=lambda one: (one.en, one.fr))


def texts(value: object, seen: dict[int, object]) -> Iterator[Text]:
    """The texts within `value`: containers are opened, and records that this package defines."""
    if isinstance(value, Filled):
        yield from texts([value.pattern, *(one for _, one in value.values)], seen)
    elif isinstance(value, Text):
        yield from () if isinstance(value, Named) else (value,)
    elif id(value) not in seen:
        seen[id(value)] = value  # kept: the number of an object that is gone may belong to another
        for part in parts(value):
            yield from texts(part, seen)


def parts(value: object) -> Collection[object]:
    if isinstance(value, Mapping):
        return list(value.values())
    if isinstance(value, list | tuple | set | frozenset):
        return value
    if not is_dataclass(value) or isinstance(value, type):
        return ()
    if isinstance(value, PaperKind):
        return (value.kind,)  # the rest is said to the person who asks for one
    if type(value).__module__.startswith(PACKAGE):
        return [getattr(value, one.name) for one in fields(value)]
    return [getattr(value, name) for name in NAMES_OF_LAW if hasattr(value, name)]


def words_of_ours() -> frozenset[str]:
    """What is printed in every letter in the languages on offer, and never typed for one: texts, signs, small numbers.

    Of a pattern, the words between its places.
    """
    said = (text.into(language) for text in collected() for language in offered())
    pieces = (piece.strip(" ") for words in said for piece in PLACE.split(words))
    return frozenset((*pieces, *SIGNS, *map(str, range(1, 100))))

"""Names of States as people look for them: accents, case and the form of an apostrophe make no difference."""

import unicodedata
from collections.abc import Iterable

from mla.parties.models import Party
from mla.web.templatetags.files import party_words


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def by_name(parties: Iterable[Party]) -> list[Party]:
    """In the order of the reader's language, "Équateur" beside "Espagne"."""
    return sorted(parties, key=lambda one: plain(party_words(one)))


def fits(party: Party, term: str) -> bool:
    """By either name, or by code."""
    wanted = plain(term)
    return any(wanted in plain(name) for name in (party.name_en, party.name_fr)) or wanted in {
        party.iso2.lower(),
        party.iso3.lower(),
    }

"""The linter for the link: what each identifier has to do with the facts."""

import re
from collections import Counter

from mla.law.facts import IdentifierFact, RequestFacts, written
from mla.law.naming import writes_out
from mla.law.notes import only_of_a_person, says_in_note
from mla.law.reading import read_whole
from mla.law.rules import ANY, Rule
from mla.law.rules_substance import RETURNED
from mla.law.saying import belongs_to_the_case, has_figure, own_words, says_something
from mla.law.substance import EACH, POINTING, speaks_of
from mla.law.text import Text

PARTS = re.compile(r"[.;!?](?:\s+|$)|\n|, (?:and|while|whereas|et|tandis que|alors que) ")
SHORT = 12  # letters; less is no sentence
SOME = 2  # words
TO_THE_NOTES = re.compile(
    r"\bnotes?\b|\bremarks?\b|\bbeside\b|\bci-contre\b|\bremarques?\b|\bindications?\b", re.IGNORECASE
)


def _every_identifier_has_its_link(facts: RequestFacts) -> bool:
    if len(facts.identifiers) < 2:
        return True
    told = f"{facts.link} {facts.facts}"
    if any(_is_only_near(one, told) for one in facts.identifiers):
        return False
    kinds = Counter(one.kind for one in facts.identifiers)
    own = all(
        says_in_note(one) or writes_out(told, one) or (kinds[one.kind] == 1 and speaks_of(facts.link, one))
        for one in facts.identifiers
    )
    return own or _each_is_meant(facts)


def _is_only_near(one: IdentifierFact, told: str) -> bool:
    """Every sentence that writes it out speaks of a neighbour, a brother or an address book, and of no act."""
    if says_in_note(one) or not writes_out(told, one):
        return False
    own = [said for said in PARTS.split(told) if writes_out(said, one)]
    return bool(own) and all(_tells_no_act(said, one) for said in own)


def _tells_no_act(said: str, one: IdentifierFact) -> bool:
    bare = said.replace(one.value.strip(), " ")
    return only_of_a_person(bare) and not read_whole(bare).said & {"act", "lose", "show"}


def _each_is_meant(facts: RequestFacts) -> bool:
    """ "Each of them" covers all, unless the link writes some of them out: then the others are left over."""
    written_out = any(writes_out(facts.link, one) for one in facts.identifiers)
    return not written_out and bool(EACH.search(facts.link))


def _link_is_a_sentence(facts: RequestFacts) -> bool:
    """An identifier written out is no link by itself: something must be said of it."""
    text = facts.link.strip()
    # "See the notes" is an answer if there are some.
    noted = any(written(one.note) for one in facts.identifiers) and bool(TO_THE_NOTES.search(text))
    named = any(writes_out(text, one) for one in facts.identifiers)
    bare = _without_identifiers(facts)
    own = noted or (_says_what_it_did(bare, facts) if named else _says_what(bare, facts))
    return not text or (len(text) >= SHORT and not POINTING.match(text) and own)


def _says_what_it_did(bare: str, facts: RequestFacts) -> bool:
    """Beside an identifier that is written out a few words of its own are enough."""
    return len(own_words(bare) - {"…"}) >= SOME or belongs_to_the_case(bare, facts.facts)


def _says_what(bare: str, facts: RequestFacts) -> bool:
    return says_something(bare) and (has_figure(bare) or belongs_to_the_case(bare, facts.facts))


def _without_identifiers(facts: RequestFacts) -> str:
    text = facts.link.casefold()
    for value in sorted(
        {one.value.strip().casefold() for one in facts.identifiers} - {""}, key=len, reverse=True
    ):
        text = text.replace(value, " ")
    return text


LINK_RULES = (
    Rule(
        "L-link",
        ANY,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "One of the identifiers has no link to the offence. Say for each what it has to do with the facts"
            " (practice; see Arts 29(2)(c), 31).",
            "Un des identifiants est sans lien avec l’infraction. Dites pour chacun ce qu’il a à voir avec les"
            " faits (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "Write a note beside the identifier, or name it in the link.",
            "Écrivez une note près de l’identifiant, ou nommez-le dans le lien.",
        ),
        _every_identifier_has_its_link,
    ),
    Rule(
        "L-vague",
        ANY,
        "warn",
        "link",
        RETURNED,
        Text(
            "The link between data and offence fits any case. Say what this data will show (practice; see Arts"
            " 29(2)(c), 31).",
            "Le lien entre données et infraction convient à toute affaire. Dites ce que ces données montreront"
            " (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "For example: the logs show from where the mailbox was entered.",
            "Par exemple : les journaux montrent d’où l’on est entré dans la boîte.",
        ),
        _link_is_a_sentence,
    ),
)

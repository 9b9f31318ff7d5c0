"""The linter for names: what the texts name and the fields do not, or the fields name otherwise."""

import re

from mla.law.facts import IdentifierFact, RequestFacts
from mla.law.naming import identifiers_in, names_a_holder, writes_out
from mla.law.places import states_named
from mla.law.rules import ANY, Rule
from mla.law.rules_scope import AS_IT_STANDS
from mla.law.rules_substance import RETURNED
from mla.law.substance import speaks_of
from mla.law.text import Text

DISPLAYED = re.compile(
    r"\bdisplay(?:ed)? name\b|\bdisplayed as\b|\bshown as\b|\bshows? the name\b|\bnom affiché\b|\bnom d[’']affichage\b"
    r"|\baffiché sous\b|\bsous le nom affiché\b|\bnames? (?:shown|displayed|given)\b|\bshown beside\b"
    r"|\b(?:first|given) name\b|\bprénom\b|\bnom (?:indiqué|montré|donné|visible)\b",
    re.IGNORECASE,
)
PERSON = re.compile(r"[^\W\d_]+(?:[ ’'-][^\W\d_]+){0,5}\.?")
# A note may give both: "user name; displayed as Sunny".
UNIQUE = re.compile(r"\buser ?names?\b|\bhandle\b|\bidentifiant|\bnumber\b|\bnuméro|\bID\b", re.IGNORECASE)
FIRST_NAME = re.compile(
    r"\b(?:first|given) name\b|\bcall(?:s|ed|ing) (?:him|her)self\b|\bprénom|\bse (?:fait|faisait) appeler\b"
    r"|\bdisant s[’']appeler\b",
    re.IGNORECASE,
)


def _something_to_look_up(facts: RequestFacts) -> bool:
    as_it_stands = bool(facts.items) and facts.items <= AS_IT_STANDS
    # Without a category or any item the data is not described at all: another rule speaks, and stops.
    described = bool(facts.items) and bool(facts.categories)
    if facts.identifiers or not described:
        return True
    return as_it_stands and not identifiers_in(f"{facts.facts} {facts.link}")


def _link_names_ours(facts: RequestFacts) -> bool:
    """A link pasted from elsewhere names something to look up, and none of what is listed here, not even by kind."""
    if not facts.identifiers or any(writes_out(facts.link, one) for one in facts.identifiers):
        return True
    return any(speaks_of(facts.link, one) for one in facts.identifiers) or not identifiers_in(facts.link)


def _accounts_are_unique(facts: RequestFacts) -> bool:
    return not any(_many_may_bear(one, facts.facts) for one in facts.identifiers)


def _many_may_bear(one: IdentifierFact, told: str) -> bool:
    if one.kind not in {"account", "other"}:
        return False
    value = one.value.strip()
    words = bool(PERSON.fullmatch(value))
    # "Lastbell" may be a user name; as "other", or where the facts call it a first name, it is a name as any.
    name = words and (" " in value or one.kind == "other" or bool(FIRST_NAME.search(f"{one.note} ; {told}")))
    shown = bool(DISPLAYED.search(one.note)) and not UNIQUE.search(one.note)
    return name or shown


def _holder_is_not_hidden(facts: RequestFacts) -> bool:
    notes = " ".join(one.note for one in facts.identifiers)
    return not facts.custodian_unknown or not names_a_holder(f"{facts.facts} {facts.link} {notes}")


def _place_is_in_the_state(facts: RequestFacts) -> bool:
    named = states_named(facts.custodian_location) or states_named(facts.custodian_name)
    return not facts.requested_state or not named or facts.requested_state in named


NAMED_RULES = (
    Rule(
        "L-noid",
        ANY,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "Nothing is listed that the provider can look up. Add the mailbox, address, number or account (practice;"
            " see Arts 29(2)(c), 31).",
            "Rien n’est listé que le fournisseur puisse rechercher. Ajoutez la boîte, l’adresse, le numéro ou le"
            " compte (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "What stands in the facts only is not searched for.",
            "Ce qui figure dans les faits seulement n’est pas recherché.",
        ),
        _something_to_look_up,
    ),
    Rule(
        "L-stranger",
        ANY,
        "warn",
        "link",
        RETURNED,
        Text(
            "The link names an identifier that is not in the list, and none that is. Check whether it belongs to this"
            " request (practice; see Arts 29(2)(c), 31).",
            "Le lien nomme un identifiant qui n’est pas dans la liste, et aucun qui y est. Vérifiez qu’il relève de"
            " cette demande (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "Add it to the list, or write the link of those listed.",
            "Ajoutez-le à la liste, ou écrivez le lien de ceux qui y sont.",
        ),
        _link_names_ours,
    ),
    Rule(
        "L-display",
        ANY,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "An account is given by a name that many may bear. Give its user name, number or page (practice; see Arts"
            " 29(2)(c), 31).",
            "Un compte est désigné par un nom que plusieurs peuvent porter. Indiquez son identifiant, son numéro ou"
            " sa page (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text("The address of the profile shows it.", "L’adresse du profil l’indique."),
        _accounts_are_unique,
    ),
    Rule(
        "L-holder",
        ANY,
        "warn",
        "custodian_name",
        RETURNED,
        Text(
            "The custodian is said to be unknown, but the text seems to name who holds the data. Name it here"
            " (practice; see Arts 29(2)(d), 31).",
            "Le gardien est dit inconnu, mais le texte semble nommer celui qui détient les données. Nommez-le ici"
            " (pratique ; voir art. 29(2)(d), 31).",
        ),
        Text(
            "The treaty asks for any information available.",
            "Le traité demande toute information disponible.",
        ),
        _holder_is_not_hidden,
    ),
    Rule(
        "L-place",
        ANY,
        "warn",
        "custodian_location",
        RETURNED,
        Text(
            "The place you wrote lies in another State than the one you ask. Check which State to ask (practice; see"
            " Arts 29(1), 31(1)).",
            "Le lieu indiqué se trouve dans un autre État que l’État requis. Vérifiez à quel État vous adresser"
            " (pratique ; voir art. 29(1), 31(1)).",
        ),
        Text(
            "If a company of that place keeps the data in the State you ask, say so in this field.",
            "Si une société de ce lieu garde les données dans l’État requis, dites-le dans ce champ.",
        ),
        _place_is_in_the_state,
    ),
)

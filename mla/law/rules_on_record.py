"""What must be on record of the State in which a provider sits (Art. 7 CETS 224): which access numbers it has reserved,
and the one authority that it has designated to be notified.
"""

from dataclasses import replace

from mla.law.facts import RequestFacts
from mla.law.rules import Rule
from mla.law.rules_direct import REGISTER, TO_A_PROVIDER, declared_there, ruled
from mla.law.text import Text

NUMBERS = frozenset({"ipv4", "ipv6", "phone", "imei", "imsi", "iccid", "mac"})
"""Identifiers that are access numbers, or stand for one."""
_reserved, _wants_notice = declared_there("7(9)(b)"), declared_there("7(5)(a)")


def _known_which(facts: RequestFacts) -> bool:
    """Nothing is reserved, or it is on record what; or there is no number that could be."""
    return (
        not _reserved(facts)
        or bool(facts.numbers_reserved)
        or not any(one.kind in NUMBERS for one in facts.identifiers)
    )


def _none_of_them(facts: RequestFacts) -> bool:
    return not any(one.kind in facts.numbers_reserved for one in facts.identifiers)


def _designation_known(facts: RequestFacts) -> bool:
    return not _wants_notice(facts) or bool(facts.notified_there)


def _the_designated_one(facts: RequestFacts) -> bool:
    asked = _wants_notice(facts) and bool(facts.notified_there) and facts.receiver_named
    return not asked or "notified" in (facts.receiver_roles or ())


def _whom_instead(facts: RequestFacts) -> Text:
    names = ", ".join(facts.notified_there)
    return Text(f"On record: {names}.", f"Autorité enregistrée : {names}.")


ON_RECORD_RULES: tuple[Rule, ...] = (
    ruled(
        "P27-numbers",
        TO_A_PROVIDER,
        "warn",
        "identifiers",
        "7(9)(b)",
        (
            (
                "This State has reserved the right not to apply this article to certain types of access numbers. Check"
                " that yours are not among them"
            ),
            (
                "Cet État s’est réservé le droit de ne pas appliquer cet article à certains types de numéros d’accès."
                " Vérifiez que les vôtres n’en font pas partie"
            ),
        ),
        REGISTER,
        _known_which,
    ),
    ruled(
        "P27-kind",
        TO_A_PROVIDER,
        "block",
        "identifiers",
        "7(9)(b)",
        (
            (
                "This State does not apply this article to a kind of access number that you name. Take it out, or ask"
                " its authorities instead"
            ),
            (
                "Cet État n’applique pas cet article à un type de numéro d’accès que vous indiquez. Retirez-le, ou"
                " faites exécuter l’injonction par ses autorités"
            ),
        ),
        Text("The way is Article 8, or mutual assistance.", "La voie est l’article 8, ou l’entraide."),
        _none_of_them,
    ),
    ruled(
        "P27-none-named",
        TO_A_PROVIDER,
        "warn",
        "receiver_named",
        "7(5)(e)",
        (
            "It is not on record which authority this State has designated to be notified. Check that yours is the one",
            (
                "Rien n’indique quelle autorité cet État a désignée pour être informée. Vérifiez que la vôtre est"
                " la bonne"
            ),
        ),
        Text("An administrator records designations.", "Un administrateur enregistre les désignations."),
        _designation_known,
    ),
    replace(
        ruled(
            "P27-another",
            TO_A_PROVIDER,
            "warn",
            "receiver_named",
            "7(5)(e)",
            (
                "This State has designated another authority to be notified than the one you chose. Choose that one",
                "Cet État a désigné une autre autorité que celle que vous avez choisie. Choisissez celle-là",
            ),
            REGISTER,
            _the_designated_one,
        ),
        told=_whom_instead,
    ),
)

"""The linter for place: data, provider or addresses that do not lie where the request goes; and live periods."""

from collections.abc import Iterable

from mla.law.citations import convention, practice
from mla.law.facts import RequestFacts
from mla.law.reach import TERRITORY, WHERE_STORED, Reach, reach
from mla.law.rules import ANY, ASSISTANCE, LIVE, PRESERVATION, Rule
from mla.law.rules_substance import RETURNED
from mla.law.substance import names_nobody
from mla.law.text import Text


def _in_the_requested_state(facts: RequestFacts, where: str) -> bool:
    return not where or not facts.requested_state or where == facts.requested_state


def _answers_from_the_requested_state(facts: RequestFacts) -> bool:
    states = facts.asked_of_provider
    return not states or not facts.requested_state or facts.requested_state in states


def _named(facts: RequestFacts, codes: Iterable[str]) -> Text:
    """The States by name, or by code where the name is not on record."""
    found = [facts.state_names.get(code) or Text(code, code) for code in sorted(codes)]
    return Text(" / ".join(one.en for one in found), " / ".join(one.fr for one in found))


def _data_lies_in(facts: RequestFacts) -> Text:
    where = _named(facts, {facts.data_location})
    return Text(
        f"State named: {where.en}. {_LOCATION_HINT.en}", f"État indiqué : {where.fr}. {_LOCATION_HINT.fr}"
    )


def provider_answers_from(facts: RequestFacts) -> Text:
    where = _named(facts, facts.asked_of_provider)
    return Text(
        f"State to ask: {where.en}. {_ENTITY_HINT.en}", f"État à saisir : {where.fr}. {_ENTITY_HINT.fr}"
    )


_LOCATION_HINT = Text(
    "The adviser names the ways to the State where the data lies.",
    "Le conseiller indique les voies vers l’État où se trouvent les données.",
)
_ENTITY_HINT = Text(
    "The entity may depend on where the user lives.",
    "L’entité peut dépendre du lieu où vit l’utilisateur.",
)


def _reach(facts: RequestFacts) -> Reach:
    return reach(
        facts.measure,
        facts.requested_state,
        facts.data_location,
        facts.asked_of_provider,
        outside=facts.data_outside_requested_state,
    )


def _to_ask(facts: RequestFacts) -> Text:
    return _data_lies_in(facts) if facts.data_location else _LOCATION_HINT


def _elsewhere(rule_id: str, measures: Iterable[str]) -> Rule:
    """Nothing says that anybody in the State asked holds it: the adviser closes the way by the same answer."""
    codes = frozenset(measures)
    cited = next(iter({TERRITORY[one] for one in codes}))
    return Rule(
        rule_id,
        codes,
        "block",
        "data_location",
        cited,
        Text(
            "The data lies elsewhere, and no provider in the State you ask is known to hold it. Ask the other State"
            f" ({cited}).",
            f"Les données se trouvent ailleurs, et aucun fournisseur de l’État requis n’est connu pour les détenir."
            f" Adressez-vous à l’autre État ({cited:fr}).",
        ),
        _LOCATION_HINT,
        lambda facts: _reach(facts) is not Reach.ELSEWHERE,
        _to_ask,
    )


WHEREABOUTS_RULES = (
    Rule(
        "L-third",
        PRESERVATION,
        "block",
        "data_location",
        convention("29(1)"),
        Text(
            "The data lies in another State than the one you ask. Ask that State (Art. 29(1)).",
            "Les données se trouvent dans un autre État que l’État requis. Adressez-vous à lui (art. 29(1)).",
        ),
        _LOCATION_HINT,
        lambda facts: _in_the_requested_state(facts, facts.data_location),
        _data_lies_in,
    ),
    Rule(
        "L-third-31",
        ASSISTANCE,
        "warn",
        "data_location",
        convention("31(1)"),
        Text(
            "The data lies in another State than the one you ask. Check which State to ask (Art. 31(1)).",
            "Les données se trouvent dans un autre État que l’État requis. Vérifiez à qui vous adresser"
            " (art. 31(1)).",
        ),
        _LOCATION_HINT,
        lambda facts: _in_the_requested_state(facts, facts.data_location),
        _data_lies_in,
    ),
    *(
        _elsewhere(rule_id, measures)
        for rule_id, *measures in (
            ("M31-away", "STO_SUB", "STO_TRA", "STO_CON"),
            ("M33-loc", "RTT"),
            ("M34-loc", "INT"),
            ("UN42-loc", "UN_PRES"),
            ("UN44-loc", "UN_STO"),
            ("UN45-loc", "UN_RTT"),
            ("UN46-loc", "UN_INT"),
        )
    ),
    Rule(
        "L-there",
        frozenset(TERRITORY) - WHERE_STORED - ASSISTANCE,
        "warn",
        "data_location",
        RETURNED,
        Text(
            "The data lies in another State than the one you ask. Say that the provider there controls it (practice;"
            " see Art. 33(1)).",
            "Les données se trouvent dans un autre État que l’État requis. Dites que le fournisseur de cet État les"
            " contrôle (pratique ; voir art. 33(1)).",
        ),
        _LOCATION_HINT,
        lambda facts: not facts.data_location or _reach(facts) is not Reach.CONTROLLED,
        _data_lies_in,
    ),
    Rule(
        "L-provider",
        ANY,
        "warn",
        "custodian_name",
        RETURNED,
        Text(
            "The provider sits in another State than the one you ask. Check which State to ask (practice; see Arts"
            " 29(1), 31(1)).",
            "Le fournisseur se trouve dans un autre État que l’État requis. Vérifiez à quel État vous adresser"
            " (pratique ; voir art. 29(1), 31(1)).",
        ),
        _ENTITY_HINT,
        _answers_from_the_requested_state,
        provider_answers_from,
    ),
    Rule(
        "L-private",
        ANY,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "An IP address has a meaning only inside one network. Give the public address (practice; see Arts"
            " 29(2)(c), 31).",
            "Une adresse IP n’a de sens qu’à l’intérieur d’un réseau. Indiquez l’adresse publique (pratique ; voir"
            " art. 29(2)(c), 31).",
        ),
        Text(
            "The logs of the service show the public one.", "Les journaux du service indiquent la publique."
        ),
        lambda facts: not any(names_nobody(one) for one in facts.ip_addresses),
    ),
    Rule(
        "M33-per",
        LIVE,
        "warn",
        "period_to",
        practice("a court fixes from when and until when; no article of the Convention does"),
        Text(
            "Live data needs a period. Give its first and its last instant (practice; see Arts 33, 34).",
            "Des données en direct supposent une période. Indiquez-en le début et la fin (pratique ; voir art. 33,"
            " 34).",
        ),
        Text("Say why it must be that long.", "Dites pourquoi elle doit durer autant."),
        lambda facts: facts.period_from is not None and facts.period_to is not None,
    ),
)

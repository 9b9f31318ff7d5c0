"""Straight to a private entity (Arts 6, 7 CETS 224): who it is, where it sits, and what its State has declared."""

from collections.abc import Callable

from mla.law.cooperation.records import protocol
from mla.law.facts import RequestFacts, written
from mla.law.reach import PROVIDER, provider_elsewhere
from mla.law.rules import Rule, Severity
from mla.law.rules_whereabouts import provider_answers_from
from mla.law.text import Text

REGISTRAR, TO_A_PROVIDER, STATE = frozenset({"P2_6"}), frozenset({"P2_7"}), frozenset({"P2_8"})
BOTH = REGISTRAR | TO_A_PROVIDER
REGISTER = Text("The State guide lists its declarations.", "Le guide des États donne ses déclarations.")


def declared_there(article: str) -> Callable[[RequestFacts], bool]:
    return lambda facts: article in facts.articles_declared


def _provider_was_tried(facts: RequestFacts) -> bool:
    asked = declared_there("7(8)")(facts) and "SUB" in facts.categories
    return not asked or "other_means" in facts.contents


def ruled(
    rule_id: str,
    measures: frozenset[str],
    severity: Severity,
    field: str,
    article: str,
    message: tuple[str, str],
    hint: Text,
    met: Callable[[RequestFacts], bool],
) -> Rule:
    cited = protocol(article)
    en, fr = (f"{one} (Art. {article} CETS 224)." for one in message)
    fr = fr.replace("(Art. ", "(art. ")
    return Rule(rule_id, measures, severity, field, cited, Text(en, fr), hint, met)


def _sits(rule_id: str, measure: str) -> Rule:
    """Each of these articles speaks of a provider in the territory of the State asked. One that is known to sit in
    others only is outside it, so nothing leaves; the adviser closes the way by the same answer. Unknown is not
    elsewhere, and one establishment there is enough.
    """
    cited = PROVIDER[measure]
    return Rule(
        rule_id,
        frozenset({measure}),
        "block",
        "custodian_name",
        cited,
        Text(
            "The provider is known to sit in other States only, and this article reaches one in the territory of the"
            f" State you ask. Ask the State in which it sits ({cited}).",
            "Le fournisseur se trouve, selon les données connues, seulement dans d’autres États, et cet article vise un"
            f" fournisseur sur le territoire de l’État requis. Adressez-vous à l’État où il se trouve ({cited:fr}).",
        ),
        Text(
            "If it has an establishment there as well, have the directory of providers say so.",
            "S’il y a aussi un établissement, faites-le inscrire au répertoire des fournisseurs.",
        ),
        lambda facts: not provider_elsewhere(measure, facts.requested_state, facts.asked_of_provider),
        provider_answers_from,
    )


DIRECT_RULES: tuple[Rule, ...] = (
    ruled(
        "P27-reserved",
        TO_A_PROVIDER,
        "block",
        "articles_declared",
        "7(9)(a)",
        (
            "This State has reserved the right not to apply this article. Ask its authorities instead",
            (
                "Cet État s’est réservé le droit de ne pas appliquer cet article. Faites exécuter l’injonction par ses"
                " autorités"
            ),
        ),
        Text("The way is Article 8, or mutual assistance.", "La voie est l’article 8, ou l’entraide."),
        lambda facts: not declared_there("7(9)(a)")(facts),
    ),
    ruled(
        "P27-addressee",
        TO_A_PROVIDER,
        "block",
        "receiver_named",
        "7(5)(e)",
        (
            (
                "This State must be notified of the order at the same time. Choose the one authority it has"
                " designated for that"
            ),
            (
                "Cet État doit être informé de l’injonction en même temps. Choisissez la seule autorité"
                " qu’il a désignée à cette fin"
            ),
        ),
        REGISTER,
        lambda facts: facts.receiver_named or not declared_there("7(5)(a)")(facts),
    ),
    ruled(
        "P27-consult",
        TO_A_PROVIDER,
        "tip",
        "articles_declared",
        "7(5)(b)",
        (
            "The provider may have to consult its authority before it discloses. Allow time for that",
            "Le fournisseur peut devoir consulter son autorité avant de divulguer. Prévoyez le temps nécessaire",
        ),
        REGISTER,
        lambda facts: not declared_there("7(5)(b)")(facts),
    ),
    ruled(
        "P27-address",
        TO_A_PROVIDER,
        "block",
        "custodian_location",
        "7(3)(c)",
        (
            "The order names the provider with its address. Write the address",
            "L’injonction indique le nom et l’adresse du fournisseur. Écrivez l’adresse",
        ),
        Text("It is handed over there.", "Elle y est remise."),
        lambda facts: written(facts.custodian_location),
    ),
    ruled(
        "P26-entity",
        REGISTRAR,
        "block",
        "custodian_name",
        "6(1)",
        (
            "Nobody is named to whom the request goes. Name the entity that registers the domain name",
            "Aucun destinataire n’est nommé. Nommez l’entité qui enregistre le nom de domaine",
        ),
        Text(
            "The registration data of the domain names its registrar.",
            "Les données d’enregistrement du domaine nomment son bureau d’enregistrement.",
        ),
        lambda facts: written(facts.custodian_name),
    ),
    *(
        _sits(rule_id, measure)
        for rule_id, measure in (
            ("P26-sits", "P2_6"),
            ("P27-sits", "P2_7"),
            ("P28-sits", "P2_8"),
            ("P2_9-sits", "P2_9"),
        )
    ),
    ruled(
        "P28-first",
        STATE,
        "block",
        "contents.other_means",
        "7(8)",
        (
            "This State wants the provider to be asked first. Say what came of that, or give a reasonable explanation",
            (
                "Cet État demande que le fournisseur soit d’abord saisi. Dites ce qui en est résulté, ou donnez une"
                " explication raisonnable"
            ),
        ),
        Text(
            "Subscriber information only; it is written under “other means”.",
            "Pour les données d’abonné seulement ; cela s’écrit sous « autres moyens ».",
        ),
        _provider_was_tried,
    ),
)

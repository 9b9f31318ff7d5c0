"""What a declaration, a reservation or the scope leaves of a measure: Arts 8 to 10 CETS 224, Arts 35 and 40 UNCC."""

from collections.abc import Callable, Iterator

from mla.law.citations import Citation
from mla.law.cooperation.records import protocol, united_nations
from mla.law.designations import fits
from mla.law.facts import RequestFacts
from mla.law.ground_other import UN_CONVENTION_OFFENCES
from mla.law.penalty import longest
from mla.law.rules import Rule, Severity
from mla.law.text import Text

ORDER, EXPEDITED, EMERGENCY = frozenset({"P2_8"}), frozenset({"P2_9"}), frozenset({"P2_10"})
CENTRAL = ("central",)
SERIOUS = 4.0
"""Years: what Art. 2 UNCC calls a serious crime has a maximum of at least that."""
DECLARATIONS = Text("The State guide lists its declarations.", "Le guide des États donne ses déclarations.")
DESIGNATIONS = Text("The State guide lists the designations.", "Le guide des États donne les désignations.")


def _traffic_is_taken(facts: RequestFacts) -> bool:
    return "8(13)" not in facts.articles_declared or "TRA" not in facts.categories


def _sent_by_the_central(facts: RequestFacts) -> bool:
    return "8(11)" not in facts.articles_declared or fits(CENTRAL, facts.sender_roles)


def _more_than_a_name(facts: RequestFacts) -> bool:
    return "9(1)(b)" not in facts.articles_declared or facts.categories != {"SUB"}


def _past_the_central(facts: RequestFacts) -> bool:
    return facts.art27_governs and not fits(CENTRAL, facts.receiver_roles)


def _may_be_addressed(facts: RequestFacts) -> bool:
    return "10(9)" in facts.articles_declared or not _past_the_central(facts)


def _may_send(facts: RequestFacts) -> bool:
    direct = "10(9)" in facts.articles_declared
    return direct or not facts.art27_governs or fits(CENTRAL, facts.sender_roles)


def _is_copied(facts: RequestFacts) -> bool:
    direct = "10(9)" in facts.articles_declared and _past_the_central(facts)
    return facts.copy_central or not direct


def _outside(facts: RequestFacts) -> bool:
    return bool(facts.offences) and not facts.offences & UN_CONVENTION_OFFENCES


def _is_serious(facts: RequestFacts) -> bool:
    years = longest(facts.max_penalty)
    return not _outside(facts) or years is None or years >= SERIOUS


def _is_known_to_be(facts: RequestFacts) -> bool:
    return not _outside(facts) or longest(facts.max_penalty) is not None


def _rule(
    rule_id: str,
    measures: frozenset[str],
    field: str,
    cited: Citation,
    message: Text,
    hint: Text,
    met: Callable[[RequestFacts], bool],
    severity: Severity = "block",
) -> Rule:
    """`message` is without article and full stop."""
    text = Text(f"{message.en} ({cited}).", f"{message.fr} ({cited:fr}).")
    return Rule(rule_id, measures, severity, field, cited, text, hint, met)


def _serious() -> Iterator[Rule]:
    least = Text("At least four years (Art. 2 UNCC).", "Quatre ans au moins (art. 2 UNCC).")
    for name, measures, cited in (
        ("UN40", frozenset({"UN_MLA", "UN_STO", "UN_RTT", "UN_INT"}), united_nations("40(1)")),
        ("UN42", frozenset({"UN_PRES"}), united_nations("35")),
    ):
        yield _rule(
            f"{name}-serious",
            measures,
            "max_penalty",
            cited,
            Text(
                "The offence is none of this Convention and no serious crime: its maximum is below four years. Ask"
                " under another instrument",
                "L’infraction n’est pas de cette Convention et n’est pas une infraction grave : son maximum est"
                " inférieur à quatre ans. Demandez en vertu d’un autre instrument",
            ),
            least,
            _is_serious,
        )
        yield _rule(
            f"{name}-maximum",
            measures,
            "max_penalty",
            cited,
            Text(
                "The offence is none of this Convention, so it must be a serious crime. Write its maximum in years",
                "L’infraction n’est pas de cette Convention ; elle doit donc être grave. Écrivez son maximum en"
                " années",
            ),
            least,
            _is_known_to_be,
            "tip",
        )


RESERVED_RULES: tuple[Rule, ...] = (
    _rule(
        "P28-traffic",
        ORDER,
        "categories",
        protocol("8(13)"),
        Text(
            "This State has reserved the right not to apply this article to traffic data. Leave it out, or ask for"
            " mutual assistance",
            "Cet État s’est réservé le droit de ne pas appliquer cet article aux données de trafic. Retirez-les, ou"
            " demandez l’entraide",
        ),
        DECLARATIONS,
        _traffic_is_taken,
    ),
    _rule(
        "P28-central",
        ORDER,
        "authority_named",
        protocol("8(11)"),
        Text(
            "This State takes orders from a central authority only, and yours is not designated as one. Have it sent"
            " by yours",
            "Cet État n’accepte d’injonctions que d’une autorité centrale, et la vôtre n’est pas désignée comme telle."
            " Faites-la envoyer par la vôtre",
        ),
        DECLARATIONS,
        _sent_by_the_central,
    ),
    _rule(
        "P2_9-subscriber",
        EXPEDITED,
        "categories",
        protocol("9(1)(b)"),
        Text(
            "This State does not take requests for subscriber information only. Ask for it by an order or by"
            " emergency assistance",
            "Cet État n’accepte pas les demandes limitées aux données d’abonné. Demandez-les par une injonction ou par"
            " l’entraide d’urgence",
        ),
        DECLARATIONS,
        _more_than_a_name,
    ),
    _rule(
        "P2_10-direct",
        EMERGENCY,
        "receiver_roles",
        protocol("10(9)"),
        Text(
            "This State is not on record as taking such requests past its central authority. Address the central"
            " authority",
            "Rien n’indique que cet État accepte de telles demandes sans passer par son autorité centrale."
            " Adressez-vous à elle",
        ),
        DESIGNATIONS,
        _may_be_addressed,
    ),
    _rule(
        "P2_10-central",
        EMERGENCY,
        "authority_named",
        protocol("10(7)"),
        Text(
            "Without a declaration of this State only central authorities write to each other. Have it sent by your"
            " central authority",
            "Sans déclaration de cet État, seules les autorités centrales s’écrivent. Faites-la envoyer par votre"
            " autorité centrale",
        ),
        DESIGNATIONS,
        _may_send,
    ),
    _rule(
        "P2_10-copy",
        EMERGENCY,
        "copy_central",
        protocol("10(9)"),
        Text(
            "A direct emergency request has no copy for the central authority. Send one at the same time, through"
            " your own",
            "Une demande d’urgence directe est sans copie à l’autorité centrale. Envoyez-en une en même temps, par la"
            " vôtre",
        ),
        Text(
            "Both central authorities are then informed.",
            "Les deux autorités centrales sont alors informées.",
        ),
        _is_copied,
    ),
    *_serious(),
)

"""Information given unasked (Art. 26; Art. 40(4), (5) UNCC): whether there are conditions decides what leaves first.

Both instruments let the sender ask for confidentiality or for limits of use; they differ in what makes them bind. Under
Art. 26(2) only an acceptance does. Art. 40(5) UNCC obliges the receiver by itself, but leaves open what would
exonerate an accused person; that the acceptance is waited for there as well is our own standard.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mla.law.asking_by_name import asks_for_a_measure
from mla.law.citations import Citation, convention
from mla.law.cooperation.records import united_nations
from mla.law.facts import RequestFacts, written
from mla.law.rules import Rule
from mla.law.secrecy import binds_its_use
from mla.law.text import Text

NO_CONDITIONS = "conditions:none"


@dataclass(frozen=True, slots=True)
class Unasked:
    """How one instrument speaks: which article gives, which sets conditions, by which ones a measure is asked for.

    `late`: why conditions come first; `binding`: what makes a condition hold. Both are sentences without an article.
    """

    prefix: str
    measure: str
    gives: Citation
    limits: Citation
    asking: Text
    late: Text
    binding: Text


CONVENTION = Unasked(
    "S26",
    "SPONT",
    convention("26(1)"),
    convention("26(2)"),
    Text("(Arts 26(1), 29, 31)", "(art. 26(1), 29, 31)"),
    Text(
        "Once the content has left, no condition binds anybody.",
        "Une fois le contenu parti, aucune condition ne lie plus personne.",
    ),
    Text(
        "Only a condition accepted beforehand binds the other State",
        "Seule une condition acceptée d’avance lie l’autre État",
    ),
)
UNITED_NATIONS = Unasked(
    "UN40",
    "UN_SPONT",
    united_nations("40(4)"),
    united_nations("40(5)"),
    Text("(Arts 40(4), 42, 44 UNCC)", "(art. 40(4), 42, 44 UNCC)"),
    Text(
        "The other State has to respect only what it was told; what exonerates an accused person it may still use.",
        "L’autre État ne doit respecter que ce qui lui a été dit ; ce qui disculpe une personne mise en cause, il peut"
        " encore l’utiliser.",
    ),
    Text(
        "The other State has to respect only a wish that is stated as a condition",
        "L’autre État ne doit respecter qu’un souhait posé comme condition",
    ),
)
INSTRUMENTS = (CONVENTION, UNITED_NATIONS)
INFORMATION = frozenset(one.measure for one in INSTRUMENTS)


def conditional(facts: RequestFacts) -> bool:
    return "conditions" in facts.contents


def _article(cited: Citation) -> Text:
    """As the end of a sentence. Within the Convention its number goes without the name of the instrument."""
    en, fr = (cited.short, cited.short) if cited.instrument == "ETS 185" else (f"{cited}", f"{cited:fr}")
    return Text(f"({en})", f"({fr[0].lower()}{fr[1:]})")


WRITE_IT = Text("Write it under “conditions”.", "Écrivez-la sous « conditions ».")


def _rules(one: Unasked) -> Iterator[Rule]:
    measures, limits = frozenset({one.measure}), _article(one.limits)
    yield _content(one, measures, _article(one.gives))
    yield from _conditions(one, measures, limits)
    yield _offer(one, measures, limits)
    yield from _of_the_text(one, measures, limits)


def _content(one: Unasked, measures: frozenset[str], gives: Text) -> Rule:
    return Rule(
        f"{one.prefix}-info",
        measures,
        "block",
        "facts",
        one.gives,
        Text(
            f"The information itself is empty. Write it {gives.en}.",
            f"L’information elle-même est vide. Écrivez-la {gives.fr}.",
        ),
        Text(
            "Under conditions it stays here until the other State has accepted them.",
            "Sous conditions, elle reste ici jusqu’à ce que l’autre État les ait acceptées.",
        ),
        lambda facts: written(facts.facts),
    )


def _conditions(one: Unasked, measures: frozenset[str], limits: Text) -> Iterator[Rule]:
    yield Rule(
        f"{one.prefix}-said",
        measures,
        "block",
        "contents.conditions",
        one.limits,
        Text(
            f"Write the conditions, or say that there are none: then the content leaves at once {limits.en}.",
            "Écrivez les conditions, ou dites qu’il n’y en a pas : le contenu part alors tout de suite"
            f" {limits.fr}.",
        ),
        one.late,
        lambda facts: conditional(facts) or NO_CONDITIONS in facts.contents,
    )
    yield Rule(
        f"{one.prefix}-cond",
        measures,
        "warn",
        "contents.conditions",
        one.limits,
        Text(
            "No condition is set. If it must stay confidential or be used for one purpose only, ask for acceptance of"
            f" that before you disclose {limits.en}.",
            "Aucune condition n’est posée. Si elle doit rester confidentielle ou ne servir qu’à un seul but, demandez"
            f" d’abord l’acceptation de cette condition {limits.fr}.",
        ),
        WRITE_IT,
        lambda facts: NO_CONDITIONS not in facts.contents,
    )


def _offer(one: Unasked, measures: frozenset[str], limits: Text) -> Rule:
    return Rule(
        f"{one.prefix}-nature",
        measures,
        "block",
        "contents.nature",
        one.limits,
        Text(
            "The offer has no words yet. Say of what general nature the information is, without its content"
            f" {limits.en}.",
            "L’offre est encore vide. Dites la nature générale de l’information, sans son contenu"
            f" {limits.fr}.",
        ),
        Text(
            "The offer leaves before anybody has accepted anything.",
            "L’offre part avant que quiconque ait accepté quoi que ce soit.",
        ),
        lambda facts: not conditional(facts) or "nature" in facts.contents,
    )


def _of_the_text(one: Unasked, measures: frozenset[str], limits: Text) -> Iterator[Rule]:
    """What the information itself says, although its place is elsewhere."""
    yield Rule(
        f"{one.prefix}-asks",
        measures,
        "warn",
        "facts",
        one.gives,
        Text(
            "The text asks for a measure. Information given unasked asks for nothing: send a request for it as well"
            f" {one.asking.en}.",
            "Le texte demande une mesure. Une information spontanée ne demande rien : envoyez aussi une demande"
            f" {one.asking.fr}.",
        ),
        Text(
            "A request for preservation can leave on the same day.",
            "Une demande de conservation peut partir le même jour.",
        ),
        lambda facts: not asks_for_a_measure(facts.facts),
    )
    yield Rule(
        f"{one.prefix}-wish",
        measures,
        "warn",
        "contents.conditions",
        one.limits,
        Text(
            "The text wants confidentiality or a limit of use, but no condition is set."
            f" {one.binding.en} {limits.en}.",
            "Le texte veut la confidentialité ou limite l’usage, mais aucune condition n’est posée."
            f" {one.binding.fr} {limits.fr}.",
        ),
        WRITE_IT,
        lambda facts: conditional(facts) or not binds_its_use(facts.facts),
    )


INFORMATION_RULES: tuple[Rule, ...] = tuple(rule for one in INSTRUMENTS for rule in _rules(one))

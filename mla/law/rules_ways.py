"""Who may send and receive (by designation), which treaty governs, what an emergency is, and live data to come.

For the measures of the Second Protocol and of the UN Convention; the Convention's own rules stand elsewhere.
"""

from collections.abc import Callable, Iterator

from mla.law.citations import Citation, convention, practice
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol, united_nations
from mla.law.designations import FILLED_BY, fits
from mla.law.facts import RequestFacts, written
from mla.law.rules import Rule
from mla.law.text import Text

PROTOCOL, UNITED = "CETS224", "UNCC"


def _begun(instrument: str) -> frozenset[str]:
    return frozenset(code for code, one in CATALOGUE.items() if one.instrument == instrument and one.senders)


def _to_an_authority(instrument: str) -> frozenset[str]:
    """A private entity is designated by nobody: nothing has to be on record for it."""
    return frozenset(code for code in _begun(instrument) if FILLED_BY.keys() & set(CATALOGUE[code].receivers))


def _sender(facts: RequestFacts) -> bool:
    return fits(CATALOGUE[facts.measure].senders, facts.sender_roles)


def _receiver(facts: RequestFacts) -> bool:
    return fits(CATALOGUE[facts.measure].receivers, facts.receiver_roles)


def _roles(prefix: str, instrument: str, cited: Citation) -> Iterator[Rule]:
    measures = _begun(instrument)
    yield Rule(
        f"{prefix}-send",
        measures,
        "block",
        "authority_named",
        cited,
        Text(
            f"Your authority is not designated to send this measure. Have it sent by one that is ({cited}).",
            f"Votre autorité n’est pas désignée pour envoyer cette mesure. Faites-la envoyer par une autorité qui"
            f" l’est ({cited:fr}).",
        ),
        Text("The State guide lists the designations.", "Le guide des États donne les désignations."),
        _sender,
    )
    yield Rule(
        f"{prefix}-recv",
        measures,
        "block",
        "receiver_roles",
        cited,
        Text(
            f"The authority you address is not designated to receive this measure. Choose another one ({cited}).",
            f"L’autorité à laquelle vous vous adressez n’est pas désignée pour recevoir cette mesure. Choisissez-en"
            f" une autre ({cited:fr}).",
        ),
        Text("The State guide lists the designations.", "Le guide des États donne les désignations."),
        _receiver,
    )


def _chosen(facts: RequestFacts) -> bool:
    return facts.legal_basis in {"art27", "treaty", "agreed27"}


def _named(facts: RequestFacts) -> bool:
    return facts.legal_basis != "treaty" or written(facts.treaty_name)


def _basis(prefix: str, instrument: str, cited: Citation) -> Iterator[Rule]:
    asked = frozenset(code for code in _begun(instrument) if asks_for_basis(code))
    why = Text("The grounds of refusal follow from it.", "Les motifs de refus en dépendent.")
    yield Rule(
        f"{prefix}-pair",
        asked,
        "block",
        "legal_basis",
        cited,
        Text(
            f"Nothing says whether a treaty on mutual assistance governs between the two States. Choose ({cited}).",
            f"Rien ne dit si un traité d’entraide régit les rapports entre les deux États. Choisissez ({cited:fr}).",
        ),
        why,
        _chosen,
    )
    yield Rule(
        f"{prefix}-name",
        asked,
        "block",
        "treaty_name",
        cited,
        Text(
            f"A treaty governs, but it is not named. Name it ({cited}).",
            f"Un traité s’applique, mais il n’est pas nommé. Nommez-le ({cited:fr}).",
        ),
        why,
        _named,
    )


def _to_come(facts: RequestFacts) -> bool:
    return facts.period_to is None or facts.period_to > facts.now


def _live(
    rule_id: str, measure: str, cited: Citation, met: Callable[[RequestFacts], bool] = _to_come
) -> Rule:
    return Rule(
        rule_id,
        frozenset({measure}),
        "block",
        "period_to",
        cited,
        Text(
            f"The period is over, and live data is data to come. End it in the future, or ask for stored data"
            f" ({cited}).",
            f"La période est passée, et des données en direct sont à venir. Fixez-en la fin dans le futur, ou"
            f" demandez des données stockées ({cited:fr}).",
        ),
        Text("Stored data: Article 31.", "Données stockées : article 31."),
        met,
    )


WAYS_RULES: tuple[Rule, ...] = (
    *_roles("P2", PROTOCOL, protocol("3(2)")),
    *_roles("UN", UNITED, united_nations("40(12)")),
    *_basis("P2", PROTOCOL, protocol("5(5)")),
    *_basis("UN", UNITED, united_nations("40(7)")),
    Rule(
        "P2-life",
        frozenset({"P2_9", "P2_10"}),
        "block",
        "urgency",
        protocol("3(2)(c)"),
        Text(
            "This way is open only where the life or safety of a person is in danger. Say so under urgency, or choose"
            " another measure (Art. 3(2)(c) CETS 224).",
            "Cette voie n’est ouverte qu’en cas de danger pour la vie ou la sécurité d’une personne. Indiquez-le sous"
            " l’urgence, ou choisissez une autre mesure (art. 3(2)(c) CETS 224).",
        ),
        Text("The risk must be significant and imminent.", "Le risque doit être important et imminent."),
        lambda facts: facts.urgency == "danger_to_life",
    ),
    _live("M33-past", "RTT", convention("33(1)")),
    _live("M34-past", "INT", convention("34")),
    _live("UN45-past", "UN_RTT", united_nations("45")),
    _live("UN46-past", "UN_INT", united_nations("46")),
    Rule(
        "D-unknown",
        _to_an_authority(PROTOCOL) | _to_an_authority(UNITED),
        "warn",
        "receiver_roles",
        practice("the designations are deposited with the treaty; nobody has recorded this one"),
        Text(
            "It is not on record what the authority you address is designated for. Check that it may receive this"
            " measure (practice; see the article of the measure).",
            "Rien n’indique pour quoi l’autorité à laquelle vous vous adressez est désignée. Vérifiez qu’elle peut"
            " recevoir cette mesure (pratique ; voir l’article de la mesure).",
        ),
        Text("An administrator records designations.", "Un administrateur enregistre les désignations."),
        lambda facts: facts.receiver_roles is None or bool(facts.receiver_roles),
    ),
)

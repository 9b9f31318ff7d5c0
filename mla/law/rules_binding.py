"""Nothing rests on an instrument that does not bind both States on the day."""

from mla.law.citations import Citation, known
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import RequestFacts
from mla.law.instruments import INSTRUMENTS
from mla.law.rules import EXTENSION, PRESERVATION, Rule
from mla.law.text import Text


def _of(instrument: str) -> frozenset[str]:
    return frozenset(code for code, one in CATALOGUE.items() if one.instrument == instrument)


def _entry(instrument: str) -> Citation:
    found = INSTRUMENTS[instrument]
    return found.entry or found.citation


def _bound_or_not_computed(facts: RequestFacts) -> bool:
    return facts.bound is not False


def _bound(facts: RequestFacts) -> bool:
    # These instruments wait for ratifications: they are off until somebody has computed that both are bound.
    return facts.bound is True


def _protocol_offence(facts: RequestFacts) -> bool:
    return any(code.startswith("P1-") for code in facts.offences)


# All that has a letter names the offences of the case; a request to a registrar leaves them out (Art. 6(3) CETS 224).
NAMES_OFFENCES = frozenset(code for code, one in CATALOGUE.items() if one.documents) - {"P2_6"}
_ASK = Text(
    "See the adviser for the ways that are open between the two States on this day.",
    "Voyez le conseiller pour les voies ouvertes entre les deux États ce jour-là.",
)
_NAME_IT = Text(
    "Name the national provision instead; the Convention covers evidence of any offence.",
    "Indiquez plutôt la disposition nationale ; la Convention couvre les preuves de toute infraction.",
)


def _after(why: Text | None, then: Text) -> Text:
    """Which of the two is not bound and since when, where that was computed; then what to do."""
    return Text(f"{why.en} {then.en}", f"{why.fr} {then.fr}") if why else then


def _why(facts: RequestFacts) -> Text:
    return _after(facts.bound_why, _ASK)


def _why_protocol(facts: RequestFacts) -> Text:
    return _after(facts.first_protocol_why, _NAME_IT)


def _off(rule_id: str, instrument: str) -> Rule:
    title, cited = INSTRUMENTS[instrument].title, _entry(instrument)
    return Rule(
        rule_id,
        _of(instrument),
        "block",
        "bound",
        cited,
        Text(
            f"“{title.en}” is not in force between these States. Choose another way ({cited}).",
            f"« {title.fr} » n’est pas en vigueur entre ces États. Choisissez une autre voie ({cited:fr}).",
        ),
        _ASK,
        _bound,
        _why,
    )


BINDING_RULES = (
    Rule(
        "BC-bound",
        _of("ETS185") | EXTENSION,
        "block",
        "bound",
        _entry("ETS185"),
        Text(
            "The Convention does not bind both States on this day. Choose another way (Art. 36(4)).",
            "La Convention ne lie pas les deux États ce jour-là. Choisissez une autre voie (art. 36(4)).",
        ),
        _ASK,
        _bound_or_not_computed,
        _why,
    ),
    _off("P2-bound", "CETS224"),
    _off("UN-bound", "UNCC"),
    Rule(
        "P1-bound",
        NAMES_OFFENCES,
        "block",
        "offences",
        known("8", "ETS 189"),
        Text(
            "An offence of the First Protocol is chosen, but both States are not recorded as bound by it. Choose"
            " “another offence” (Art. 8 ETS 189).",
            "Une infraction du Premier Protocole est choisie, mais les deux États ne sont pas enregistrés comme"
            " liés par lui. Choisissez « autre infraction » (art. 8 ETS 189).",
        ),
        _NAME_IT,
        lambda facts: not _protocol_offence(facts) or facts.first_protocol_bound is True,
        _why_protocol,
    ),
    Rule(
        "P1-dc",
        PRESERVATION,
        "tip",
        "offences",
        known("8", "ETS 189"),
        Text(
            "An offence of the First Protocol stands outside Articles 2 to 11, so this State may use its"
            " reservation. Describe the conduct in plain words (Art. 8 ETS 189; Art. 29(4)).",
            "Une infraction du Premier Protocole est hors des articles 2 à 11 : cet État peut invoquer sa réserve."
            " Décrivez le comportement en termes simples (art. 8 ETS 189 ; art. 29(4)).",
        ),
        Text("This is the cautious reading.", "C’est la lecture prudente."),
        lambda facts: not (_protocol_offence(facts) and facts.reservation_29_4),
    ),
)

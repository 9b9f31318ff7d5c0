"""An offence is named as the instrument of the request knows it."""

from mla.law.citations import practice
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.equivalents import equivalents
from mla.law.every_offence import CITATIONS, TITLES, of_the_united_nations
from mla.law.facts import RequestFacts
from mla.law.rules import ANY, Rule
from mla.law.text import Text

_OTHERS = frozenset(code for code in ANY if CATALOGUE[code].instrument != "UNCC")
_HINT = Text(
    "Otherwise choose “another offence” and name the national provision.",
    "Sinon, choisissez « autre infraction » et indiquez la disposition nationale.",
)


def _twins(facts: RequestFacts) -> Text:
    """The offences of the Convention that describe the same conduct, where there are any."""
    codes = sorted(
        {twin for code in of_the_united_nations(facts.offences) for twin in equivalents(code).convention}
    )
    if not codes:
        return _HINT
    en = "; ".join(f"{CITATIONS[code]} – {TITLES[code].en}" for code in codes)
    fr = " ; ".join(f"{CITATIONS[code]:fr} – {TITLES[code].fr}" for code in codes)
    return Text(f"The same conduct: {en}. {_HINT.en}", f"Le même comportement : {fr}. {_HINT.fr}")


OFFENCE_RULES = (
    Rule(
        "UN-named",
        _OTHERS,
        "warn",
        "offences",
        practice("our own standard: an instrument binds only with its own offences"),
        Text(
            "An offence of the UN Convention is named, but the request rests on another instrument (practice; see"
            " Arts 7 to 19 UNCC).",
            "Une infraction de la Convention des Nations Unies est nommée, mais la demande se fonde sur un autre"
            " instrument (usage ; voir art. 7 à 19 UNCC).",
        ),
        _HINT,
        lambda facts: not of_the_united_nations(facts.offences),
        _twins,
    ),
)

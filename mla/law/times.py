"""By when an answer may be expected: what the article says, and plainly that it sets no figure where it sets none.

The figures that a treaty does set are clocks; those of our own standards are clocks that say so.
"""

from collections.abc import Mapping

from mla.law.citations import Citation, convention
from mla.law.cooperation.records import protocol, united_nations
from mla.law.text import Text

Said = tuple[Citation, Text]
NONE_AT_ALL = Text("The treaty sets no period for the answer", "Le traité ne fixe aucun délai de réponse")
EXPEDITED_ON_A_GROUND = Text(
    "The treaty sets no period for the answer; it is expedited only on one of two grounds",
    "Le traité ne fixe aucun délai de réponse ; elle n’est accélérée que pour l’un de deux motifs",
)
EXPEDITIOUS = Text(
    "The treaty sets no period for the order; it asks for expeditious measures",
    "Le traité ne fixe aucun délai pour l’injonction ; il demande des mesures rapides",
)
RAPIDLY = Text(
    "The treaty sets no figure; the answer comes on a rapidly expedited basis",
    "Le traité ne fixe pas de chiffre ; la réponse vient selon une procédure rapide et accélérée",
)
AS_SOON_AS_POSSIBLE = Text(
    "The treaty sets no figure; it is executed as soon as possible, and deadlines you suggest with reasons count",
    "Le traité ne fixe pas de chiffre ; l’exécution a lieu dès que possible, et les délais que vous proposez en les"
    " motivant comptent",
)
EXTENDED = Text(
    "The preservation can be extended: ask before its period ends",
    "La conservation peut être prolongée : demandez-le avant la fin de la période",
)
AT_ONCE = Text(
    "The treaty sets no figure; the contact point helps immediately",
    "Le traité ne fixe pas de chiffre ; le point de contact aide immédiatement",
)
AS_STATED = Text(
    "The treaty sets no figure; the request states by when",
    "Le traité ne fixe pas de chiffre ; la demande dit pour quand",
)

EXPECTED: Mapping[str, Said] = {
    "PRES": (convention("29(3)"), EXPEDITIOUS),
    **dict.fromkeys(("STO_SUB", "STO_TRA", "STO_CON"), (convention("31(3)"), EXPEDITED_ON_A_GROUND)),
    "RTT": (convention("33"), NONE_AT_ALL),
    "INT": (convention("34"), NONE_AT_ALL),
    **dict.fromkeys(
        ("POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE"), (convention("35(1)"), AT_ONCE)
    ),
    "P2_6": (protocol("6(3)(d)"), AS_STATED),
    "P2_9": (protocol("9(6)"), RAPIDLY),
    "P2_10": (protocol("10(4)"), RAPIDLY),
    "P2_11": (protocol("11"), NONE_AT_ALL),
    **dict.fromkeys(
        ("UN_MLA", "UN_STO", "UN_RTT", "UN_INT"), (united_nations("40(26)"), AS_SOON_AS_POSSIBLE)
    ),
    "UN_POC": (united_nations("41(1)"), AT_ONCE),
    "UN_PRES": (united_nations("42(9)"), EXTENDED),
}


def expected(measure: str) -> Text | None:
    """The sentence with its article; None where clocks of the treaty say all there is."""
    if measure not in EXPECTED:
        return None
    cited, said = EXPECTED[measure]
    return Text(f"{said.en} ({cited}).", f"{said.fr} ({cited:fr}).")

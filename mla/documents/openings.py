"""The first sentence of an act whose kind of letter prints more than one."""

from collections.abc import Mapping

from mla.law.text import Text

OPENINGS: Mapping[str, Text] = {
    "withdraw": Text(
        "We withdraw the request named above. The data need no longer be preserved. Thank you for your help.",
        "Nous retirons la demande citée en référence. La conservation des données n’est plus nécessaire. Merci de "
        "votre aide.",
    ),
    "release": Text(
        "The data need no longer be preserved.", "La conservation des données n’est plus nécessaire."
    ),
    "refuse": Text(
        "We are unable to execute the request, on this ground:",
        "Nous ne sommes pas en mesure d’exécuter la demande, pour ce motif :",
    ),
    "accept_conditions": Text(
        "We accept these conditions and are bound by them.",
        "Nous acceptons ces conditions et sommes liés par elles.",
    ),
    "decline_conditions": Text(
        "We cannot comply with these conditions.", "Nous ne pouvons pas respecter ces conditions."
    ),
}

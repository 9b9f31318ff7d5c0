"""The first sentence of an act whose kind of letter prints more than one."""

from collections.abc import Mapping

from mla.documents.wording_direct import OPENINGS_OF_DIRECT
from mla.documents.wording_team import OPENINGS_OF_TEAM
from mla.law.text import Text

OPENINGS: Mapping[str, Text] = {
    **OPENINGS_OF_DIRECT,
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
    "accept_offer": Text(
        "We accept the conditions of your offer, as they stand below, and are bound by them. Please send us the "
        "information.",
        "Nous acceptons les conditions de votre offre, telles qu’elles figurent ci-dessous, et sommes liés par elles. "
        "Merci de nous transmettre l’information.",
    ),
    "decline_offer": Text(
        "We cannot comply with the conditions of your offer. We have not received the information. It is for you to "
        "decide whether it should nevertheless be provided.",
        "Nous ne pouvons pas respecter les conditions de votre offre. Nous n’avons pas reçu l’information. Il vous "
        "appartient de décider si elle doit néanmoins être fournie.",
    ),
    "ask_use": Text(
        "Please tell us what use was made of the information that we sent you.",
        "Merci de nous dire quel usage a été fait de l’information que nous vous avons transmise.",
    ),
    "report_use": Text(
        "We tell you what use was made of the information that you sent us.",
        "Voici l’usage qui a été fait de l’information que vous nous avez transmise.",
    ),
    "decline_conditions": Text(
        "We cannot comply with these conditions.", "Nous ne pouvons pas respecter ces conditions."
    ),
    **OPENINGS_OF_TEAM,
}

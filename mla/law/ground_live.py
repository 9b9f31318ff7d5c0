"""Grounds for live data: Art. 33 (traffic) and Art. 34 (content). Both leave much to the requested State's law."""

from collections.abc import Mapping

from mla.law.citations import convention
from mla.law.ground_refusals import FISCAL
from mla.law.ground_rows import (
    Row,
    always,
    closed_by,
    open_by_conduct,
    open_by_custom,
    open_by_own_law,
    postponed_by_own_proceedings_only,
    where_27_governs,
)
from mla.law.text import Text

_SIMILAR = Text(
    "Art. 33(2) allows it where your law would not allow the measure in a similar domestic case.",
    "L’art. 33(2) le permet si votre droit n’autoriserait pas la mesure dans une affaire interne analogue.",
)
_PERMITTED = Text(
    "Art. 34 asks for interception only as far as treaties and your law permit it: name the rule.",
    "L’art. 34 ne demande l’interception que dans la mesure permise par les traités et votre droit : citez"
    " la règle.",
)
_PRESERVATION_ONLY = ("This concerns preservation only", "Ce motif ne vise que la conservation")
_STORED_ONLY = ("This concerns stored data only", "Ce motif ne vise que les données stockées")

_BOTH: Mapping[str, Row] = {
    "POL": where_27_governs("27(4)(a)"),
    "SOV": where_27_governs("27(4)(b)"),
    "DUALP": closed_by("29(4)", *_PRESERVATION_ONLY),
    "DUAL": open_by_conduct(),
    "LAW": open_by_own_law(),
    "FISC": FISCAL,
    "PROP": open_by_own_law(),
    "RIGHTS": open_by_own_law(),
    "POST": where_27_governs("27(5)"),
    "DUAL_P": postponed_by_own_proceedings_only(),
    "DUAL_C": where_27_governs("27(6)"),
    "PART": where_27_governs("27(6)"),
    "COND_C": where_27_governs("28(2)(a)"),
    "COND_U": where_27_governs("28(2)(b)"),
    "CONFNO": where_27_governs("27(8)"),
    "RISK": closed_by("29(6)", *_PRESERVATION_ONLY),
    "IMPOSS": where_27_governs("27(7)"),
    "DELAY": where_27_governs("27(7)"),
    "INFO": open_by_custom(
        "Practice: ask, and say what goes on meanwhile. It is not a refusal.",
        "Pratique : demandez, et dites ce qui se poursuit. Ce n’est pas un refus.",
    ),
    "NODATA": closed_by("33(1)", *_STORED_ONLY),
    "INCOMP": where_27_governs("27(9)(c)"),
}

LIVE_ROWS: Mapping[str, Mapping[str, Row]] = {
    "RTT": {**_BOTH, "DOMAV": Row(convention("33(2)"), always, _SIMILAR, _SIMILAR)},
    "INT": {
        **_BOTH,
        "DOMAV": Row(convention("34"), always, _PERMITTED, _PERMITTED),
        "NODATA": closed_by("34", *_STORED_ONLY),
    },
}

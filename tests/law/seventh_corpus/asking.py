"""The formal fields of the seventh corpus: those of the sixth, with more States and more forms of co-operation."""

from typing import Any

from mla.law.facts import RequestFacts
from mla.law.text import Text
from tests.law.fourth_corpus.shape import draft, on
from tests.law.sixth_corpus import asking as sixth

TYPED = {
    **sixth.TYPED,
    "P2_10": on("assistance", "emergency", "link"),
    "UN_RTT": on("necessity"),
    "UN_INT": on("assistance", "persons", "proceeding", "purpose"),
}
NAMES = {
    **sixth.NAMES,
    "AR": Text("Argentina", "Argentine"),
    "BG": Text("Bulgaria", "Bulgarie"),
    "BR": Text("Brazil", "Brésil"),
    "CL": Text("Chile", "Chili"),
    "CY": Text("Cyprus", "Chypre"),
    "GE": Text("Georgia", "Géorgie"),
    "GR": Text("Greece", "Grèce"),
    "HR": Text("Croatia", "Croatie"),
    "HU": Text("Hungary", "Hongrie"),
    "KE": Text("Kenya", "Kenya"),
    "LV": Text("Latvia", "Lettonie"),
    "MC": Text("Monaco", "Monaco"),
    "MD": Text("Republic of Moldova", "République de Moldova"),
    "MT": Text("Malta", "Malte"),
    "MU": Text("Mauritius", "Maurice"),
    "NZ": Text("New Zealand", "Nouvelle-Zélande"),
    "PH": Text("Philippines", "Philippines"),
    "RS": Text("Serbia", "Serbie"),
    "SI": Text("Slovenia", "Slovénie"),
    "SK": Text("Slovakia", "Slovaquie"),
    "TR": Text("Türkiye", "Türkiye"),
}


def holder(asked: str, name: str, place: str, *, sits: str = "", lies: str = "") -> dict[str, Any]:
    """The State asked, who holds the data and where; `sits` and `lies` where another State is on record."""
    seat = sits or asked
    return {
        "requested_state": asked,
        "custodian_name": name,
        "custodian_location": place,
        "provider_state": seat,
        "data_location": lies,
        "state_names": {code: NAMES[code] for code in (asked, seat, lies) if code},
    }


def ask(measure: str, language: str, **fields: Any) -> RequestFacts:
    """A draft whose typed contents are all there."""
    return draft(measure, language, said=TYPED.get(measure, on()), **fields)

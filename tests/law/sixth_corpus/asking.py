"""The formal fields that the sixth corpus adds to those of the fourth: what is typed, who holds it, in which State."""

from typing import Any

from mla.law.facts import RequestFacts
from mla.law.text import Text
from tests.law.fourth_corpus.shape import draft, on

# The contents that no other field gives: the user types them. A draft of this corpus leaves none of them open.
TYPED = {
    "TDISC": on("path"),
    "RTT": on("communications", "similar_case", "delivery"),
    "INT": on("communications", "permission", "delivery", "subsidiarity"),
    "P2_6": on("domain", "information", "relevance", "return"),
    "P2_7": on("contact", "return"),
    "P2_8": on("contact", "possession", "relevance"),
    "P2_9": on("emergency", "link"),
    "UN_MLA": on("assistance", "persons", "proceeding", "purpose"),
    "UN_STO": on("assistance", "persons", "proceeding", "purpose"),
}
NAMES = {
    "AT": Text("Austria", "Autriche"),
    "AU": Text("Australia", "Australie"),
    "BE": Text("Belgium", "Belgique"),
    "CA": Text("Canada", "Canada"),
    "CH": Text("Switzerland", "Suisse"),
    "CI": Text("Côte d’Ivoire", "Côte d’Ivoire"),
    "CM": Text("Cameroon", "Cameroun"),
    "CZ": Text("Czechia", "Tchéquie"),
    "DE": Text("Germany", "Allemagne"),
    "DK": Text("Denmark", "Danemark"),
    "EE": Text("Estonia", "Estonie"),
    "ES": Text("Spain", "Espagne"),
    "FI": Text("Finland", "Finlande"),
    "FR": Text("France", "France"),
    "GB": Text("United Kingdom", "Royaume-Uni"),
    "GH": Text("Ghana", "Ghana"),
    "IE": Text("Ireland", "Irlande"),
    "IS": Text("Iceland", "Islande"),
    "IT": Text("Italy", "Italie"),
    "JP": Text("Japan", "Japon"),
    "LT": Text("Lithuania", "Lituanie"),
    "LU": Text("Luxembourg", "Luxembourg"),
    "MA": Text("Morocco", "Maroc"),
    "NL": Text("Netherlands", "Pays-Bas"),
    "NO": Text("Norway", "Norvège"),
    "PL": Text("Poland", "Pologne"),
    "PT": Text("Portugal", "Portugal"),
    "RO": Text("Romania", "Roumanie"),
    "SE": Text("Sweden", "Suède"),
    "SG": Text("Singapore", "Singapour"),
    "SN": Text("Senegal", "Sénégal"),
    "TN": Text("Tunisia", "Tunisie"),
    "US": Text("United States of America", "États-Unis d’Amérique"),
}


def held(name: str, place: str, asked: str, *, sits: str = "", lies: str = "") -> dict[str, Any]:
    """The custodian, where its system stands, the State asked; `sits` and `lies` where another State is on record."""
    provider = sits or asked
    return {
        "custodian_name": name,
        "custodian_location": place,
        "requested_state": asked,
        "provider_state": provider,
        "data_location": lies,
        "state_names": {code: NAMES[code] for code in {asked, provider, lies} - {""}},
    }


def ask(measure: str, language: str, **fields: Any) -> RequestFacts:
    """A draft whose typed contents are all there."""
    return draft(measure, language, said=TYPED.get(measure, on()), **fields)

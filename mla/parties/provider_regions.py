"""Which users' States a region of the provider directory covers."""

from collections.abc import Mapping

from mla.parties.choices import Region

EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "HR",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "FR",
        "DE",
        "GR",
        "HU",
        "IE",
        "IT",
        "LV",
        "LT",
        "LU",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SI",
        "ES",
        "SE",
    ]
)
EEA = EU | {"IS", "LI", "NO"}
COVERED: Mapping[str, frozenset[str]] = {
    Region.EEA: EEA,
    Region.EEA_CH: EEA | {"CH"},
    Region.EU_EFTA_UK: EEA | {"CH", "GB"},
    Region.GB: frozenset({"GB"}),
    Region.US: frozenset({"US"}),
}


def answers_for(regions: list[str], user_state: str) -> set[str]:
    """Those of an organisation's regions that cover a user in that State (ISO code, not empty).

    "Elsewhere" is what no other region of the same provider covers. Where one region is not known, nothing is
    certain, and all are given.
    """
    if Region.UNKNOWN in regions:
        return set(regions)
    named = {region for region in regions if user_state in COVERED.get(region, ())}
    return named or {region for region in regions if region in {Region.ANY, Region.ELSEWHERE}}

"""Which kind of letter an act has, where its verb alone does not say."""

from collections.abc import Mapping
from typing import Any

from mla.requests.statuses import Family
from mla.requests.verbs import Verb

BY_GROUND: Mapping[str, Mapping[str, str]] = {"warn": {"RISK": "PRES_RISK", "CONFNO": "CONFNO"}}
BY_FAMILY: Mapping[str, Mapping[str, str]] = {"withdraw": {Family.PRESERVATION: "PRES_WDR"}}

SIGNED_IN_THE_TEXT = frozenset({"conclude_team"})
"""Letters whose text itself says who signs them, for both States."""


def letter_of(verb: Verb, *, family: str, body: Mapping[str, Any]) -> str:
    """The code of the kind, or "" for a step that has no letter."""
    ground = BY_GROUND.get(verb.code, {}).get(body.get("ground", ""))
    return ground or BY_FAMILY.get(verb.code, {}).get(family) or verb.letter

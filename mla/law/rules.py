"""The shape of a readiness rule and of what it finds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation
from mla.law.facts import RequestFacts
from mla.law.text import Text

Severity = Literal["block", "warn", "tip"]

PRESERVATION = frozenset({"PRES"})
EXTENSION = frozenset({"PRES_EXT"})
ASSISTANCE = frozenset({"STO_SUB", "STO_TRA", "STO_CON"})
LIVE = frozenset({"RTT", "INT"})
STORED = PRESERVATION | ASSISTANCE
ANY = STORED | LIVE


@dataclass(frozen=True, slots=True)
class Rule:
    """`met` answers for one request; `field` is the form field that the user must look at.

    "contents.provider" is the content `provider` within the field `contents`. `told` says the hint with what these
    facts know, where there is more to say than `hint`.
    """

    rule_id: str
    measures: frozenset[str]
    severity: Severity
    field: str
    citation: Citation
    message: Text
    hint: Text
    met: Callable[[RequestFacts], bool]
    told: Callable[[RequestFacts], Text] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is not met. `block` stops the request, `warn` and `tip` only speak."""

    rule_id: str
    severity: Severity
    field: str
    message: Text
    citation: Citation
    hint: Text | None = None


def finding(rule: Rule, facts: RequestFacts) -> Finding:
    hint = rule.told(facts) if rule.told else rule.hint
    return Finding(rule.rule_id, rule.severity, rule.field, rule.message, rule.citation, hint)

"""Is a request ready? The rules as one table, and what they find in one set of facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, convention
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import RequestFacts
from mla.law.measures import PRESERVATION_EXTENSION
from mla.law.rules import Finding, Rule, Severity, finding
from mla.law.rules_asked import ASKED_RULES
from mla.law.rules_assistance import ASSISTANCE_RULES
from mla.law.rules_binding import BINDING_RULES
from mla.law.rules_channels import CHANNEL_RULES
from mla.law.rules_confirmation import CONFIRMATION_RULES
from mla.law.rules_contents import CONTENT_RULES
from mla.law.rules_direct import DIRECT_RULES
from mla.law.rules_extension import EXTENSION_RULES
from mla.law.rules_facts import FACT_RULES
from mla.law.rules_general import GENERAL_RULES
from mla.law.rules_information import INFORMATION_RULES
from mla.law.rules_link import LINK_RULES
from mla.law.rules_listed import LISTED_RULES
from mla.law.rules_manner import MANNER_RULES
from mla.law.rules_named import NAMED_RULES
from mla.law.rules_offences import OFFENCE_RULES
from mla.law.rules_on_record import ON_RECORD_RULES
from mla.law.rules_preservation import PRESERVATION_RULES
from mla.law.rules_reach import widened, within
from mla.law.rules_reasons import REASON_RULES
from mla.law.rules_reserved import RESERVED_RULES
from mla.law.rules_scope import SCOPE_RULES
from mla.law.rules_substance import SUBSTANCE_RULES
from mla.law.rules_team import TEAM_RULES
from mla.law.rules_told import TOLD_RULES
from mla.law.rules_treaty import TREATY_RULES
from mla.law.rules_ways import WAYS_RULES
from mla.law.rules_whereabouts import WHEREABOUTS_RULES
from mla.law.text import Text

__all__ = ["RULES", "CheckItem", "Finding", "Rule", "Severity", "blocking", "checklist", "findings"]

_WRITTEN: tuple[Rule, ...] = (
    *BINDING_RULES,
    *PRESERVATION_RULES,
    *EXTENSION_RULES,
    *ASSISTANCE_RULES,
    *GENERAL_RULES,
    *CHANNEL_RULES,
    *TREATY_RULES,
    *CONFIRMATION_RULES,
    *MANNER_RULES,
    *CONTENT_RULES,
    *INFORMATION_RULES,
    *LINK_RULES,
    *TEAM_RULES,
    *SUBSTANCE_RULES,
    *SCOPE_RULES,
    *REASON_RULES,
    *FACT_RULES,
    *NAMED_RULES,
    *OFFENCE_RULES,
    *LISTED_RULES,
    *ASKED_RULES,
    *WHEREABOUTS_RULES,
    *TOLD_RULES,
    *WAYS_RULES,
    *DIRECT_RULES,
    *RESERVED_RULES,
    *ON_RECORD_RULES,
)
RULES: tuple[Rule, ...] = tuple(map(widened, _WRITTEN))
BY_MEASURE: Mapping[str, tuple[Rule, ...]] = {
    code: tuple(within(rule, code) for rule in RULES if code in rule.measures)
    for code in (*CATALOGUE, PRESERVATION_EXTENSION)
}


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One item of Art. 29(2): its letter, what it asks, and the findings that keep it open."""

    letter: str
    label: Text
    citation: Citation
    met: bool
    findings: tuple[Finding, ...]


PARTICULARS = (
    ("a", Text("The authority seeking the preservation", "L’autorité qui demande la conservation")),
    ("b", Text("The offence and a brief summary of the facts", "L’infraction et un bref exposé des faits")),
    ("c", Text("The data and its link to the offence", "Les données et leur lien avec l’infraction")),
    ("d", Text("The custodian or the place of the system", "Le gardien ou l’emplacement du système")),
    ("e", Text("The necessity of the preservation", "La nécessité de la conservation")),
    ("f", Text("The intention to ask for assistance", "L’intention de demander l’entraide")),
)

# What keeps an item open: the checklist is drawn at every keystroke, beside all findings.
PARTICULAR_RULES = tuple(
    rule
    for rule in BY_MEASURE["PRES"]
    if rule.severity == "block"
    and rule.citation in {convention(f"29(2)({letter})") for letter, _ in PARTICULARS}
)


def findings(facts: RequestFacts) -> tuple[Finding, ...]:
    """Only what is not met, in the order of the table.

    Raises ValueError for a measure nobody wrote rules for: silence would look like readiness.
    """
    if facts.measure not in BY_MEASURE:
        raise ValueError(f"Unknown measure: {facts.measure!r}.")
    return tuple(finding(rule, facts) for rule in BY_MEASURE[facts.measure] if not rule.met(facts))


def blocking(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that stop the request."""
    return tuple(one for one in found if one.severity == "block")


def checklist(facts: RequestFacts) -> tuple[CheckItem, ...]:
    """The six items of Art. 29(2), met or not, in order; empty for measures the article does not govern."""
    if facts.measure != "PRES":
        return ()
    found = tuple(finding(rule, facts) for rule in PARTICULAR_RULES if not rule.met(facts))
    return tuple(_item(letter, label, found) for letter, label in PARTICULARS)


def _item(letter: str, label: Text, found: tuple[Finding, ...]) -> CheckItem:
    citation = convention(f"29(2)({letter})")
    open_ones = tuple(one for one in found if one.citation == citation)
    return CheckItem(letter, label, citation, not open_ones, open_ones)

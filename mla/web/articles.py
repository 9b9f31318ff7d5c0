"""The findings of the check page, article by article: what each asks, whether it is met, and where it is mended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mla.law.readiness import CheckItem, Finding, checklist, findings
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.web.forms.of_measure import form_of
from mla.web.panel import WEIGHT, Line, place, severity_words


@dataclass(frozen=True, slots=True)
class Article:
    """`state` is "block", "warn" or "tip", the heaviest finding of the article, or "met"."""

    name: str
    title: str
    state: str
    lines: list[Line]

    @property
    def words(self) -> str:
        return severity_words(self.state)


def by_article(matter: CooperationRequest, now: datetime) -> list[Article]:
    """Art. 29(2)(a) to (f) in order, met or not, for a preservation; then every other article with a finding."""
    facts = facts_of(matter, now)
    found, particulars = findings(facts), checklist(facts)
    listed = {str(item.citation) for item in particulars}
    others = {str(one.citation): one.citation for one in found if str(one.citation) not in listed}
    rest = [
        _article(words(cited), "", (one for one in found if str(one.citation) == name), matter)
        for name, cited in others.items()
    ]
    return [*(_particular(item, found, matter) for item in particulars), *sorted(rest, key=_weight)]


def _particular(item: CheckItem, found: tuple[Finding, ...], matter: CooperationRequest) -> Article:
    own = (one for one in found if one.citation == item.citation)
    return _article(words(item.citation), words(item.label), own, matter)


def _article(name: str, title: str, found: Iterable[Finding], matter: CooperationRequest) -> Article:
    ordered = sorted(found, key=lambda one: WEIGHT[one.severity])
    state = ordered[0].severity if ordered else "met"
    return Article(name, title, state, [_line(one, matter) for one in ordered])


def _line(one: Finding, matter: CooperationRequest) -> Line:
    hint = words(one.hint) if one.hint else ""
    url = place(one.field, matter, form_of(matter))
    return Line(words(one.message), hint, words(one.citation), one.severity, url)


def _weight(article: Article) -> int:
    return WEIGHT[article.state]

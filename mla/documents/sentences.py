"""Sentences that name law. An article is named only where the snapshot itself supports it."""

from mla.documents import wording
from mla.documents.kinds import Kind
from mla.documents.said import Said, Speaker, Value
from mla.documents.schema import ActLetter, Request
from mla.law.grounds import GROUNDS
from mla.law.text import Text

UNDER_27 = {"art27", "agreed27"}


def under(speaker: Speaker, kind: Kind, parsed: Request | ActLetter) -> Said:
    """under Articles 29 and 30 of the Convention …; empty for letters that rest on no article of their own."""
    articles = [citation.article for citation in kind.basis]
    if isinstance(parsed, Request) and not parsed.art30:
        articles = [article for article in articles if article != "30"]
    if isinstance(parsed, ActLetter) and parsed.measure not in {"PRES", "TDISC"}:
        articles = [article for article in articles if article != "29"]
    if not articles:
        return ()
    pattern = wording.UNDER_ONE if len(articles) == 1 else wording.UNDER_TWO
    return speaker.say(pattern, first=articles[0], last=articles[-1])


def basis(speaker: Speaker, request: Request) -> tuple[Value, ...]:
    """Which treaty governs mutual assistance between the two States (Art. 27(1)), as the request says it."""
    choice, name = request.legal_basis.choice, request.legal_basis.treaty_name.strip()
    treaty = Text(name, name) if name else wording.THE_TREATY
    if choice == "art27":
        return (speaker.sentence(wording.BASIS_ART27),)
    if choice == "agreed27":
        return (speaker.sentence(wording.BASIS_AGREED27, treaty=treaty),)
    if choice == "treaty":
        return (speaker.sentence(wording.BASIS_TREATY, treaty=treaty),)
    return ()


def ground_article(act: ActLetter) -> str:
    """29(5)(a) and the like. Art. 27 and 28 bind only where they govern the pair: the act must say so in its body."""
    ground = GROUNDS.get(str(act.body.get("ground", "")))
    row = ground.rows.get("STO" if act.measure.startswith("STO") else act.measure) if ground else None
    if row is None or row.citation.instrument != "ETS 185":
        return ""
    article = row.citation.article
    if article.startswith(("27", "28")) and act.body.get("legal_basis") not in UNDER_27:
        return ""
    return article

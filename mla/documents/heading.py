"""What stands under the title of a letter: the articles, the sentence on the pair of States, the urgency."""

from typing import Any

from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import Voice
from mla.documents.kind import Kind
from mla.documents.page import filled
from mla.law.citations import Citation
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.text import Text


def basis(kind: Kind, payload: dict[str, Any], voice: Voice) -> list[SafeString]:
    """The articles of the measure, then the sentence on the pair of States: Art. 27 is named only where it governs."""
    lines = []
    rests_on = articles_of(kind, payload)
    if rests_on:
        articles = [one.article for one in rests_on if one.article != "30" or payload.get("art30", True)]
        pattern = wording.ARTICLES if len(articles) == 2 else wording.ARTICLE
        named = filled(pattern, **dict(zip("ab", articles, strict=False)))
        lines.append(voice.block(filled(wording.UNDER[rests_on[0].instrument], articles=named)))
    lines.extend(voice.block(text) for text in pair_sentence(payload.get("legal_basis"), kind))
    return lines


def articles_of(kind: Kind, payload: dict[str, Any]) -> tuple[Citation, ...]:
    """Those of the kind; an answer to a request under another instrument rests on the article of that request."""
    record = CATALOGUE.get(payload.get("measure", ""))
    if not kind.basis or record is None or record.citation.instrument == kind.basis[0].instrument:
        return kind.basis
    return (record.citation,)


def pair_sentence(stated: dict[str, Any] | None, kind: Kind) -> list[Text]:
    sentences = {
        "art27": wording.BASIS_ART27,
        "treaty": wording.BASIS_TREATY,
        "agreed27": wording.BASIS_AGREED27,
    }
    if kind.basis and kind.basis[0].instrument == wording.UN:
        sentences |= {"art27": wording.BASIS_UN, "agreed27": wording.BASIS_AGREED_UN}
    if not stated or stated["choice"] not in sentences:
        return []
    return [filled(sentences[stated["choice"]], treaty=stated["treaty_name"] or wording.THE_TREATY)]


def urgent(payload: dict[str, Any], voice: Voice) -> SafeString | str:
    stated = payload.get("urgency", "")
    level = stated["level"] if isinstance(stated, dict) else stated
    shouted = {"urgent": wording.URGENT, "danger_to_life": wording.DANGER}
    return voice.inline(shouted[level]) if level in shouted else ""

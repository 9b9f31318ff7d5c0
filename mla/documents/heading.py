"""What stands under the title of a letter: the articles, the sentence on the pair of States, the urgency."""

from typing import Any

from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import Voice
from mla.documents.kind import Kind
from mla.documents.page import filled
from mla.law.text import Text


def basis(kind: Kind, payload: dict[str, Any], voice: Voice) -> list[SafeString]:
    """The articles of the measure, then the sentence on the pair of States: Art. 27 is named only where it governs."""
    lines = []
    if kind.basis:
        articles = [one.article for one in kind.basis if one.article != "30" or payload.get("art30", True)]
        pattern = wording.ARTICLES if len(articles) == 2 else wording.ARTICLE
        named = filled(pattern, **dict(zip("ab", articles, strict=False)))
        lines.append(voice.block(filled(wording.UNDER_ONE, articles=named)))
    lines.extend(voice.block(text) for text in pair_sentence(payload.get("legal_basis")))
    return lines


def pair_sentence(stated: dict[str, Any] | None) -> list[Text]:
    sentences = {
        "art27": wording.BASIS_ART27,
        "treaty": wording.BASIS_TREATY,
        "agreed27": wording.BASIS_AGREED27,
    }
    if not stated or stated["choice"] not in sentences:
        return []
    return [filled(sentences[stated["choice"]], treaty=stated["treaty_name"] or wording.THE_TREATY)]


def urgent(payload: dict[str, Any], voice: Voice) -> SafeString | str:
    level = payload["urgency"]["level"] if isinstance(payload["urgency"], dict) else payload["urgency"]
    shouted = {"urgent": wording.URGENT, "danger_to_life": wording.DANGER}
    return voice.inline(shouted[level]) if level in shouted else ""

"""What the letters of the measures without a published form print otherwise: what is empty is left out."""

from django.utils.safestring import SafeString

from mla.documents import head_parts as head
from mla.documents.blocks import NOTHING, fixed
from mla.documents.contents_parts import contents
from mla.documents.kinds_measures import KINDS_OF_MEASURES
from mla.documents.labels import LABELS as L
from mla.documents.page import Builder, Page
from mla.documents.request_parts import PRESERVATION_PARTS, data, expedited
from mla.documents.wording_direct import SERVE


def earlier(page: Page) -> SafeString:
    """Left out where there is none: no form asks for it."""
    return head.previous(page, "previous_assistance") + head.previous(page, "previous_preservation")


def ordinary_urgency(page: Page) -> SafeString:
    """Only where it is more than routine: a letter without a form leaves out what says nothing."""
    stated = page.payload["urgency"]
    said = any(stated[key] for key in ("reasons", "text", "answer_by")) or any(
        page.payload["expedited"].values()
    )
    return expedited(page) if said or stated["level"] != "routine" else NOTHING


def operational_if_other(page: Page) -> SafeString:
    return head.operational(page) if page.payload["requesting"]["operational"] else NOTHING


def data_if_any(page: Page) -> SafeString:
    sought = page.payload["data"]
    asked = ("categories", "identifiers", "items", "description", "period_from", "period_to", "period_reason")
    return data(page) if any(sought[key] for key in asked) else NOTHING


def served(page: Page) -> SafeString:
    """A request that was typed from paper, or is older, names no order: nobody here has its bytes."""
    digest = page.payload.get("order_digest", "")
    if not digest:
        return NOTHING
    return page.voice.block(SERVE) + page.voice.pairs((L["order_digest"], fixed(digest)))


# Where a letter of one kind says something else than the others under the same key.
FREE: dict[str, Builder] = {
    "contents": contents,
    "earlier": earlier,
    "data": data_if_any,
    "urgency": ordinary_urgency,
    "operational": operational_if_other,
    "served": served,
}
OWN_PARTS: dict[str, dict[str, Builder]] = {
    "PRES": PRESERVATION_PARTS,
    "UN_PRES": PRESERVATION_PARTS | {"operational": operational_if_other},
    **{kind.code: FREE for kind in KINDS_OF_MEASURES if kind.code != "UN_PRES"},
}

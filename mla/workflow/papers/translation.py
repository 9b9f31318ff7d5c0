"""The translator's certificate (TR_CERT): which text was translated, by its digest, and by whom."""

from django.utils.translation import gettext as _

from mla.documents.models import Document
from mla.parties.days import day_at
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import day
from mla.workflow.papers.scope import Body, Given, Scope
from mla.workflow.refusals import Reason, Unlawful


def translation(scope: Scope, given: Given) -> Body:
    """`given`: translator, authorisation, contact, place, source and result (digests; result may be ""),
    from_language, to_language, translated_on.
    """
    if given["translated_on"] > day_at(scope.authority, scope.now):
        raise Unlawful(Reason(message=_("The translation lies in the future."), field="translated_on"))
    if given["source"] == given["result"]:
        raise Unlawful(
            Reason(message=_("The translation is another document than its source."), field="result")
        )
    texts = {one["sha256"]: one for one in translatable(scope.file)}
    if given["source"] not in texts or (given["result"] and given["result"] not in texts):
        raise Unlawful(Reason(message=_("Choose a document of this file."), field="source"))
    result = texts.get(given["result"], {"title": "", "pages": None, "sha256": ""})
    return {
        "translator": given["translator"],
        "authorisation": given["authorisation"],
        "contact": given["contact"],
        "place": given["place"],
        "source": {**texts[given["source"]], "language": given["from_language"]},
        "translation": {**result, "language": given["to_language"]},
        "translated_on": day(given["translated_on"]),
    }


def translatable(matter: CooperationRequest) -> list[Body]:
    """Sealed letters and annexes: title, pages, digest."""
    letters = Document.objects.filter(matter=matter, sealed_at__isnull=False).defer("payload")
    found: list[Body] = [
        {"title": f"{one.kind} v{one.version} (PDF)", "pages": one.pages or None, "sha256": one.sha256}
        for one in letters.order_by("created_at", "pk")
    ]
    for annex in Annex.objects.filter(matter=matter).order_by("letter"):
        title = f"{annex.letter} – {annex.title}"
        found.append({"title": title, "pages": annex.pages, "sha256": annex.sha256})
    return found

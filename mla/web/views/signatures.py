"""What the signatures of an annex are worth, on a page of its own: the file is parsed only when somebody asks."""

from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.documents.signatures.guard import guarded_report
from mla.documents.signatures.roots import trusted
from mla.requests import store
from mla.requests.models import Annex
from mla.web.edge import now, reader, visible_matter
from mla.web.signature_words import PROBLEMS, shown
from mla.workflow.reading import note_read


@never_cache
@require_safe
def annex_signatures(request: HttpRequest, pk: UUID, letter: str) -> HttpResponse:
    matter, at = visible_matter(request, pk, note=False), now()
    found = get_object_or_404(Annex, matter=matter, letter=letter, media_type="application/pdf")
    facts = {"matter": str(pk), "letter": letter, "sha256": found.sha256}
    note_read(reader(request), what="annex.signatures", now=at, facts=facts)
    try:
        content = store.read(found.sha256)
    except FileNotFoundError:
        raise Http404 from None
    report = guarded_report(content, trusted(settings.SIGNING.roots), at)
    given = {
        "matter": matter,
        "annex": found,
        "at": at,
        "report": report,
        "signatures": shown(report),
        "problem": PROBLEMS.get(report.problem, ""),
    }
    return render(request, "web/signatures.html", given)

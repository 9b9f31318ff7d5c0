"""The whole story, from pasted log lines to the closed request, played on both seats with the real verbs."""

from pathlib import Path

from django.db import connection

from mla.audit import verify
from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import Case, CooperationRequest
from mla.requests.statuses import Status
from mla.runtime.scenes import open_case
from mla.runtime.scenes_assistance import answer_with_conditions, execute_in_part, follow_up
from mla.runtime.scenes_ends import refused, withdrawn
from mla.runtime.scenes_preservation import end_preservation, extend, preserve
from mla.runtime.stage import Stage
from mla.web.archive import file_name


def play(stage: Stage) -> Case:
    """All scenes in order; the case they belong to."""
    case = open_case(stage)
    preservation = preserve(stage, case)
    extend(stage, preservation)
    assistance = follow_up(stage, preservation, "STO_SUB")
    answer_with_conditions(stage, assistance)
    second = follow_up(stage, preservation, "STO_TRA")
    execute_in_part(stage, second)
    end_preservation(stage, preservation)
    refused(stage, case)
    withdrawn(stage, case)
    return case


def write_letters(case: Case, out: Path) -> list[Path]:
    """Every letter of the case's files, as its sender sealed it; the paths written."""
    out.mkdir(parents=True, exist_ok=True)
    threads = CooperationRequest.objects.filter(case=case).values("thread")
    letters = Document.objects.filter(matter__thread__in=threads, received=False, sealed_at__isnull=False)
    paths = []
    for number, letter in enumerate(letters.select_related("matter").order_by("created_at"), 1):
        path = out / file_name(letter, number)
        path.write_bytes(store.read(letter.sha256))
        paths.append(path)
    return paths


def faults(case: Case) -> list[str]:
    """What would make the story a lie: unfinished work, or an audit chain that does not verify."""
    threads = CooperationRequest.objects.filter(case=case).values("thread")
    found = [
        f"{document} of {document.matter} is not sealed: {document.last_error}"
        for document in Document.objects.filter(matter__thread__in=threads, sealed_at__isnull=True)
    ]
    found += [
        f"{matter} stands at {matter.get_status_display()}"
        for matter in CooperationRequest.objects.filter(thread__in=threads, status=Status.APPROVED)
    ]
    verify.run(connection)
    return found

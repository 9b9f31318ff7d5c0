"""What a worker loads, and what it refuses, however it was started."""

import os
import subprocess
import sys
from uuid import uuid4

from django.urls import reverse

from mla.requests import links
from tests.runtime.writers import ROOT

LOADED = """
import sys
from uuid import UUID
from mla.celery import app
app.loader.init_worker()
from mla.documents.models import Document
from mla.documents.seal import rendered
from mla.requests.links import file_address
from tests.documents.making import CREATED
from tests.documents.payloads import request, sealed
content, digest = sealed(request())
rendered(Document(kind="PRES", payload=content, payload_digest=digest, created_at=CREATED))
file_address(UUID(int=1))
print("weasyprint" in sys.modules, "mla.workflow.tasks" in sys.modules)
site = {name for name in sys.modules if name.startswith(("mla.urls", "mla.web.", "mla.dutydesk."))}
print(sorted(site - {"mla.web.apps", "mla.web.models", "mla.dutydesk.apps"}))
"""


def run(*command: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_worker_makes_a_letter_without_a_page_of_the_site() -> None:
    """Twenty-five megabytes a worker, and a second of its start."""
    found = run("-c", LOADED)
    assert found.stdout.splitlines() == ["True True", "[]"], found.stderr


def test_the_worker_and_the_scheduler_refuse_an_unsafe_configuration() -> None:
    public = {"MLA_ALLOWED_HOSTS": "mla.example.org", "MLA_SITE_ADDRESS": "http://mla.example.org"}
    for part in ("worker", "beat"):
        found = run("-m", "celery", "-A", "mla.celery", part, **public)
        assert found.returncode == 1, part
        assert "mla.E011" in found.stderr, part


def test_letters_and_mails_name_the_pages_that_the_site_has() -> None:
    assert links.verify_address().endswith(reverse("verify"))
    matter_id = uuid4()
    assert links.file_address(matter_id).endswith(reverse("matter", args=[matter_id]))

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from mla.documents.errors import SigningFailed
from mla.documents.pdf import as_pdf
from mla.documents.signatures.report import signature_report
from mla.documents.signatures.roots import trusted
from mla.documents.signatures.sign import signed

PAGE = "<html lang='en'><head><title>Trial</title></head><body><h1>Trial of the signature</h1></body></html>"


class Command(BaseCommand):
    help = "Sign a page that is thrown away, and say what a reader would see. Fails where a letter would not be sealed."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.SIGNING:
            raise CommandError("Letters are not signed: MLA_SIGNING is unset, or this is a demonstration.")
        now = timezone.now()
        page = as_pdf(
            PAGE,
            attachment=b"{}",
            attachment_name="request.json",
            created=now,
            identifier=b"trial",
            language="en",
        )
        try:
            content = signed(page, now=now)
        except SigningFailed as problem:
            raise CommandError(f"Nothing was signed: {problem}") from problem
        found = signature_report(content, trusted(settings.SIGNING.roots), now).signatures[0]
        clock = f"stamped by {found.stamp.by}" if found.stamp else "no time stamp"
        self.stdout.write(
            f"Signed as {found.signer}, {found.organisation}; {found.method}; issued by {found.issuer}; "
            f"valid until {found.valid_until:%Y-%m-%d}; {clock}; whole: {found.whole}; chain: {found.chain}."
        )

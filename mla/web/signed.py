"""What the signatures of a dropped PDF prove, in lines for the page that shows what was read in it."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.utils.translation import gettext as _

from mla.documents.signatures.guard import guarded_report
from mla.documents.signatures.roots import trusted
from mla.web.signature_words import PROBLEMS, Shown, shown

PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Signed:
    """`proved` was checked and holds; `unproved` is left to the reader; `broken` speaks against the letter."""

    proved: list[str] = field(default_factory=list)
    unproved: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def signed(file: bytes, at: datetime) -> Signed:
    """Parsed in a process with limits. Never raises for what is in `file`."""
    if not file.startswith(PDF):
        return Signed(unproved=[_("Who made it: there was no PDF, so there is no signature to check.")])
    report = guarded_report(file, trusted(settings.SIGNING.roots), at)
    if report.problem:
        return Signed(unproved=[_who_made_it(PROBLEMS[report.problem])])
    if not report.signatures:
        return Signed(unproved=[_who_made_it(_("The PDF is not signed electronically."))])
    said = shown(report)
    return Signed(
        proved=[_line(one) for one in said if one.tone == "good"],
        unproved=[_who_made_it(_line(one)) for one in said if one.tone == "attention"],
        broken=[_line(one) for one in said if one.tone == "problem"],
    )


def _who_made_it(why: object) -> str:
    return _("Who made it: %(why)s") % {"why": why}


def _line(one: Shown) -> str:
    names = [one.given.signer, one.given.organisation] if one.given.readable else []
    return " – ".join([str(one.verdict), ", ".join(name for name in names if name)]).removesuffix(" – ")

"""The report on the signatures of a file, in words for people. Unchanged is not genuine: the two are said apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.documents.signatures.shape import Signature, SignatureReport

Tone = Literal["good", "problem", "attention", "plain"]
Words = str | Promise
Verdict = tuple[Tone, Words]

PROBLEMS: Mapping[str, Words] = {
    "unreadable": _("This file cannot be read as a PDF, so nothing is known about signatures in it."),
    "encrypted": _("This file is protected by a pass word, so nothing is known about signatures in it."),
    "large": _("This file is too large to be examined here."),
    "many": _("This file has more signatures than are examined here. Only the first ones are shown."),
    "time": _("Examining this file took too long and was stopped. Nothing is known about signatures in it."),
}
UNREADABLE: Verdict = ("problem", _("This signature cannot be read"))
BROKEN: Verdict = (
    "problem",
    _("Broken: what was signed has been changed, or the signature is not this signer’s"),
)
CHANGED: Verdict = ("problem", _("The file was changed after it was signed"))
UNJUDGED: Verdict = (
    "attention",
    _("Something was added after it was signed; whether it changes the text is not known"),
)
UNKNOWN: Verdict = ("attention", _("Unchanged since it was signed, but not proved by whom"))
PROVED: Verdict = ("good", _("Unchanged since it was signed, by a signer whom this installation can trace"))
COVERS: Mapping[str, Words] = {
    "file": _("The whole file."),
    "revision": _("The file as it was when it was signed. Something was added after it."),
    "part": _("Only a part of the file. What is outside that part could be anything."),
}
AFTER: Mapping[str, Words] = {
    "nothing": _("Nothing."),
    "archive": _("Only data that help to check the signature later."),
    "form": _(
        "Further signatures or entries in a form. What they show on the page is not covered by this signature."
    ),
    "other": _(
        "Other changes: what you see may differ from what was signed. Ask the sender for a clean copy."
    ),
    "unjudged": _("Something, but examining it took too long. Ask the sender for a clean copy."),
}
FORBIDDEN = _("The signer had ruled out such changes.")
CHAINS: Mapping[str, Words] = {
    "not_judged": _(
        "Not judged: this installation has no list of trusted issuers. Anybody can make a certificate with this name."
    ),
    "trusted": _(
        "It leads to an issuer that this installation trusts. Whether it was revoked was not asked."
    ),
    "no_chain": _(
        "It does not lead to an issuer that this installation trusts. Anybody can make a certificate with this name."
    ),
    "out_of_time": _("It leads to a trusted issuer, or would, but a certificate is not valid today."),
    "revoked": _("It was revoked."),
    "unfit": _("It is not fit for this use, or uses a method that is no longer safe."),
}
STAMPED = _("by the clock of %(authority)s (time stamp)")
BAD_STAMP = _("The time stamp of %(authority)s is broken and proves nothing.")
KINDS: Mapping[str, Words] = {"signature": _("Signature"), "timestamp": _("Time stamp on the whole file")}


@dataclass(frozen=True, slots=True)
class Shown:
    """One signature as its panel: `verdict` first, then what it rests on."""

    given: Signature
    tone: Tone
    verdict: Words
    kind: Words
    covers: Words
    after: Words
    forbidden: Words
    chain: Words
    stamp_chain: Words
    stamp_clock: Words


def shown(report: SignatureReport) -> list[Shown]:
    return [panel(one) for one in report.signatures]


def panel(one: Signature) -> Shown:
    tone, words = verdict(one)
    by = {"authority": one.stamp.by if one.stamp else ""}
    clock = STAMPED if one.stamp and one.stamp.whole else BAD_STAMP
    return Shown(
        given=one,
        tone=tone,
        verdict=words,
        kind=KINDS[one.kind],
        covers=COVERS[one.covers],
        after=AFTER[one.after],
        forbidden="" if one.allowed else FORBIDDEN,
        chain=CHAINS[one.chain],
        stamp_chain=CHAINS[one.stamp.chain] if one.stamp else "",
        stamp_clock=clock % by if one.stamp else "",
    )


def verdict(one: Signature) -> Verdict:
    """The worst that is known comes first. Nothing is called valid: a chain nobody judged proves no signer."""
    if not one.readable:
        return UNREADABLE
    if not one.intact:
        return BROKEN
    if one.covers != "part" and one.allowed and one.after == "unjudged":
        return UNJUDGED
    if not one.whole:
        return CHANGED
    return PROVED if one.chain == "trusted" else UNKNOWN

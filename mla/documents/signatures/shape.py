"""What is found about the signatures of a PDF, as plain values. No library is needed to read it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

LARGEST = 32 * 1024 * 1024
# Why there is no report, or not all of it.
Problem = Literal["", "unreadable", "encrypted", "large", "many", "time"]
# Of the signed bytes and the signature: both hold, or one does not.
Covers = Literal["file", "revision", "part"]
After = Literal["nothing", "archive", "form", "other", "unjudged"]
Chain = Literal["not_judged", "trusted", "no_chain", "out_of_time", "revoked", "unfit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time stamp (RFC 3161). `whole`: it is on this signature, and its own signature holds."""

    at: datetime
    by: str
    whole: bool
    chain: Chain


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature of a file, in the order of signing. Names are those in the certificate: anybody can write them.

    `kind`: a person's or office's signature, or a document time stamp. `readable` False: nothing else is known.
    `intact`: the signed bytes are as they were signed, and the signature is by the key of this certificate; not
    whether anybody trusts it. `covers`: the file to its end, one earlier state of it, or less. `after`: what was
    added later, "unjudged" where finding out took too long; `allowed`: whether the signer had permitted that.
    `stated_at` is by the signer's own clock. `chain` is judged at the time of the report, without asking anybody
    whether a certificate was revoked.
    """

    field: str
    kind: Literal["signature", "timestamp"] = "signature"
    readable: bool = True
    signer: str = ""
    organisation: str = ""
    country: str = ""
    issuer: str = ""
    serial: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    method: str = ""
    stated_at: datetime | None = None
    stamp: Stamp | None = None
    intact: bool = False
    covers: Covers = "part"
    after: After = "other"
    allowed: bool = True
    chain: Chain = "not_judged"

    @property
    def whole(self) -> bool:
        """The signature holds and nothing but what may follow a signature follows it. Not: by whom it is."""
        harmless = self.after in {"nothing", "archive", "form"}
        return self.intact and self.covers != "part" and harmless and self.allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureReport:
    """`roots`: how many certificates this installation trusts; with none, no chain is judged."""

    signatures: tuple[Signature, ...] = ()
    problem: Problem = ""
    roots: int = 0


def to_json(report: SignatureReport) -> dict[str, Any]:
    """Instants become ISO 8601."""
    return {
        "problem": report.problem,
        "roots": report.roots,
        "signatures": [written(asdict(one)) for one in report.signatures],
    }


def written(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value.isoformat()
        if isinstance(value, datetime)
        else written(value)
        if isinstance(value, Mapping)
        else value
        for key, value in values.items()
    }


def from_json(value: Mapping[str, Any]) -> SignatureReport:
    """The opposite of `to_json`. Raises KeyError, TypeError or ValueError for anything else."""
    return SignatureReport(
        problem=value["problem"], roots=value["roots"], signatures=tuple(map(signature, value["signatures"]))
    )


def signature(value: Mapping[str, Any]) -> Signature:
    stamp = value["stamp"]
    instants = {key: instant(value[key]) for key in ("valid_from", "valid_until", "stated_at")}
    read = Stamp(**{**stamp, "at": datetime.fromisoformat(stamp["at"])}) if stamp else None
    return Signature(**{**value, **instants, "stamp": read})


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None

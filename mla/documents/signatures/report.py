"""Who signed a PDF, when, how much of the file that covers, and what was changed after. Pure: no clock, no network.

Foreign files are dangerous to parse: call `guard.guarded_report`, which runs this in a process with limits.
"""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from asn1crypto import pem, x509
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    SignatureCoverageLevel,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureStatus
from pyhanko_certvalidator import ValidationContext

from mla.documents.signatures.reader import Reader
from mla.documents.signatures.shape import LARGEST, After, Chain, Covers, Signature, SignatureReport, Stamp

MOST = 20
LONGEST_NAME = 200
# Offices sign with certificates for either use; the library by itself would accept the second only.
USAGE = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)
COVERS: dict[SignatureCoverageLevel, Covers] = {
    SignatureCoverageLevel.ENTIRE_FILE: "file",
    SignatureCoverageLevel.ENTIRE_REVISION: "revision",
}
AFTER: dict[ModificationLevel | None, After] = {
    None: "unjudged",
    ModificationLevel.NONE: "nothing",
    ModificationLevel.LTA_UPDATES: "archive",
    ModificationLevel.FORM_FILLING: "form",
}
CHAINS: dict[str, Chain] = {
    "NO_CERTIFICATE_CHAIN_FOUND": "no_chain",
    "EXPIRED": "out_of_time",
    "NOT_YET_VALID": "out_of_time",
    "OUT_OF_BOUNDS_NO_POE": "out_of_time",
    "OUT_OF_BOUNDS_NOT_REVOKED": "out_of_time",
    "REVOKED": "revoked",
    "REVOKED_NO_POE": "revoked",
    "REVOKED_CA_NO_POE": "revoked",
}


def signature_report(
    content: bytes, roots: Sequence[bytes], now: datetime, *, changes: bool = True
) -> SignatureReport:
    """The report on any bytes; never raises for what is in them, short of memory.

    `roots`: certificates (PEM or DER) against which chains are judged, at `now`; without any, no chain is judged.
    `changes` False leaves out what may take long: whether that which follows a signature changes the letter.
    """
    trusted = [certificate(one) for one in roots]
    if len(content) > LARGEST:
        return SignatureReport(problem="large", roots=len(trusted))
    try:
        reader = Reader(content)
        if reader.encrypted:
            return SignatureReport(problem="encrypted", roots=len(trusted))
        embedded = reader.embedded_signatures
    except Exception:  # A parser of foreign bytes fails in every way; each means that nothing is known.
        return SignatureReport(problem="unreadable", roots=len(trusted))
    found = asyncio.run(judged(embedded[:MOST], trusted, now, changes))
    return SignatureReport(
        signatures=tuple(found), problem="many" if len(embedded) > MOST else "", roots=len(trusted)
    )


def certificate(given: bytes) -> x509.Certificate:
    der = pem.unarmor(given)[2] if pem.detect(given) else given
    found: x509.Certificate = x509.Certificate.load(der, strict=True)
    return found


async def judged(
    embedded: Sequence[EmbeddedPdfSignature], trusted: list[x509.Certificate], now: datetime, changes: bool
) -> list[Signature]:
    found = []
    for one in embedded:
        context = ValidationContext(trust_roots=trusted, allow_fetching=False, moment=now)
        judge = judged_stamp if one.sig_object_type == "/DocTimeStamp" else judged_signature
        try:
            found.append(await judge(one, context, bool(trusted), changes))
        except Exception:  # As above: one that cannot be read must not hide the others.
            found.append(Signature(field=shortened(one.field_name), readable=False))
    return found


async def judged_signature(
    embedded: EmbeddedPdfSignature, context: ValidationContext, judging: bool, changes: bool
) -> Signature:
    status = await async_validate_pdf_signature(
        embedded, context, key_usage_settings=USAGE, skip_diff=not changes
    )
    given = status.timestamp_validity
    return Signature(
        stated_at=in_utc(status.signer_reported_dt),
        stamp=stamp(given, judging) if given else None,
        **common(embedded, status, judging),
    )


async def judged_stamp(
    embedded: EmbeddedPdfSignature, context: ValidationContext, judging: bool, changes: bool
) -> Signature:
    status = await async_validate_pdf_timestamp(embedded, context, skip_diff=not changes)
    return Signature(kind="timestamp", stamp=stamp(status, judging), **common(embedded, status, judging))


def common(embedded: EmbeddedPdfSignature, status: Any, judging: bool) -> dict[str, Any]:
    own = status.signing_cert
    subject = {key: shortened(value) for key, value in dict(own.subject.native).items()}
    return {
        "field": shortened(embedded.field_name),
        "signer": subject.get("common_name", ""),
        "organisation": subject.get("organization_name", ""),
        "country": subject.get("country_name", ""),
        "issuer": shortened(own.issuer.human_friendly),
        "serial": f"{own.serial_number:X}",
        "valid_from": own.not_valid_before,
        "valid_until": own.not_valid_after,
        "method": method(own, status.md_algorithm),
        "intact": bool(status.intact and status.valid),
        "covers": COVERS.get(status.coverage, "part"),
        "after": after(status),
        "allowed": status.docmdp_ok is not False,
        "chain": chain(status, judging),
    }


def after(status: Any) -> After:
    """Bytes behind the end of the file are no change to the library, but another reader may read them."""
    found = AFTER.get(status.modification_level, "other")
    trailing = found == "nothing" and status.coverage != SignatureCoverageLevel.ENTIRE_FILE
    return "other" if trailing else found


def chain(status: SignatureStatus, judging: bool) -> Chain:
    if not judging:
        return "not_judged"
    if status.trust_problem_indic is None and status.validation_path is not None:
        return "trusted"
    found = CHAINS.get(getattr(status.trust_problem_indic, "name", ""), "unfit")
    # One that vouches for itself leads nowhere; the library calls it unfit.
    return "no_chain" if found == "unfit" and status.signing_cert.self_signed != "no" else found


def stamp(status: Any, judging: bool) -> Stamp:
    return Stamp(
        at=in_utc(status.timestamp) or status.timestamp,
        by=shortened(status.signing_cert.subject.human_friendly),
        whole=bool(status.intact and status.valid),
        chain=chain(status, judging),
    )


def method(own: x509.Certificate, digest: str) -> str:
    key = own.public_key
    size = (
        f" {key.curve[1]}" if key.algorithm == "ec" else f" {key.bit_size}" if key.algorithm == "rsa" else ""
    )
    return f"{key.algorithm.upper()}{size}, {digest.upper()}"


def in_utc(at: datetime | None) -> datetime | None:
    """A clock without a zone is read as UTC: the words say that it is only what the signer stated."""
    if at is None:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def shortened(value: object) -> str:
    return "".join(visible_only(str(value)))[:LONGEST_NAME]


def visible_only(text: str) -> Iterator[str]:
    """A name in a certificate may hold characters that turn the line around: they become a dot."""
    return (one if one.isprintable() else "·" for one in text)

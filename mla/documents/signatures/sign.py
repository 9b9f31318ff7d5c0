"""Sign a sealed letter: PAdES B-B, or B-T with a time stamp. For workers; the key is loaded once in each.

The signature is an incremental update: the bytes of the unsigned letter stay as they are, in front of it. The field
is invisible and its box lies outside the page, because PDF/A wants it printable and PDF/UA wants what is on a page
tagged. The letter certifies itself: afterwards only further signatures are allowed.
"""

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import x509
from django.conf import settings
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from mla.documents.errors import SigningFailed
from mla.documents.signatures import keys
from mla.documents.signatures.choice import Choice
from mla.documents.signatures.reader import Reader
from mla.documents.signatures.stamp import Stamper

FIELD = "Signature"
TOOLTIP = "Electronic signature"
# Hexadecimal characters kept free: attributes and signature, and the token of a time stamp with its certificates.
OWN, STAMP = 4 * 1024, 24 * 1024
MANNER = PdfSignatureMetadata(
    field_name=FIELD,
    md_algorithm="sha256",
    subfilter=SigSeedSubFilter.PADES,
    certify=True,
    docmdp_permissions=MDPPerm.FILL_FORMS,
)
PLACE = SigFieldSpec(
    FIELD, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True), readable_field_name=TOOLTIP
)


@dataclass(frozen=True, slots=True)
class Equipment:
    signer: Signer
    certificate: x509.Certificate
    stamper: Stamper | None
    room: int


KEPT: dict[Choice, Equipment] = {}


def equipment(choice: Choice) -> Equipment:
    """Once per process. Raises what the key's own library raises; a failure is not kept."""
    if choice not in KEPT:
        signer, certificate = keys.loaded(choice)
        certificates = sum(len(one.dump()) for one in {*signer.cert_registry, certificate})
        stamper = Stamper(choice.timestamp) if choice.timestamp else None
        room = OWN + 2 * certificates + (STAMP if stamper else 0)
        KEPT[choice] = Equipment(signer, certificate, stamper, room)
    return KEPT[choice]


def forget() -> None:
    """The next letter loads the key again and opens a new session with the token."""
    while KEPT:
        keys.released(KEPT.popitem()[1].signer)


def signer_name() -> str:
    """Who signs, as the certificate says: `Name, Organisation`. Raises SigningFailed."""
    with failing():
        return keys.named(equipment(settings.SIGNING).certificate.subject)


def signed(pdf: bytes, *, now: datetime) -> bytes:
    """`pdf` and its signature. Raises SigningFailed; nothing is kept of a failed attempt."""
    with failing():
        tools = equipment(settings.SIGNING)
        keys.check_dates(tools.certificate, now)
        return asyncio.run(appended(pdf, tools, now))


class Unchanged(IncrementalPdfFileWriter):
    """The library would rewrite the metadata with the hour by its own clock; they are the letter's and stay so."""

    def _update_meta(self) -> None:
        pass


async def appended(pdf: bytes, tools: Equipment, now: datetime) -> bytes:
    """The steps of the library's own `sign_pdf`, which does not let the time be given."""
    letter = PdfSigner(MANNER, signer=tools.signer, timestamper=tools.stamper, new_field_spec=PLACE)
    session = letter.init_signing_session(Unchanged.from_reader(Reader(pdf)))
    session.system_time = now
    ready = session.prepare_tbs_document(None, tools.room)
    written = io.BytesIO()
    digest, _stream = ready.digest_tbs_document(output=written)
    await ready.perform_signature(digest.document_digest, PdfCMSSignedAttributes(signing_time=now))
    return written.getvalue()


@contextmanager
def failing() -> Iterator[None]:
    """Tokens, their drivers and time stamp services fail in ways that no list names: all of them mean "try later"."""
    try:
        yield
    except SigningFailed:
        forget()
        raise
    except Exception as problem:
        forget()
        raise SigningFailed(f"{type(problem).__name__}: {problem}") from problem

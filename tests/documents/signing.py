"""Invented issuers, keys, a token and a time stamp service, made for a test and gone after it."""

import io
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pikepdf
import pkcs11
from asn1crypto import keys as asn1_keys
from asn1crypto import tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pkcs11.util import ec as token_ec
from pkcs11.util import rsa as token_rsa
from pkcs11.util import x509 as token_x509
from pyhanko.sign.timestamps import DummyTimeStamper

from mla.documents.signatures.choice import Choice

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
SECRET = "a pass phrase for tests"
PIN = "4321"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
USAGES = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
    *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


@dataclass(frozen=True)
class Holder:
    key: Key
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def key_of(kind: str) -> Key:
    if kind.startswith("rsa"):
        return rsa.generate_private_key(65537, int(kind[3:]))
    return ec.generate_private_key(ec.SECP256R1())


def holder(
    name: str,
    issuer: Holder | None = None,
    *,
    kind: str = "p256",
    usages: tuple[str, ...] = ("content_commitment",),
    until: datetime = NOW + timedelta(days=300),
    stamps: bool = False,
) -> Holder:
    """A certificate for `name`; by itself, as a root, when no issuer is given."""
    key = key_of(kind)
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "RO"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Prosecution service (invented)"),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    allowed = usages if issuer else ("key_cert_sign",)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=300))
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**{name: name in allowed for name in USAGES}), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if stamps:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return Holder(key, made.sign(issuer.key if issuer else key, SHA256()))


@cache
def root() -> Holder:
    return holder("Root of a State (invented)")


@cache
def office(kind: str = "p256") -> Holder:
    return holder("24/7 contact point (invented)", root(), kind=kind)


def choice_of(folder: Path, given: Holder | None = None, *, secret: str = SECRET, **more: Any) -> Choice:
    """The settings of a small installation, with its key in a PKCS#12 file below `folder`."""
    own, path = given or office(), folder / "office.p12"
    protection = BestAvailableEncryption(SECRET.encode())
    content = pkcs12.serialize_key_and_certificates(b"office", own.key, own.certificate, None, protection)
    path.touch(mode=0o600)
    path.write_bytes(content)
    return Choice(kind="file", file=str(path), secret=secret, **more)


# -- a token


LIBRARIES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
)


@cache
def library() -> str:
    return next(path for path in LIBRARIES if Path(path).exists())


def token(folder: Path) -> None:
    """An empty token called `desk`. The library reads where it lies when it starts, so there is one per process."""
    (folder / "tokens").mkdir()
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\n")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    command = [
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "desk",
        "--so-pin",
        "87654321",
        "--pin",
        PIN,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def put_into_token(label: str, key: Key, certificate: x509.Certificate) -> None:
    plain = key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    read = (
        token_rsa.decode_rsa_private_key
        if isinstance(key, rsa.RSAPrivateKey)
        else token_ec.decode_ec_private_key
    )
    own = {pkcs11.Attribute.LABEL: label, pkcs11.Attribute.TOKEN: True}
    secret = {
        pkcs11.Attribute.SIGN: True,
        pkcs11.Attribute.PRIVATE: True,
        pkcs11.Attribute.EXTRACTABLE: False,
    }
    with pkcs11.lib(library()).get_token(token_label="desk").open(rw=True, user_pin=PIN) as session:
        session.create_object(read(plain) | own | secret)
        session.create_object(
            token_x509.decode_x509_certificate(certificate.public_bytes(Encoding.DER)) | own
        )


def token_choice(label: str, *, secret: str = PIN, **more: Any) -> Choice:
    values = {"module": library(), "token": "desk", "key": label, **more}
    return Choice(kind="pkcs11", secret=secret, **values)


# -- a time stamp service


@cache
def stamp_holder() -> Holder:
    """Of the kind that the library's own service for tests can use."""
    return holder(
        "Clock of a State (invented)", root(), kind="rsa2048", usages=("digital_signature",), stamps=True
    )


@dataclass
class Service:
    """`answer` says how it fails: "" works, "500", "redirect", "html", "other" stamps another digest."""

    address: str
    answer: str = ""
    asked: int = 0


@contextmanager
def stamping() -> Iterator[Service]:
    own = stamp_holder()
    plain = own.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    stamper = DummyTimeStamper(
        asn1_x509.Certificate.load(own.der), asn1_keys.PrivateKeyInfo.load(plain), fixed_dt=NOW
    )

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            service.asked += 1
            asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            if service.answer == "other":
                asked["message_imprint"]["hashed_message"] = b"\0" * 32
            self.send_response({"500": 500, "redirect": 307}.get(service.answer, 200))
            kind = "text/html" if service.answer == "html" else "application/timestamp-reply"
            self.send_header("Content-Type", kind)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            self.wfile.write(stamper.request_tsa_response(asked).dump())

        def log_message(self, *given: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answers) as server:
        service = Service(f"http://127.0.0.1:{server.server_port}/")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield service
        finally:
            server.shutdown()
            thread.join()


# -- what others do to a file


def tampered(signed: bytes) -> bytes:
    """One bit in the letter's own bytes."""
    place = signed.index(b"stream\n") + 20
    return signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]


def blank(pages: int = 1) -> bytes:
    written = io.BytesIO()
    with pikepdf.new() as pdf:
        for _page in range(pages):
            pdf.add_blank_page()
        pdf.save(written)
    return written.getvalue()

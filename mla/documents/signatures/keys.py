"""The key that signs: in a PKCS#12 file, or in a token that never gives it away. Loaded once per worker."""

import asyncio
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from asn1crypto import x509
from cryptography import x509 as pyca
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from pkcs11.exceptions import PKCS11Error
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
from pyhanko.sign.signers import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from mla.documents.errors import SigningFailed
from mla.documents.signatures.choice import Choice

# European guidance (SOG-IS Agreed Cryptographic Mechanisms) ended shorter RSA keys with the year 2025.
SHORTEST_RSA = 3072
USAGES = {"digital_signature", "non_repudiation"}
PROBE = b"does this key belong to this certificate?"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class KeptKey(Signer):
    """Signs with a key that stays loaded. The signer of the library reads and checks its key for every signature,
    which for RSA takes longer than all the rest."""

    def __init__(self, key: Key, certificate: x509.Certificate, chain: list[x509.Certificate]) -> None:
        store = SimpleCertificateStore()
        store.register_multiple([certificate, *chain])
        super().__init__(signing_cert=certificate, cert_registry=store, embed_roots=False)
        self.key = key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), SHA256())
        return self.key.sign(data, ec.ECDSA(SHA256()))


def loaded(choice: Choice) -> tuple[Signer, x509.Certificate]:
    """What signs, and its certificate. Raises SigningFailed, OSError or an error of the token's own library."""
    signer = from_file(choice) if choice.kind == "file" else from_token(choice)
    if signer.signing_cert is None:
        raise SigningFailed("there is no certificate beside the key.")
    return signer, signer.signing_cert


def from_file(choice: Choice) -> Signer:
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(
            private(choice.file), secret(choice).encode()
        )
    except ValueError as problem:
        raise SigningFailed(
            "MLA_SIGNING_FILE cannot be read: a wrong pass phrase, or no PKCS#12."
        ) from problem
    if certificate is None or not isinstance(key, Key):
        raise SigningFailed("MLA_SIGNING_FILE must hold a certificate and its P-256 or RSA key.")
    if key.public_key() != certificate.public_key():
        raise SigningFailed("the key in MLA_SIGNING_FILE does not belong to the certificate in it.")
    own = converted(certificate)
    check_certificate(own)
    return KeptKey(key, own, [*(converted(one) for one in chain), *chain_of(choice)])


def from_token(choice: Choice) -> Signer:
    """Only digests enter the token: hashing is the same everywhere, while tokens differ in what they can hash.

    Tokens tell key and certificate by a label that people type: that they belong together is tried once.
    """
    wanted = TokenCriteria(label=choice.token)
    session = open_pkcs11_session(choice.module, token_criteria=wanted, user_pin=secret(choice) or None)
    try:
        signer = PKCS11Signer(
            session,
            cert_label=choice.key,
            key_label=choice.key,
            ca_chain=chain_of(choice),
            use_raw_mechanism=True,
            embed_roots=False,
        )
        check_pair(signer)
    except BaseException:
        session.close()
        raise
    return signer


def check_pair(signer: PKCS11Signer) -> None:
    """Raises SigningFailed when what the key signs does not verify with the certificate."""
    check_certificate(signer.signing_cert)
    public = pyca.load_der_x509_certificate(signer.signing_cert.dump()).public_key()
    signature = asyncio.run(signer.async_sign_raw(PROBE, "sha256"))
    try:
        if isinstance(public, rsa.RSAPublicKey):
            public.verify(signature, PROBE, padding.PKCS1v15(), SHA256())
        elif isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(signature, PROBE, ec.ECDSA(SHA256()))
    except InvalidSignature as problem:
        raise SigningFailed("the key in the token does not belong to the certificate in it.") from problem


def released(signer: Signer) -> None:
    """After a failure: the next try begins with a new session, as after a token that was pulled out and put back."""
    if isinstance(signer, PKCS11Signer):
        with suppress(PKCS11Error):
            signer.pkcs11_session.close()


def chain_of(choice: Choice) -> list[x509.Certificate]:
    """The certificates between ours and the root, so that a reader abroad need not look for them."""
    if not choice.chain:
        return []
    return [converted(one) for one in pyca.load_pem_x509_certificates(Path(choice.chain).read_bytes())]


def converted(certificate: pyca.Certificate) -> x509.Certificate:
    found: x509.Certificate = x509.Certificate.load(certificate.public_bytes(Encoding.DER))
    return found


def check_certificate(certificate: x509.Certificate) -> None:
    key, usage = certificate.public_key, certificate.key_usage_value
    if key.algorithm == "rsa" and key.bit_size < SHORTEST_RSA:
        raise SigningFailed(f"the RSA key has {key.bit_size} bits; at least {SHORTEST_RSA} are needed.")
    if key.algorithm not in {"rsa", "ec"}:
        raise SigningFailed(f"a key of kind {key.algorithm} is not supported: use P-256 or RSA.")
    if usage is not None and not USAGES & usage.native:
        raise SigningFailed("the certificate is not meant for signatures (key usage).")


def secret(choice: Choice) -> str:
    if not choice.secret_file:
        return choice.secret
    return private(choice.secret_file).decode().rstrip("\r\n")


def private(name: str) -> bytes:
    """The content of a file that only its owner may read: with it anybody could sign in the name of the authority."""
    path = Path(name)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise SigningFailed(f"{path} can be read by others. Run: chmod 600 {path}")
    return path.read_bytes()


def check_dates(certificate: x509.Certificate, now: datetime) -> None:
    if not certificate.not_valid_before <= now <= certificate.not_valid_after:
        until = certificate.not_valid_after.date().isoformat()
        raise SigningFailed(f"the certificate is not valid today; it ends on {until}.")


def named(name: x509.Name) -> str:
    """`Name, Organisation` of a subject, or what of it is there."""
    parts = dict(name.native)
    said = (parts.get("common_name"), parts.get("organization_name"))
    return ", ".join(dict.fromkeys(str(one) for one in said if one)) or name.human_friendly

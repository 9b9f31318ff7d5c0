"""The certificates that this installation trusts when it reads foreign signatures, chosen by its operator."""

from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from django.core.exceptions import ImproperlyConfigured

ENDINGS = {".pem", ".crt", ".cer"}


def trusted(path: str) -> list[bytes]:
    """Every certificate (DER) of a PEM file, or of the PEM files in a folder; none for "".

    Raises ImproperlyConfigured for a file without one: a forgotten root must not look like a foreign forgery.
    """
    if not path:
        return []
    place = Path(path)
    files = sorted(one for one in place.iterdir() if one.suffix in ENDINGS) if place.is_dir() else [place]
    try:
        return [one.public_bytes(Encoding.DER) for file in files for one in read(file)]
    except ValueError as problem:
        raise ImproperlyConfigured(
            f"MLA_SIGNATURE_ROOTS: a file in {path} is not a PEM certificate."
        ) from problem


def read(file: Path) -> list[x509.Certificate]:
    return x509.load_pem_x509_certificates(file.read_bytes())

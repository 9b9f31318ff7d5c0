"""The Ed25519 key that signs checkpoints, in `DATA_DIR/keys`, outside the database that it bears witness to.

The public keys stay there under their id for ever, so that checkpoints of a replaced key can still be
verified.
"""

import os
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from django.conf import settings


class BadKey(Exception):
    """A key file is missing, readable by others, or not an Ed25519 key."""


def folder() -> Path:
    return Path(settings.DATA_DIR) / "keys"


def ensure() -> Ed25519PrivateKey:
    """The signing key; made at the first call. Raises BadKey if others than its owner may read the file."""
    path = folder() / "audit.ed25519"
    if not path.exists():
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        _create(path, pem, 0o600)
    if path.stat().st_mode & 0o077:
        raise BadKey(f"{path} must be readable by its owner only (chmod 600).")
    key = load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise BadKey(f"{path} is not an Ed25519 key.")
    publish(key.public_key())
    return key


def key_id(key: Ed25519PublicKey) -> str:
    """16 hexadecimal digits."""
    return sha256(key.public_bytes_raw()).hexdigest()[:16]


def publish(key: Ed25519PublicKey) -> None:
    path = _public_path(key_id(key))
    if not path.exists():
        _create(path, key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), 0o644)


def public(identifier: str) -> Ed25519PublicKey:
    """Raises BadKey for a key that this installation never had."""
    path = _public_path(identifier)
    if not identifier.isalnum() or not path.is_file():
        raise BadKey(f"There is no public key {identifier!r} in {folder()}.")
    key = load_pem_public_key(path.read_bytes())
    if not isinstance(key, Ed25519PublicKey) or key_id(key) != identifier:
        raise BadKey(f"{path} does not hold the key {identifier!r}.")
    return key


def _public_path(identifier: str) -> Path:
    return folder() / f"audit.{identifier}.pub"


def _create(path: Path, content: bytes, mode: int) -> None:
    """Whole or not at all, and never over a file that another process has just made: link() refuses to
    replace.
    """
    draft = path.with_suffix(f".{os.getpid()}")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(content)
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()

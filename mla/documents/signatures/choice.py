"""How this installation signs its letters, read from the environment once. Nothing here touches a key."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

KINDS = ("file", "pkcs11")
NEEDED = {
    "file": ("MLA_SIGNING_FILE",),
    "pkcs11": ("MLA_SIGNING_MODULE", "MLA_SIGNING_TOKEN", "MLA_SIGNING_KEY"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """`kind` is "" (letters are not signed), "file" (PKCS#12) or "pkcs11" (token or HSM).

    `secret` is the pass phrase of the file or the PIN of the token; `secret_file` names a file that holds it.
    `chain` is a PEM file with the certificates between ours and its root, where the file or token has none.
    `roots` is a folder or file of PEM certificates that this installation trusts when it reads foreign signatures.
    """

    kind: str = ""
    file: str = ""
    module: str = ""
    token: str = ""
    key: str = ""
    secret: str = field(default="", repr=False)
    secret_file: str = ""
    chain: str = ""
    timestamp: str = ""
    roots: str = ""

    def __bool__(self) -> bool:
        return bool(self.kind)


def parse(environment: Mapping[str, str], *, demonstration: bool = False) -> Choice:
    """Raises ImproperlyConfigured for half a choice: an installation that means to sign must never send unsigned.

    A demonstration signs nothing: its letters are specimens of invented people.
    """
    given = {name: value for name, value in environment.items() if value}
    kind = "" if demonstration else given.get("MLA_SIGNING", "")
    if kind and kind not in KINDS:
        raise ImproperlyConfigured(f"MLA_SIGNING must be {' or '.join(KINDS)}, or unset: not {kind!r}.")
    missing = [name for name in NEEDED.get(kind, ()) if name not in given]
    if missing:
        raise ImproperlyConfigured(f"MLA_SIGNING={kind} also needs {', '.join(missing)}.")
    if "MLA_SIGNING_SECRET" in given and "MLA_SIGNING_SECRET_FILE" in given:
        raise ImproperlyConfigured("Set MLA_SIGNING_SECRET or MLA_SIGNING_SECRET_FILE, not both.")
    return Choice(
        kind=kind,
        file=given.get("MLA_SIGNING_FILE", ""),
        module=given.get("MLA_SIGNING_MODULE", ""),
        token=given.get("MLA_SIGNING_TOKEN", ""),
        key=given.get("MLA_SIGNING_KEY", ""),
        secret=given.get("MLA_SIGNING_SECRET", ""),
        secret_file=given.get("MLA_SIGNING_SECRET_FILE", ""),
        chain=given.get("MLA_SIGNING_CHAIN", ""),
        timestamp=web_address(given.get("MLA_SIGNING_TIMESTAMP", "")),
        roots=existing(given.get("MLA_SIGNATURE_ROOTS", "")),
    )


def web_address(address: str) -> str:
    """A time stamp protects itself by its own signature, so plain HTTP, which most such services speak, will do."""
    parts = urlsplit(address)
    if address and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ImproperlyConfigured("MLA_SIGNING_TIMESTAMP must look like https://tsa.example.org/.")
    return address


def existing(path: str) -> str:
    """A mistyped path would silently turn every chain into one that nobody judged."""
    if path and not Path(path).exists():
        raise ImproperlyConfigured(f"MLA_SIGNATURE_ROOTS: there is no {path}.")
    return path

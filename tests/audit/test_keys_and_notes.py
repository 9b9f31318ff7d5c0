import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from mla.audit import keys, notes

NOTE = notes.Note("https://mla.example.org", 3, 2, 7, "aa" * 32, "00" * 32, "2026-11-21T12:00:00.000000Z", "")


def signed() -> tuple[bytes, bytes]:
    key = keys.ensure()
    text = notes.Note(**{**NOTE.__dict__, "key_id": keys.key_id(key.public_key())}).text()
    return text, key.sign(text)


def test_the_key_is_made_once_and_only_its_owner_may_read_it(data_dir: Path) -> None:
    assert keys.ensure().private_bytes_raw() == keys.ensure().private_bytes_raw()
    assert (data_dir / "keys" / "audit.ed25519").stat().st_mode & 0o777 == 0o600
    assert (data_dir / "keys").stat().st_mode & 0o777 == 0o700
    assert sorted(path.suffix for path in (data_dir / "keys").iterdir()) == [".ed25519", ".pub"]


def test_a_key_that_others_may_read_is_refused(data_dir: Path) -> None:
    keys.ensure()
    (data_dir / "keys" / "audit.ed25519").chmod(0o640)
    with pytest.raises(keys.BadKey, match="readable by its owner only"):
        keys.ensure()


def test_a_key_of_another_kind_is_refused(data_dir: Path) -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    path = data_dir / "keys" / "audit.ed25519"
    path.parent.mkdir()
    path.touch(0o600)
    path.write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(keys.BadKey, match="not an Ed25519 key"):
        keys.ensure()
    public = other.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (path.parent / "audit.abc.pub").write_bytes(public)
    with pytest.raises(keys.BadKey, match="does not hold"):
        keys.public("abc")


def test_two_processes_that_make_the_key_at_once_end_with_the_same(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = keys.ensure()
    real = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: path.suffix != ".ed25519" and real(path))
    assert keys.ensure().private_bytes_raw() == first.private_bytes_raw()
    assert not list((data_dir / "keys").glob(f"*.{os.getpid()}"))


@pytest.mark.parametrize("identifier", ["0123456789abcdef", "../audit", ""])
def test_an_unknown_public_key_is_refused(identifier: str) -> None:
    with pytest.raises(keys.BadKey, match="no public key"):
        keys.public(identifier)


def test_a_public_key_under_a_wrong_name_is_refused() -> None:
    keys.ensure()
    public = Ed25519PrivateKey.generate().public_key()
    keys.publish(public)
    (keys.folder() / f"audit.{keys.key_id(public)}.pub").rename(keys.folder() / "audit.0123.pub")
    with pytest.raises(keys.BadKey, match="does not hold"):
        keys.public("0123")


def test_a_note_survives_the_way_through_a_file() -> None:
    text, signature = signed()
    assert notes.from_file(notes.to_file(text, signature)).text() == text


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"events: 3", b"events: 4", "signature of the note does not hold"),
        (b"events: 3", b"events: 03", "not the note"),
        (b"events: 3", b"events: three", "not the note"),
        (b"events: 3\n", b"", "not the note"),
        (b"checkpoint/1", b"checkpoint/2", "not the note"),
        (b"events: 3", b"events: 3\nmore: 1", "not the note"),
        (b"signature: ", b"signature: !", "cannot be read"),
        (b"signature: ", b"", "does not hold|cannot be read|not the note"),
    ],
)
def test_a_changed_file_is_refused(old: bytes, new: bytes, message: str) -> None:
    content = notes.to_file(*signed())
    with pytest.raises(notes.BadNote, match=message):
        notes.from_file(content.replace(old, new))

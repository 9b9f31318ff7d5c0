"""Letters signed with a key in a file or in a token, with and without a time stamp; and every way to fail."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command

from mla.documents.errors import SigningFailed
from mla.documents.signatures import keys, sign
from mla.documents.signatures.choice import Choice, parse
from mla.documents.signatures.report import signature_report
from mla.documents.signatures.shape import Signature
from tests.documents import signing
from tests.documents.signing import NOW, choice_of, holder, office, root, token_choice

pytestmark = [pytest.mark.sqlite_only, pytest.mark.xdist_group("signing")]


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    sign.forget()
    yield
    sign.forget()


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> None:
    signing.token(tmp_path_factory.mktemp("token"))
    for kind in ("p256", "rsa3072"):
        signing.put_into_token(kind, office(kind).key, office(kind).certificate)
    signing.put_into_token("mixed", signing.key_of("p256"), office().certificate)


@cache
def letter() -> bytes:
    return signing.blank(pages=2)


def only(content: bytes) -> Signature:
    report = signature_report(content, [root().der], NOW)
    assert report.problem == ""
    assert len(report.signatures) == 1
    return report.signatures[0]


def signed_with(settings: Any, choice: Choice, content: bytes = b"") -> bytes:
    settings.SIGNING = choice
    return sign.signed(content or letter(), now=NOW)


@pytest.mark.parametrize("kind", ["p256", "rsa3072"])
@pytest.mark.parametrize("place", ["file", "token"])
def test_the_letter_is_signed_with_the_key_of_the_office(
    settings: Any, tmp_path: Path, token: None, kind: str, place: str
) -> None:
    chosen = choice_of(tmp_path, office(kind)) if place == "file" else token_choice(kind)
    content = signed_with(settings, chosen)
    found = only(content)
    assert content.startswith(letter())
    assert (found.whole, found.covers, found.after, found.chain) == (True, "file", "nothing", "trusted")
    assert (found.signer, found.organisation) == (
        "24/7 contact point (invented)",
        "Prosecution service (invented)",
    )
    assert (found.stated_at, found.stamp) == (NOW, None)
    assert sign.signer_name() == "24/7 contact point (invented), Prosecution service (invented)"
    assert found.method == {"p256": "EC secp256r1, SHA256", "rsa3072": "RSA 3072, SHA256"}[kind]


def test_a_time_stamp_says_when_by_another_clock(settings: Any, tmp_path: Path) -> None:
    with signing.stamping() as service:
        content = signed_with(settings, choice_of(tmp_path, timestamp=service.address))
        assert service.asked == 1
    stamp = only(content).stamp
    assert stamp is not None
    assert (stamp.at, stamp.whole, stamp.chain) == (NOW, True, "trusted")
    assert "Clock of a State (invented)" in stamp.by


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("500", "answers 500"),
        ("redirect", "answers 307"),
        ("html", "did not answer with"),
        ("other", "not for this"),
    ],
)
def test_a_time_stamp_that_does_not_come_stops_the_signature(
    settings: Any, tmp_path: Path, answer: str, said: str
) -> None:
    with signing.stamping() as service:
        service.answer = answer
        with pytest.raises(SigningFailed, match=said):
            signed_with(settings, choice_of(tmp_path, timestamp=service.address))
        service.answer = ""
        assert only(sign.signed(letter(), now=NOW)).stamp


def test_a_service_that_is_not_there_stops_the_signature(settings: Any, tmp_path: Path) -> None:
    with pytest.raises(SigningFailed, match="refused"):
        signed_with(settings, choice_of(tmp_path, timestamp="http://127.0.0.1:9/"))


def test_the_key_is_loaded_once(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.SIGNING, load = choice_of(tmp_path), keys.loaded
    loads: list[Choice] = []

    def counted(choice: Choice) -> Any:
        loads.append(choice)
        return load(choice)

    monkeypatch.setattr(keys, "loaded", counted)
    for _letter in range(3):
        sign.signed(letter(), now=NOW)
    assert len(loads) == 1


def test_after_a_failure_the_key_is_loaded_again(settings: Any, tmp_path: Path) -> None:
    chosen = choice_of(tmp_path)
    Path(chosen.file).chmod(0o644)
    with pytest.raises(SigningFailed, match="chmod 600"):
        signed_with(settings, chosen)
    Path(chosen.file).chmod(0o600)
    assert only(sign.signed(letter(), now=NOW)).whole


def test_the_pass_phrase_may_lie_in_a_file(settings: Any, tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.touch(mode=0o600)
    path.write_text(f"{signing.SECRET}\n")
    assert only(signed_with(settings, choice_of(tmp_path, secret="", secret_file=str(path)))).whole


UNFIT: dict[str, tuple[Any, dict[str, Any], str]] = {
    "short": (holder, {"kind": "rsa2048"}, "2048 bits; at least 3072"),
    "use": (holder, {"usages": ("key_agreement",)}, "not meant for signatures"),
    "over": (holder, {"until": NOW - timedelta(days=1)}, "not valid today; it ends on 2026-11-20"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_a_certificate_that_is_unfit_signs_nothing(settings: Any, tmp_path: Path, case: str) -> None:
    make, values, said = UNFIT[case]
    with pytest.raises(SigningFailed, match=said):
        signed_with(settings, choice_of(tmp_path, make("Office", root(), **values)))


def test_a_file_that_does_not_open_says_what_is_wrong(settings: Any, tmp_path: Path) -> None:
    with pytest.raises(SigningFailed, match="wrong pass phrase"):
        signed_with(settings, choice_of(tmp_path, secret="another"))
    with pytest.raises(SigningFailed, match="FileNotFoundError"):
        signed_with(settings, Choice(kind="file", file=str(tmp_path / "none.p12")))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"secret": "9999"}, "PinIncorrect"),
        ({"token": "none"}, "No token matching"),
        ({"key": "none"}, "Could not find"),
        ({"key": "mixed"}, "does not belong to the certificate"),
        ({"module": "/nowhere.so"}, "nowhere"),
    ],
)
def test_a_token_that_does_not_sign_says_what_is_wrong(
    settings: Any, token: None, change: dict[str, str], said: str
) -> None:
    with pytest.raises(SigningFailed, match=said):
        signed_with(settings, replace(token_choice("p256"), **change))
    assert only(signed_with(settings, token_choice("p256"))).whole


def test_a_foreign_file_is_not_signed_by_mistake(settings: Any, tmp_path: Path) -> None:
    with pytest.raises(SigningFailed):
        signed_with(settings, choice_of(tmp_path), b"%PDF-1.7 not a letter\n%%EOF\n")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"MLA_SIGNING": "yes"}, "MLA_SIGNING"),
        ({"MLA_SIGNING": "file"}, "MLA_SIGNING_FILE"),
        ({"MLA_SIGNING": "pkcs11", "MLA_SIGNING_MODULE": "/a.so"}, "MLA_SIGNING_TOKEN, MLA_SIGNING_KEY"),
        ({"MLA_SIGNING_SECRET": "a", "MLA_SIGNING_SECRET_FILE": "b"}, "not both"),
        ({"MLA_SIGNING_TIMESTAMP": "file:///etc/passwd"}, "MLA_SIGNING_TIMESTAMP"),
        ({"MLA_SIGNATURE_ROOTS": "/nowhere"}, "MLA_SIGNATURE_ROOTS"),
    ],
)
def test_half_a_choice_does_not_start(given: dict[str, str], named: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=named):
        parse(given)


def test_letters_are_not_signed_unless_chosen_and_never_in_a_demonstration() -> None:
    chosen = {"MLA_SIGNING": "file", "MLA_SIGNING_FILE": "/a.p12", "MLA_SIGNING_SECRET": "hidden"}
    assert not parse({})
    assert not parse(chosen, demonstration=True)
    assert parse(chosen)
    assert "hidden" not in repr(parse(chosen))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_operator_can_try_the_key_before_a_letter_needs_it(
    settings: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW)
    settings.SIGNING = Choice()
    with pytest.raises(CommandError, match="MLA_SIGNING is unset"):
        call_command("try_signing")
    settings.SIGNING = choice_of(tmp_path)
    call_command("try_signing")
    assert "Signed as 24/7 contact point (invented), Prosecution service" in capsys.readouterr().out
    settings.SIGNING = choice_of(tmp_path, secret="another")
    with pytest.raises(CommandError, match="wrong pass phrase"):
        call_command("try_signing")


def test_a_process_that_does_not_sign_never_loads_what_signs() -> None:
    program = "import sys, django; django.setup(); import mla.documents.seal; print('pyhanko' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, text=True)
    assert run.stdout == "False\n", run.stderr


def environment() -> dict[str, str]:
    return {**os.environ, "DJANGO_SETTINGS_MODULE": "mla.settings", "PYTHONPATH": os.getcwd()}

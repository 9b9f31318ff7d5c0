from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings

from mla.runtime import checks, filesystems

SMTP = {"EMAIL_BACKEND": checks.SMTP, "EMAIL_HOST": "mail.example.org", "EMAIL_USE_TLS": True}
PUBLIC = {
    **SMTP,
    "ALLOWED_HOSTS": ["mla.example.org"],
    "SITE_ADDRESS": "https://mla.example.org",
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
}


def config(**changes: Any) -> SimpleNamespace:
    """The embedded installation, as it is without any environment variable, with `changes`."""
    names = (
        "DATABASES CELERY_ACCEPT_CONTENT CELERY_TASK_SERIALIZER CELERY_TASK_TIME_LIMIT CELERY_VISIBILITY_TIMEOUT"
        " SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE SECRET_KEY"
    )
    embedded = {
        **{name: getattr(settings, name) for name in names.split()},
        "DEBUG": False,
        "DEMONSTRATION": False,
        "ALLOWED_HOSTS": ["127.0.0.1", "localhost"],
        "SITE_ADDRESS": "http://127.0.0.1:8000",
        "REDIS_URL": "unix:///run/mla/valkey.sock?db=0",
        "EMAIL_BACKEND": checks.FILES,
        "EMAIL_HOST": "",
        "EMAIL_USE_TLS": False,
        "EMAIL_USE_SSL": False,
    }
    return SimpleNamespace(**{**embedded, **changes})


def test_the_embedded_and_the_public_installation_are_accepted() -> None:
    assert checks.findings(config()) == []
    assert checks.findings(config(DEMONSTRATION=True)) == []
    assert checks.findings(config(**PUBLIC)) == []
    assert checks.findings(config(REDIS_URL="rediss://:secret@broker.example.org")) == []


BAD: list[tuple[str, dict[str, Any]]] = [
    ("E001", {"DEBUG": True}),
    ("E002", {"SECRET_KEY": "short"}),
    ("E002", {"SECRET_KEY": "a" * 64}),
    ("E002", {"SECRET_KEY": "django-insecure-" + "0123456789abcdef" * 4}),
    ("E003", {**PUBLIC, "ALLOWED_HOSTS": ["*"]}),
    ("E003", {**PUBLIC, "ALLOWED_HOSTS": [".example.org"]}),
    ("E004", {"REDIS_URL": "redis://127.0.0.1:6379/0"}),
    ("E004", {"REDIS_URL": "http://127.0.0.1"}),
    ("E005", {"CELERY_ACCEPT_CONTENT": ["json", "pickle"]}),
    ("E005", {"CELERY_TASK_SERIALIZER": "pickle"}),
    ("E005", {"CELERY_TASK_TIME_LIMIT": 3600}),
    ("E006", {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}),
    ("E007", {**SMTP, "EMAIL_USE_TLS": False}),
    ("E009", {**PUBLIC, "DEMONSTRATION": True}),
    ("E010", {**PUBLIC, "EMAIL_BACKEND": checks.FILES}),
    ("E011", {**PUBLIC, "SITE_ADDRESS": "http://mla.example.org"}),
    ("E012", {**PUBLIC, "SESSION_COOKIE_SECURE": False}),
    ("E012", {**PUBLIC, "CSRF_COOKIE_SECURE": False}),
]


@pytest.mark.parametrize(("code", "changes"), BAD)
def test_an_unsafe_configuration_is_refused(code: str, changes: dict[str, Any]) -> None:
    assert {found for found, _ in checks.findings(config(**changes))} == {code}


def test_sqlite_on_a_network_file_system_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    table = "server:/x / nfs4 rw 0 0\n"
    monkeypatch.setattr(filesystems, "mounts", lambda: table)
    databases = {"default": {"ENGINE": "mla.runtime.sqlite3", "NAME": "/srv/mla.sqlite3"}}
    assert [code for code, _ in checks.findings(config(DATABASES=databases))] == ["E008"]


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("[::1]", True), ("localhost", True), ("192.0.2.1", False), ("example.org", False)],
)
def test_loopback_is_told_from_other_hosts(host: str, loopback: bool) -> None:
    assert checks.is_loopback(host) is loopback

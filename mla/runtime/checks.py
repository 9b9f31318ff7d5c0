"""Refuse to run with an unsafe configuration, instead of warning about it."""

import ipaddress
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error

from mla.runtime import filesystems

TAG = "production"
SHORTEST_SECRET = 50
FILES = "django.core.mail.backends.filebased.EmailBackend"
SMTP = "django.core.mail.backends.smtp.EmailBackend"


def production(app_configs: object = None, **kwargs: object) -> list[CheckMessage]:
    """Every rule, on the settings in force. An installation is public once it answers to a name other than loopback."""
    return [Error(text, id=f"mla.{code}") for code, text in findings(settings)]


def refuse_unsafe() -> None:
    """Ends this process: for those that serve or work without having run `manage.py check`."""
    if found := production():
        raise SystemExit("\n".join(f"{one.id}: {one.msg}" for one in found))


def findings(config: Any) -> list[tuple[str, str]]:
    return [found for rule in (*ALWAYS, *(PUBLIC if is_public(config) else ())) for found in rule(config)]


def is_public(config: Any) -> bool:
    return any(not is_loopback(host) for host in config.ALLOWED_HOSTS)


def is_loopback(host: str | None) -> bool:
    if host in {"localhost", "testserver"}:
        return True
    try:
        return ipaddress.ip_address((host or "").strip("[]")).is_loopback
    except ValueError:
        return False


Found = Iterator[tuple[str, str]]


def _debug(config: Any) -> Found:
    if config.DEBUG:
        yield "E001", "DEBUG shows case data on error pages. Switch it off."


def _secret(config: Any) -> Found:
    key = config.SECRET_KEY
    if len(key) < SHORTEST_SECRET or len(set(key)) < 10 or key.startswith("django-insecure"):
        yield "E002", f"MLA_SECRET_KEY must be at least {SHORTEST_SECRET} random characters, or unset."


def _hosts(config: Any) -> Found:
    for host in config.ALLOWED_HOSTS:
        if "*" in host or host.startswith("."):
            yield "E003", f"MLA_ALLOWED_HOSTS must name hosts in full, not {host!r}."


def _broker(config: Any) -> Found:
    parts = urlsplit(config.REDIS_URL)
    if parts.scheme not in {"redis", "rediss", "unix"}:
        yield "E004", "REDIS_URL must begin with redis:, rediss: or unix:."
    elif parts.scheme != "unix" and not parts.password:
        yield (
            "E004",
            "Whoever reaches the broker can start any task: REDIS_URL needs a password or a unix socket.",
        )


def _messages(config: Any) -> Found:
    if config.CELERY_ACCEPT_CONTENT != ["json"] or config.CELERY_TASK_SERIALIZER != "json":
        yield "E005", "Celery must accept JSON only: a pickled message is code."
    if config.CELERY_TASK_TIME_LIMIT >= config.CELERY_VISIBILITY_TIMEOUT:
        yield (
            "E005",
            "A task may run longer than the visibility timeout, so it would be started again meanwhile.",
        )


def _mail(config: Any) -> Found:
    if config.EMAIL_BACKEND not in {SMTP, FILES} and not config.DEMONSTRATION:
        yield "E006", "Mail would be shown or dropped instead of sent. Set EMAIL_URL."
    tls = config.EMAIL_USE_TLS or config.EMAIL_USE_SSL
    if config.EMAIL_BACKEND == SMTP and not tls and not is_loopback(config.EMAIL_HOST):
        yield "E007", "Mail would leave this machine in clear. Use smtp+tls: or smtps: in EMAIL_URL."


def _database_file(config: Any) -> Found:
    database = config.DATABASES["default"]
    if "sqlite3" not in database["ENGINE"]:
        return
    kind = filesystems.network_kind(Path(database["NAME"]).parent, filesystems.mounts())
    if kind:
        yield "E008", f"SQLite loses data on a network file system ({kind}). Use a local disk or PostgreSQL."


def _demonstration(config: Any) -> Found:
    if config.DEMONSTRATION:
        yield "E009", "The demonstration has known passwords: it may only answer to localhost."


def _mail_is_sent(config: Any) -> Found:
    if config.EMAIL_BACKEND == FILES:
        yield "E010", "Reminders would end in a directory. Set EMAIL_URL."


def _https(config: Any) -> Found:
    if not config.SITE_ADDRESS.startswith("https://"):
        yield "E011", "MLA_SITE_ADDRESS must begin with https://."
    if not (config.SESSION_COOKIE_SECURE and config.CSRF_COOKIE_SECURE):
        yield "E012", "Cookies must be sent over HTTPS only."


ALWAYS: Sequence[Callable[[Any], Found]] = (
    _debug,
    _secret,
    _hosts,
    _broker,
    _messages,
    _mail,
    _database_file,
)
PUBLIC: Sequence[Callable[[Any], Found]] = (_demonstration, _mail_is_sent, _https)

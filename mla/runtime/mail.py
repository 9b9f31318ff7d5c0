"""Where mail goes, from one address in the environment."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


@dataclass(frozen=True)
class Mail:
    backend: str
    directory: str = ""
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False


def parse(url: str, *, data_dir: Path) -> Mail:
    """`smtp+tls://user:password@host:587` (STARTTLS), `smtps://…:465` (TLS), `smtp://127.0.0.1:25` (a relay here).

    Empty: every mail becomes a file in `mail/` below `data_dir`. `console:` prints it.
    """
    if not url:
        return Mail(
            backend="django.core.mail.backends.filebased.EmailBackend", directory=str(data_dir / "mail")
        )
    if url == "console:":
        return Mail(backend="django.core.mail.backends.console.EmailBackend")
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname:
        raise ImproperlyConfigured("EMAIL_URL must look like smtp+tls://user:password@host:587.")
    return Mail(
        backend="django.core.mail.backends.smtp.EmailBackend",
        host=parts.hostname,
        port=parts.port or PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=parts.scheme == "smtp+tls",
        tls=parts.scheme == "smtps",
    )

"""Make a letter from a payload of `payloads`; also run as a program, for the tests that need a process of their own."""

import sys
from datetime import UTC, datetime
from typing import Any

from tests.documents.payloads import CASES, VERIFY, payload_of, sealed

CODE = "6FVP0D2M8ZK4T1RX"  # of the right shape; nothing here asks whether its check sign is right
CREATED = datetime(2026, 11, 21, 1, 44, tzinfo=UTC)


def html_of(kind: str, payload: dict[str, Any], mark: Any = None, signer: str = "") -> str:
    from mla.documents.html import as_html  # noqa: PLC0415 -- a child process must configure Django first

    content, digest = sealed(payload)
    return as_html(kind, content, mark=mark, digest=digest, code=CODE, verify_address=VERIFY, signer=signer)


def pdf_of(kind: str, payload: dict[str, Any], mark: Any = None, signer: str = "") -> bytes:
    from mla.documents.pdf import as_pdf  # noqa: PLC0415

    content, digest = sealed(payload)
    return as_pdf(
        html_of(kind, payload, mark, signer),
        attachment=content,
        attachment_name="request.json",
        created=CREATED,
        identifier=bytes.fromhex(digest),
        language=payload["languages"][0],
    )


def main() -> None:
    import hashlib  # noqa: PLC0415

    import django  # noqa: PLC0415

    django.setup()
    for kind, name in CASES[:1] + CASES[3:4]:
        sys.stdout.write(hashlib.sha256(pdf_of(kind, payload_of(kind, name))).hexdigest() + "\n")


if __name__ == "__main__":
    main()

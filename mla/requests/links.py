"""The addresses that letters and mails name. `mla.web.urls` takes its routes from here.

Not by `reverse`: to find one address it loads every page of the site, with all its forms, and a worker needs none.
"""

from uuid import UUID

from django.conf import settings

VERIFY = "verify"
FILES = "requests"


def verify_address() -> str:
    """The public page where anybody checks a letter by its code."""
    return f"{settings.SITE_ADDRESS}/{VERIFY}"


def file_address(matter_id: UUID) -> str:
    """The page of a file, for those who may see it."""
    return f"{settings.SITE_ADDRESS}/{FILES}/{matter_id}"

"""A brake against guessing on the public page, shared by every process: the counter is a row of the database.

The broker would be quicker, but may be down or lost; the page needs the database anyway, so nothing new can fail.
"""

import ipaddress
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.crypto import salted_hmac

from mla.web.models import Tries

MOST = 20
WINDOW = 60


def braked(address: str, now: datetime) -> bool:
    """Count one try of an address; True when it has had its tries of this minute. Exact, however many ask at once."""
    key, window = _key(address), int(now.timestamp()) // WINDOW
    if _counted(key, window):
        return False
    try:
        with transaction.atomic():
            Tries.objects.filter(window__lt=window).delete()
            Tries.objects.create(key=key, window=window, number=1)
    except IntegrityError:
        # There already: full, or another process made it in the same instant.
        return not _counted(key, window)
    return False


def _counted(key: str, window: int) -> bool:
    free = Tries.objects.filter(key=key, window=window, number__lt=MOST)
    return bool(free.update(number=F("number") + 1))


def _key(address: str) -> str:
    """A keyed hash, so that nobody's address is kept; of IPv6 the network, which one subscriber has to itself."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        network = address
    else:
        network = str(ipaddress.ip_network(f"{found}/{64 if found.version == 6 else 32}", strict=False))
    return salted_hmac("mla.web.brake", network, algorithm="sha256").hexdigest()

"""Whose request this is. A header can be written by anybody, so only as many entries of it are believed as there
are proxies of ours, counted from the end: each adds the address from which it was asked."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The client's address, or that of the nearest machine when the header is not what our proxies write."""
    nearest: str = request.META.get("REMOTE_ADDR", "")
    hops: int = settings.TRUSTED_PROXIES
    if not hops:
        return nearest
    passed = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    if len(passed) < hops:
        return nearest
    try:
        return str(ipaddress.ip_address(passed[-hops].strip()))
    except ValueError:
        return nearest

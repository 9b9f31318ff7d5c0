"""Internet addresses in the text form of RFC 5952."""

import ipaddress

from django.utils.translation import gettext as _

from mla.requests.identifiers.shapes import Checked, Question

# Documentation ranges (RFC 5737, RFC 3849, RFC 9637) are accepted: demonstrations use nothing else.
_DOCUMENTATION = tuple(
    ipaddress.ip_network(block)
    for block in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20")
)
_SHARED = ipaddress.ip_network("100.64.0.0/10")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def read_address(text: str) -> Address | None:
    """The address, or None. An IPv4 address inside ::ffff:0:0/96 comes back as the IPv4 address it is."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address


def address_questions(address: Address) -> tuple[Question, ...]:
    """A question for addresses that name nobody on the public Internet."""
    if any(address.version == block.version and address in block for block in _DOCUMENTATION):
        return ()
    if address.version == 4 and address in _SHARED:
        message = _(
            "This address is used inside a carrier only (RFC 6598): give the public one and the port."
        )
    elif address.is_loopback:
        message = _("This address means the machine itself: give the public address.")
    elif address.is_link_local:
        message = _("This address is valid on one cable only (link-local): give the public address.")
    elif address.is_multicast or not address.is_global:
        message = _("This address is private or reserved: it is not public. Give the public address.")
    else:
        return ()
    return (Question("private_address", message),)


def check_address(text: str) -> Checked:
    shown = text.strip().removeprefix("[").removesuffix("]")
    address = read_address(shown)
    if address is None:
        message = _("This is no IP address. Leading zeros, ranges and numbers above 255 are not accepted.")
        kind = "ipv6" if ":" in shown else "ipv4"
        return Checked(kind, shown, questions=(Question("format", message),))
    note = _("Written as an IPv6 address") if address.version == 4 and ":" in shown else ""
    return Checked(f"ipv{address.version}", str(address), note=note, questions=address_questions(address))

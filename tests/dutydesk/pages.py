"""Short names for the desk's addresses, and the two taps of an approval."""

from typing import Any
from uuid import UUID

from django.test import Client
from django.urls import reverse
from lxml import html


def address(name: str, pk: UUID, *more: str) -> str:
    return reverse(f"dutydesk:mla_requests_cooperationrequest_{name}", args=(pk, *more))


def words(response: Any) -> str:
    return " ".join(html.fromstring(response.content).text_content().split())


def hidden(response: Any, name: str) -> str:
    found = html.fromstring(response.content).xpath("//input[@name=$name]/@value", name=name)
    assert found, f"no hidden field {name}"
    return str(found[0])


def first_tap(client: Client, pk: UUID) -> Any:
    page = client.get(address("decide", pk))
    return client.post(address("confirm", pk), {"digest": hidden(page, "digest")})


def second_tap(client: Client, pk: UUID, confirm: Any) -> Any:
    fields = {"digest": hidden(confirm, "digest"), "key": hidden(confirm, "key")}
    return client.post(address("approve", pk), fields)

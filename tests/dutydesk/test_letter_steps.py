"""The letters that decide nothing, from the desk and from the page of a file."""

from datetime import date
from typing import Any

import orjson
import pytest
from django.test import Client
from django.urls import reverse

from mla.requests.models import Act
from tests.dutydesk.pages import address, hidden
from tests.dutydesk.test_incoming import take
from tests.factories import World, received
from tests.measures import made_central
from tests.web.test_pages import signed_in
from tests.workflow.matters import matter_in
from tests.workflow.test_letters import assistance
from tests.workflow.test_ordering import in_execution


def test_the_desk_consults_before_it_refuses(here: World, client: Client) -> None:
    matter = assistance(here, "requested", "acknowledged")
    client.force_login(here.poc_de)
    form = client.get(address("step", matter.pk, "consult")).context["form"]
    assert form.fields["ground"].choices[0] == ("", "–")
    assert {"SOV", "POL"} <= {code for code, _words in form.fields["ground"].choices}
    answer: Any = take(client, matter, "consult", intended="postpone", reasons="A search is planned.")
    assert answer.status_code == 302
    assert Act.objects.filter(matter=matter, verb="consult").exists()


def test_the_desk_warns_of_the_expiry(here: World, client: Client) -> None:
    matter = matter_in(here, "preservation", "requested", "preserved", preserved_until=date(2027, 2, 1))
    client.force_login(here.poc_de)
    url = address("step", matter.pk, "warn_expiry")
    fields = {"key": hidden(client.get(url), "key"), "what_to_do": "Ask before January."}
    assert client.post(url, fields).status_code == 302
    assert b"2027-02-01" in bytes(Act.objects.get(matter=matter, verb="warn_expiry").payload)


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("supplement", {"text": "A second address."}),
        ("remind", {"asked": "Where does it stand?", "by": "2027-01-10"}),
        ("confirm_request", {"channel": "enc_email"}),
        ("send_copy", {"channel": "interpol_i247"}),
    ],
)
def test_the_page_of_a_file_writes_the_letters_of_the_requesting_side(
    here: World, verb: str, fields: dict[str, str]
) -> None:
    matter = assistance(here, "requesting", "sent", direct=True)
    client, url = signed_in(here.poc), reverse("step", args=[matter.pk, verb])
    key = client.get(url).context["form"]["key"].value()
    answer = client.post(url, {"key": key, **fields})
    assert answer.status_code == 302, answer.context["form"].errors
    assert Act.objects.get(matter=matter, verb=verb).direction == "out"
    matter.refresh_from_db()
    assert matter.status == "sent"


def test_a_copy_that_is_not_owed_is_not_offered(here: World) -> None:
    matter = assistance(here, "requesting", "sent")
    page = signed_in(here.poc).get(reverse("step", args=[matter.pk, "send_copy"]))
    assert not page.context["possible"]


def test_their_consultation_on_paper_keeps_the_ground_they_wrote(here: World) -> None:
    matter = assistance(here, "requesting", "acknowledged")
    client, url = signed_in(here.clerk), reverse("record", args=[matter.pk, "consult"])
    assert client.get(url).status_code == 200
    fields = {
        "key": "k", "channel": "post_courier", "received_at": "2026-11-21 03:00", "intended": "refuse",
        "ground": "other", "ground_words": "Good morals", "reasons": "They say so.",
    }  # fmt: skip
    answer = client.post(url, fields)
    assert answer.status_code == 302, answer.context["form"].errors
    assert b"Good morals" in bytes(Act.objects.get(matter=matter, verb="consult").payload)


def test_the_order_to_the_custodian_carries_its_address_and_its_secrecy(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    take(client, matter, "acknowledge")
    answer: Any = take(
        client,
        matter,
        "order",
        custodian="Example Hosting",
        address="Frankfurt",
        until="2027-02-01",
        secrecy="on",
    )
    assert answer.status_code == 302
    assert b'"secrecy":true' in bytes(Act.objects.get(matter=matter, verb="order").payload)


def test_the_order_to_hand_over_data_carries_the_way_of_delivery(here: World, client: Client) -> None:
    made_central(here)
    matter = in_execution(here)
    client.force_login(here.poc_de)
    values = {"custodian": "Example Hosting", "delivery": "As text files", "by": "2026-12-04"}
    answer: Any = take(client, matter, "order_handing_over", **values)
    assert answer.status_code == 302
    body = orjson.loads(bytes(Act.objects.get(matter=matter, verb="order_handing_over").payload))["body"]
    assert (body["delivery"], body["by"], body["secrecy"]) == ("As text files", "2026-12-04", False)

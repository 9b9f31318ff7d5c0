"""A reminder is read when the person says so, and never because a page was opened."""

from django.urls import reverse

from mla.accounts.models import User
from mla.audit.models import Event
from mla.deadlines.models import Notice, Reminder
from mla.requests.models import CooperationRequest
from tests import factories
from tests.web.test_pages import signed_in


def noticed(matter: CooperationRequest, user: User) -> Notice:
    reminder = (
        Reminder.objects.filter(deadline__matter=matter, deadline__ended_at=None).order_by("pk").first()
    )
    assert reminder is not None
    return Notice.objects.create(reminder=reminder, user=user, created_at=factories.NIGHT)


def test_opening_the_file_shows_the_reminder_and_marks_nothing(here: factories.World) -> None:
    matter = factories.sent(here)
    notice = noticed(matter, here.prosecutor)
    client = signed_in(here.prosecutor)
    for _visit in range(2):
        assert "A reminder for you" in client.get(reverse("matter", args=[matter.pk])).content.decode()
    notice.refresh_from_db()
    assert notice.seen_at is None


def test_the_button_marks_what_was_shown_and_leaves_an_event(here: factories.World) -> None:
    matter = factories.sent(here)
    notice = noticed(matter, here.prosecutor)
    client, url = signed_in(here.prosecutor), reverse("notices_seen", args=[matter.pk])
    assert client.get(url).status_code == 405
    assert client.post(url, {"notice": [str(notice.pk), "x", "9" * 30]}).status_code == 302
    notice.refresh_from_db()
    assert notice.seen_at is not None
    assert "A reminder for you" not in client.get(reverse("matter", args=[matter.pk])).content.decode()
    assert Event.objects.filter(chain=here.prosecutor.pk, verb="notice.seen").count() == 1


def test_pressed_twice_it_is_one_event(here: factories.World) -> None:
    matter = factories.sent(here)
    notice = noticed(matter, here.prosecutor)
    client, url = signed_in(here.prosecutor), reverse("notices_seen", args=[matter.pk])
    for _press in range(2):
        client.post(url, {"notice": [notice.pk]})
    assert Event.objects.filter(chain=here.prosecutor.pk, verb="notice.seen").count() == 1


def test_nobody_reads_for_another(here: factories.World) -> None:
    matter = factories.sent(here)
    notice = noticed(matter, here.prosecutor)
    url = reverse("notices_seen", args=[matter.pk])
    assert signed_in(here.poc).post(url, {"notice": [notice.pk]}).status_code == 302
    assert signed_in(here.prosecutor_de).post(url, {"notice": [notice.pk]}).status_code == 404
    notice.refresh_from_db()
    assert notice.seen_at is None


def test_a_reminder_waits_at_home_until_it_is_read(here: factories.World) -> None:
    matter = factories.sent(here)
    notice = noticed(matter, here.poc)
    client = signed_in(here.poc)
    client.get(reverse("matter", args=[matter.pk]))
    assert matter.pk in {item.matter.pk for item in client.get(reverse("home")).context["items"]}
    assert "not marked as read" in client.get(reverse("home")).content.decode()
    client.post(reverse("notices_seen", args=[matter.pk]), {"notice": [notice.pk]})
    assert "not marked as read" not in client.get(reverse("home")).content.decode()

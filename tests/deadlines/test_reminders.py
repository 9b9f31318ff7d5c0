"""Reminders: due and not done, once to each person, with no case data, whatever fails on the way."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail

from mla.deadlines.models import Notice, Reminder
from mla.deadlines.remind import remind
from mla.deadlines.sweep import LEASE, claim
from tests.factories import NIGHT, World, submitted, world

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> World:
    return world()


def due_ones(here: World) -> list[int]:
    submitted(here, title="Secret operation")
    return list(Reminder.objects.filter(is_open=True).order_by("due_at").values_list("pk", flat=True))


def test_what_is_due_is_found_however_late_the_sweep_comes(here: World) -> None:
    ids = due_ones(here)
    assert claim(now=NIGHT - timedelta(days=1)) == []
    assert claim(now=NIGHT + timedelta(days=400)) == ids


def test_a_claimed_reminder_is_not_claimed_again_until_its_lease_ends(here: World) -> None:
    ids = due_ones(here)
    now = NIGHT + timedelta(days=2)
    assert claim(now=now) == ids
    assert claim(now=now + LEASE - timedelta(seconds=1)) == []
    assert claim(now=now + LEASE + timedelta(seconds=1)) == ids


def test_each_person_is_told_once_and_the_mail_holds_no_case_data(here: World) -> None:
    due_ones(here)
    now = NIGHT + timedelta(days=2)
    ids = claim(now=now)
    remind(ids, fence=now + LEASE, now=now)
    remind(ids, fence=now + LEASE, now=now)
    assert (
        sorted(message.to[0] for message in mail.outbox).count(here.poc.email)
        == Notice.objects.filter(user=here.poc).count()
    )
    for message in mail.outbox:
        text = f"{message.subject} {message.body}"
        assert "RO-2026-000001" in text
        for secret in ("Secret operation", "hospital", "198.51.100.7", "Germany"):
            assert secret not in text


def test_a_task_with_an_old_fence_does_nothing(here: World) -> None:
    due_ones(here)
    now = NIGHT + timedelta(days=2)
    ids = claim(now=now)
    assert remind(ids, fence=now, now=now) == 0
    assert mail.outbox == []


def test_a_failed_mail_keeps_the_reminder_open_and_the_next_sweep_sends_it_with_the_same_id(
    here: World, settings: Any
) -> None:
    due_ones(here)
    now = NIGHT + timedelta(days=2)
    settings.EMAIL_BACKEND = "tests.deadlines.broken_mail.Backend"
    assert remind(claim(now=now), fence=now + LEASE, now=now) == 0
    assert set(Notice.objects.values_list("last_error", flat=True)) == {"ConnectionRefusedError"}
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    later = now + 2 * LEASE
    assert remind(claim(now=later), fence=later + LEASE, now=later) > 0
    assert len({message.extra_headers["Message-ID"] for message in mail.outbox}) == len(mail.outbox)
    assert not Reminder.objects.filter(is_open=True, due_at__lte=later).exists()

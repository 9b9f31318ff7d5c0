"""Marking letters as filed is done by those who record, once, and is an event of the file."""

import pytest

from mla.audit.models import Event
from mla.documents.models import Document
from mla.workflow.filing import mark_filed
from mla.workflow.refusals import NotAllowed
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_letter_is_filed_once_with_one_event() -> None:
    here = factories.world()
    matter = factories.sent(here)
    letters = list(Document.objects.filter(matter=matter))
    assert mark_filed(letters, actor=here.clerk, now=factories.NIGHT) == len(letters) == 1
    assert mark_filed(letters, actor=here.clerk, now=factories.NIGHT) == 0
    assert Event.objects.filter(chain=matter.pk, verb="document.filed").count() == 1


@pytest.mark.parametrize("who", ["prosecutor", "supervisor", "clerk_de"])
def test_nobody_else_files(who: str) -> None:
    here = factories.world()
    letters = list(Document.objects.filter(matter=factories.sent(here)))
    with pytest.raises(NotAllowed):
        mark_filed(letters, actor=getattr(here, who), now=factories.NIGHT)
    assert letters[0].filed_at is None

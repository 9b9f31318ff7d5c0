"""The indexes that the fast lists and sweeps rest on exist in the database, not only in a model."""

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db

EXPECTED = {
    "mla_requests_cooperationrequest": {
        "matter_by_authority",
        "matter_by_status",
        "matter_open",
        "matter_latest",
        "matter_on_hold",
        "matter_their_reference",
    },
    "documents_document": {"document_unsealed", "document_payload", "document_unfiled"},
    "documents_paper": {"paper_unsealed", "paper_by_authority", "paper_code", "paper_bytes"},
    "deadlines_deadline": {"deadline_current_due", "deadline_current_once"},
    "deadlines_reminder": {"reminder_open_due", "reminder_once"},
    "deadlines_notice": {"notice_unmailed", "notice_unseen"},
    "exchange_message": {"message_waiting"},
}


@pytest.mark.parametrize("table", EXPECTED)
def test_the_indexes_are_there(table: str) -> None:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table)
    assert EXPECTED[table] <= set(found)

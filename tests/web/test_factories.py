"""The people and files that other tests borrow are what they say they are."""

from tests import factories


def test_a_request_of_the_factories_reaches_the_other_state(here: factories.World) -> None:
    theirs = factories.received(here)

    assert theirs.status == "received"
    assert theirs.counterpart == here.ro
    assert theirs.documents.get().sha256

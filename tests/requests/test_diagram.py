from django.conf import settings

from mla.requests.diagram import edges, page


def test_the_page_of_life_cycles_is_what_the_code_draws() -> None:
    assert (settings.BASE_DIR / "docs" / "life-cycles.md").read_text(encoding="utf-8") == page(), (
        "run: ./run draw_life_cycles"
    )


def test_the_diagram_shows_that_receipt_of_the_follow_up_holds_the_data() -> None:
    assert ("preserved", "receive_follow_up", "preserved_pending_decision") in edges("preservation")

"""The kit: what every page relies on, checked on rendered HTML and on the files that are served."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.utils import translation
from lxml import html

from mla.web.renderer import KitRenderer
from mla.web.templatetags.kit import instant, reference, status_tag

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "static"
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
NIGHT = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)


class Sample(forms.Form):
    default_renderer = KitRenderer
    authority = forms.CharField(help_text="As it stands in the directory")
    facts = forms.CharField(widget=forms.Textarea(attrs={"counter": 4000}))
    urgency = forms.ChoiceField(
        widget=forms.RadioSelect, choices=[("routine", "Routine"), ("urgent", "Urgent")]
    )
    items = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, choices=[("name", "Name")])
    order = forms.FileField(help_text="PDF, at most 20 MB")
    intention = forms.BooleanField(label="We intend to ask for assistance", help_text="Art. 29(2)(f)")
    token = forms.CharField(widget=forms.HiddenInput)

    def clean(self) -> None:
        raise forms.ValidationError("Give a custodian or a place")


def request(**extra: Any) -> HttpRequest:
    found = RequestFactory().get("/somewhere/?page=2", **extra)
    found.user = AnonymousUser()
    return found


def page(template: str = "base.html", **context: Any) -> html.HtmlElement:
    return html.document_fromstring(render_to_string(template, context, request=request()))


def wrong_form() -> html.HtmlElement:
    return page("forms/form.html", form=Sample({"items": "unknown"}))


def by_id(root: html.HtmlElement, name: str) -> html.HtmlElement:
    found = root.xpath("//*[@id=$name]", name=name)
    assert len(found) == 1, f"{len(found)} elements have the id {name}"
    return found[0]


@pytest.mark.parametrize("field", ["authority", "facts", "order", "intention"])
def test_a_wrong_field_points_to_its_error_and_its_hint(field: str) -> None:
    root = wrong_form()
    control = by_id(root, f"id_{field}")
    described = control.get("aria-describedby").split()
    assert f"id_{field}_error" in described
    assert control.get("aria-invalid") == "true"
    assert [by_id(root, name).text_content().strip() for name in described]
    assert root.xpath("//label[@for=$name]", name=f"id_{field}")


@pytest.mark.parametrize("field", ["urgency", "items"])
def test_a_group_of_choices_is_a_fieldset_described_by_its_error(field: str) -> None:
    root = wrong_form()
    error = by_id(root, f"id_{field}_error")
    group = error.xpath("ancestor::fieldset")[0]
    assert group.get("aria-describedby") == f"id_{field}_error"
    assert group.xpath("legend")[0].text_content().strip()
    first = by_id(root, f"id_{field}_0")
    assert root.xpath("//label[@for=$name]", name=first.get("id"))


def test_each_line_of_the_error_summary_leads_to_an_existing_control() -> None:
    form = Sample({"items": "unknown"})
    summary = page("forms/error_summary.html", form=form)
    fields = page("forms/form.html", form=form)
    targets = [link.get("href").removeprefix("#") for link in summary.xpath("//li/a")]
    assert len(targets) == 8
    for target in targets:
        by_id(fields, target)


def test_a_hint_is_tied_to_a_file_input_although_django_wants_a_fieldset_there() -> None:
    control = by_id(page("forms/form.html", form=Sample()), "id_order")
    assert control.get("aria-describedby") == "id_order_helptext"


def test_ids_are_unique_and_browser_validation_is_off() -> None:
    root = wrong_form()
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert root.xpath("//form[@novalidate and @enctype='multipart/form-data']")


def test_kit_only_attributes_never_reach_the_page() -> None:
    control = by_id(wrong_form(), "id_facts")
    assert control.get("counter") is None
    assert control.xpath("ancestor::*[@data-maxlength='4000']")


def test_a_class_given_by_a_form_is_kept_beside_the_class_of_the_kit() -> None:
    widget = forms.TextInput(attrs={"class": "govuk-input--width-10"})
    assert 'class="govuk-input govuk-input--width-10"' in widget.render("day", "", renderer=KitRenderer())


def test_an_option_may_carry_a_hint_that_is_escaped() -> None:
    root = html.fromstring(
        render_to_string(
            "django/forms/widgets/input_option.html",
            {
                "widget": {
                    "type": "radio",
                    "name": "measure",
                    "value": "PRES",
                    "label": "Preservation",
                    "wrap_label": True,
                    "attrs": {"id": "id_measure_0", "hint": "Keep <b>the data</b>"},
                }
            },
        )
    )
    assert by_id(root, "id_measure_0_hint").text_content() == "Keep <b>the data</b>"


def test_the_page_title_starts_with_error_when_the_form_is_wrong() -> None:
    assert page(form=Sample({})).findtext(".//title").startswith("Error: ")
    assert not page(form=Sample()).findtext(".//title").startswith("Error")


def test_the_base_page_names_its_language_and_skips_to_existing_content() -> None:
    with translation.override("fr"):
        root = page()
    assert root.get("lang") == "fr"
    skip = root.xpath("//a[contains(@class, 'govuk-skip-link')]")[0]
    assert by_id(root, skip.get("href").removeprefix("#")).tag == "main"


def test_the_menu_shows_at_most_five_entries_and_marks_the_current_one() -> None:
    nav = [(f"Page {n}", f"/{n}/", n == 2) for n in range(7)]
    root = page(nav=nav)
    links = root.xpath("//nav//a")
    assert [link.get("href") for link in links] == ["/0/", "/1/", "/2/", "/3/", "/4/"]
    assert [link.get("href") for link in links if link.get("aria-current") == "page"] == ["/2/"]


def test_the_demonstration_banner_appears_only_in_a_demonstration() -> None:
    assert page(demonstration=True).xpath("//*[@class='mla-demonstration']")
    assert not page().xpath("//*[@class='mla-demonstration']")


def test_htmx_may_neither_evaluate_code_nor_write_styles_nor_keep_pages() -> None:
    settings = page().xpath("//meta[@name='htmx-config']/@content")[0]
    for rule in ('"allowEval": false', '"includeIndicatorStyles": false', '"historyCacheSize": 0'):
        assert rule in settings


def test_the_failure_page_needs_no_context_at_all() -> None:
    text = get_template("500.html").render()
    assert "Something went wrong" in text
    assert "/mla/mla.css" in text


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Europe/Bucharest", "21 November 2026, 03:12 (UTC+02:00)"),
        ("UTC", "21 November 2026, 01:12 (UTC)"),
        ("America/St_Johns", "20 November 2026, 21:42 (UTC-03:30)"),
        ("Asia/Kathmandu", "21 November 2026, 06:57 (UTC+05:45)"),
    ],
)
def test_an_instant_shows_local_time_with_its_offset_and_keeps_utc_for_machines(
    zone: str, shown: str
) -> None:
    assert instant(NIGHT, zone) == f'<time datetime="2026-11-21T01:12:09Z">{shown}</time>'


def test_an_instant_follows_daylight_saving_and_the_language_of_the_reader() -> None:
    summer = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    with translation.override("fr"):
        assert "1 juillet 2026, 15:00 (UTC+03:00)" in instant(summer, "Europe/Bucharest")


def test_an_instant_may_show_seconds_and_may_be_absent() -> None:
    assert "01:12:09 (UTC)" in instant(NIGHT, seconds=True)
    assert instant(None) == ""


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant(datetime(2026, 11, 21))  # noqa: DTZ001


def test_tags_and_references_escape_what_they_show() -> None:
    assert "&lt;b&gt;" in status_tag("<b>", "problem")
    assert "&lt;script&gt;" in reference("<script>")


def test_an_unknown_tone_is_refused() -> None:
    with pytest.raises(ValueError, match="purple"):
        status_tag("Sent", "purple")


def test_the_progress_tracker_says_in_words_what_the_dots_show() -> None:
    steps = [("Drafted", "done", "10:38"), ("Sent", "current", ""), ("Closed", "todo", "")]
    lines = [
        " ".join(li.text_content().split()) for li in page("kit/progress.html", steps=steps).xpath("//li")
    ]
    assert lines == ["Drafted: done 10:38", "Sent: in progress", "Closed: still to come"]


def test_the_checklist_links_only_what_is_missing() -> None:
    items = [
        {"letter": "c", "title": "Data", "met": False, "url": "#id_items"},
        {"letter": "d", "title": "Custodian", "met": True, "url": "#id_custodian_name"},
    ]
    root = page("kit/checklist.html", items=items)
    assert root.xpath("//a/@href") == ["#id_items"]
    assert [state.text for state in root.xpath("//*[@class='mla-checklist__state']")] == ["Missing", "Met"]


# Letters become PDF; what a browser is shown of them carries a linked style only.
PAGES = [path for path in TEMPLATES if "documents" not in path.parts]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_needs_more_than_the_strict_content_policy(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\sstyle\s*=", text), "inline style"
    assert "<style" not in text
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text), "inline event handler"
    assert "hx-on" not in text
    assert "javascript:" not in text
    for tag in re.findall(r"<script\b[^>]*>", text):
        assert " src=" in tag or 'type="application/json"' in tag, tag
    assert not re.search(r"(src|href)=[\"'](https?:)?//", text), "third-party address"


@pytest.mark.parametrize(
    ("asset", "licence", "words"),
    [
        ("vendor/htmx-2.0.8.min.js", "vendor/htmx-2.0.8.LICENSE.txt", "Zero-Clause BSD"),
        ("vendor/govuk-frontend-6.6.0.min.js", "vendor/govuk-frontend-6.6.0.LICENSE.txt", "MIT License"),
        ("mla/mla.css", "mla/mla.css.LICENSE.txt", "MIT License"),
        ("fonts/noto-sans-latin-400.woff2", "fonts/noto-sans.OFL.txt", "SIL Open Font License"),
    ],
)
def test_each_vendored_asset_has_its_licence_beside_it(asset: str, licence: str, words: str) -> None:
    assert (STATIC / asset).stat().st_size > 1000
    assert words in (STATIC / licence).read_text()


def test_nothing_lies_in_the_vendor_folder_without_a_licence() -> None:
    for script in (STATIC / "vendor").glob("*.js"):
        assert script.with_name(script.name.replace(".min.js", ".LICENSE.txt")).is_file()


def test_the_style_sheet_carries_no_other_organisations_font_or_crown() -> None:
    css = (STATIC / "mla/mla.css").read_text()
    assert "GDS Transport" not in css
    assert "govuk-crest" not in css
    assert ".govuk-header" not in css
    assert "Noto Sans" in css


def test_every_file_the_style_sheet_names_is_served_from_here() -> None:
    css = STATIC / "mla/mla.css"
    named = re.findall(r'url\("?([^")]+)"?\)', css.read_text())
    assert len(named) == 8
    assert all((css.parent / name).resolve().is_file() for name in named)


def test_no_script_names_a_source_map_that_is_not_shipped() -> None:
    for script in STATIC.rglob("*.js"):
        assert "sourceMappingURL" not in script.read_text()


def test_a_group_is_marked_by_its_kind_and_an_empty_one_starts_no_script() -> None:
    def draw(widget: forms.Widget) -> str:
        return widget.render("kind", None, attrs={"id": "id_kind"}, renderer=KitRenderer())

    assert 'data-module="govuk-radios"' in draw(forms.RadioSelect(choices=[("a", "A")]))
    assert 'data-module="govuk-checkboxes"' in draw(forms.CheckboxSelectMultiple(choices=[("a", "A")]))
    assert "data-module" not in draw(forms.CheckboxSelectMultiple(choices=[]))

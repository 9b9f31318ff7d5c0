"""Reference data by file: checked as a whole, previewed, applied or not at all, undone, and never deleted."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
import pytest

from mla.audit.models import Event
from mla.parties import reference_imports as imports
from mla.parties.designated import appointed
from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    Party,
    Provider,
    ProviderEntity,
    ReferenceImport,
    TreatyStatus,
)
from mla.parties.reference_tables import TAKEN_BACK
from mla.parties.standing import is_party, reservation_29_4
from tests.parties.shipped import store_shipped

pytestmark = pytest.mark.django_db

UPLOADER, APPLIER, UNDOER = (f"user:{UUID(int=number)}" for number in (1, 2, 3))
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HEAD = "party,instrument,article,kind,mode,valid_from,valid_to,certainty,source,checked_on,note\n"
SOURCE = "verified,https://example.org/list,2026-11-24,"
NUMBERS_HEAD = HEAD.replace("\n", ",access_numbers\n")
NUMBERED = f"RO,CETS224,7(9)(b),reservation,,2026-12-01,,{SOURCE},imei;phone\n"
DESKS = (
    "provider,name,state,region,portal,direct_requests,direct_categories,certainty,source,checked_on,note\n"
    f"meta,Meta Platforms Ireland Limited,IE,eea,yes,{{}},{SOURCE}{{}}\n"
)
NEW = f"RO,ETS185,29(4),reservation,mandatory,2026-12-01,,{SOURCE}\n"


@pytest.fixture(autouse=True)
def _loaded(request: pytest.FixtureRequest) -> None:
    """The shipped rows, loaded as at the start of an installation."""
    store_shipped()


def receive(content: str | bytes, table: str = "declarations", **more: Any) -> ReferenceImport:
    raw = content.encode() if isinstance(content, str) else content
    given = {"file_name": "list.csv", "replace_kept": False, "actor": UPLOADER, "now": NOW, **more}
    return imports.receive(table=table, content=raw, **given)


def apply(found: ReferenceImport, actor: str = APPLIER) -> ReferenceImport:
    return imports.apply(found.pk, actor=actor, now=NOW + timedelta(minutes=1))


def undo(found: ReferenceImport) -> ReferenceImport:
    return imports.undo(found.pk, actor=UNDOER, now=NOW + timedelta(minutes=2))


def kinds(found: ReferenceImport) -> list[tuple[str, str]]:
    return [(entry["kind"], entry["label"]) for entry in found.changes]


def faults(content: str | bytes, table: str = "declarations", **more: Any) -> list[str]:
    with pytest.raises(imports.Faulty) as caught:
        receive(content, table, **more)
    assert not ReferenceImport.objects.exists()
    return [str(problem) for problem in caught.value.problems]


def verbs(pk: UUID) -> list[str]:
    return list(Event.objects.filter(chain=pk).order_by("seq").values_list("verb", flat=True))


def test_a_preview_changes_nothing_and_says_what_would() -> None:
    before = list(Declaration.objects.values())
    austria = f"AT,ETS185,29(4),reservation,mandatory,2012-10-01,2026-12-01,{SOURCE}\n"
    same = Declaration.objects.get(party="LT", article="29(4)")
    cells = ("LT", "ETS185", "29(4)", "reservation", same.mode, "2004-07-01", "", "verified")
    lithuania = ",".join((*cells, f'"{same.source}"', "2026-11-23", f'"{same.note}"'))
    found = receive(HEAD + NEW + austria + lithuania + "\n")
    assert kinds(found) == [
        ("added", "RO ETS185 29(4) from 2026-12-01"),
        ("changed", "AT ETS185 29(4) from 2012-10-01"),
    ]
    assert found.unchanged == 1
    assert found.changes[1]["before"]["valid_to"] == ""
    assert found.changes[1]["after"]["valid_to"] == "2026-12-01"
    assert "mode" not in found.changes[1]["after"], "only what differs"
    assert list(Declaration.objects.values()) == before


def test_applying_stores_all_rows_and_writes_who_when_and_which_file() -> None:
    found = apply(receive(HEAD + NEW))
    assert reservation_29_4("RO", date(2026, 12, 1)) is not None
    assert reservation_29_4("RO", date(2026, 11, 30)) is None
    assert (found.state, found.uploaded_by, found.applied_by) == ("applied", UPLOADER, APPLIER)
    assert len(found.digest) == 64
    assert verbs(found.pk) == ["reference.upload", "reference.apply"]
    facts = Event.objects.filter(chain=found.pk).latest("seq").facts
    assert (facts["file"], facts["added"], facts["changed"]) == (found.digest, 1, 0)


def test_applying_twice_changes_nothing_more() -> None:
    found = apply(receive(HEAD + NEW))
    again = apply(found, actor=f"user:{UUID(int=4)}")
    assert again.applied_by == APPLIER
    assert verbs(found.pk) == ["reference.upload", "reference.apply"]


def test_one_wrong_row_stops_the_whole_file_and_is_named_by_line_and_column() -> None:
    wrong = NEW.replace("2026-12-01", "1 December 2026").replace("RO", "BG")
    assert faults(HEAD + NEW + wrong) == [
        "list.csv:3, valid_from: “1 December 2026” is not a date like 2026-11-23."
    ]
    assert reservation_29_4("RO", date(2027, 1, 1)) is None


WRONG: list[tuple[str, str, str, str]] = [
    ("declarations", HEAD + NEW.replace("29(4)", "29(5)"), "list.csv:2, article", "allow no"),
    ("declarations", HEAD + NEW.replace("RO,", "XX,"), "list.csv:2, party", "There is no State “XX”"),
    ("declarations", HEAD + NEW + NEW, "list.csv:3, party", "is already at list.csv:2"),
    ("declarations", HEAD + NEW.replace("2026-12-01", "2003-12-01"), "list.csv:2, valid_from", "Before the"),
    (
        "declarations",
        HEAD + NEW.replace("https://example.org/list", "a book"),
        "list.csv:2, source",
        "address",
    ),
    ("declarations", HEAD.replace("article", "paragraph") + NEW, "list.csv:1", "The columns must be"),
    ("declarations", HEAD + NEW.replace(",reservation", ""), "list.csv:2", "10 cells under 11 columns"),
    (
        "declarations",
        NUMBERS_HEAD + NUMBERED.replace("imei", "fax"),
        "list.csv:2, access_numbers",
        "fax: not known",
    ),
    (
        "declarations",
        NUMBERS_HEAD + NUMBERED.replace("CETS224,7(9)(b)", "ETS185,29(4)"),
        "list.csv:2, access_numbers",
        "Only a reservation",
    ),
    ("declarations", HEAD, "list.csv", "There is no row"),
    ("declarations", "", "list.csv", "There is no row"),
    ("declarations", HEAD + NEW.replace("RO", "R\x00"), "list.csv", ""),
    (
        "declarations",
        HEAD + NEW.replace("RO,", "AT,").replace("2026-12-01", "2026-11-01"),
        "list.csv:2, valid_from",
        "Overlaps the period at Declaration AT ETS185 29(4) from 2012-10-01",
    ),
    (
        "agreements",
        (
            "party_a,party_b,name_en,name_fr,valid_from,valid_to,certainty,source,checked_on,note\n"
            f"RO,DE,Treaty,Traité,2020-01-01,,{SOURCE}\n"
        ),
        "list.csv:2, party_b",
        "in the order of their codes",
    ),
    (
        "designations",
        (
            "party,authority,role,stage,territory,instrument,valid_from,valid_to,certainty,source,checked_on,note\n"
            f"RO,Nobody,central,any,,ETS185,2020-01-01,,{SOURCE}\n"
        ),
        "list.csv:2, authority",
        "no authority of this name in RO",
    ),
    (
        "provider_entities",
        f"provider,name,state,region,certainty,source,checked_on,note\nnobody,A,IE,any,{SOURCE}\n",
        "list.csv:2, provider",
        "There is no provider “nobody”",
    ),
    (
        "providers",
        (
            "key,name,services,identifiers,channel,channel_name,preservation_days,user_notice,data_states,"
            "certainty,source,checked_on,note\n"
            f"meta,Meta,Facebook,email,portal,Write to desk@meta.example.org,90,unknown,,{SOURCE}\n"
        ),
        "list.csv:2, channel_name",
        "No mail box",
    ),
    ("provider_entities", DESKS.format("maybe,", ""), "list.csv:2, direct_requests", "not a valid choice"),
    ("provider_entities", DESKS.format("no,SUB", ""), "list.csv:2, direct_categories", "only for a provider"),
    ("provider_entities", DESKS.format("yes,XXX", ""), "list.csv:2, direct_categories", "XXX: not known"),
    ("provider_entities", DESKS.format("yes,", "+1-202-555-0100"), "list.csv:2, note", "no telephone number"),
]


@pytest.mark.parametrize(("table", "content", "where", "words"), WRONG, ids=[w[3] or "NUL" for w in WRONG])
def test_a_wrong_file_is_refused_with_its_place(table: str, content: str, where: str, words: str) -> None:
    (told,) = faults(content, table)
    assert told.startswith(where)
    assert words in told


NOT_FILES: list[tuple[bytes, str]] = [
    (b"\xff\xfe\x00", "not CSV in UTF-8"),
    (b"[{", "This is not JSON"),
    (b'[{"party": "RO"}]', "The columns must be"),
    (b"[1]", "A row is an object"),
    (b'{"other": []}', "This is not JSON: a list of rows was expected"),
    (b'[{"party": "RO", "party": "DE"}]', "a column stands twice"),
    (b"[" * 100_000, "not JSON"),
    (b"[" + b"9" * 5000 + b"]", "not JSON in UTF-8"),
    (b"[]", "There is no row"),
    (b"x" * 1_000_001, "larger than 1000 kB"),
]


@pytest.mark.parametrize(("raw", "words"), NOT_FILES, ids=[words for _raw, words in NOT_FILES])
def test_what_is_no_file_of_rows_gets_a_plain_answer(raw: bytes, words: str) -> None:
    (told,) = faults(raw)
    assert words in told


def row(**cells: object) -> dict[str, object]:
    values = NEW.strip().split(",")
    return dict(zip(HEAD.strip().split(","), values, strict=True)) | cells


def test_json_is_read_like_csv_and_a_wrong_row_keeps_its_line() -> None:
    good = orjson.dumps([row(valid_to=None)], option=orjson.OPT_INDENT_2)
    assert kinds(receive(good, file_name="list.json")) == [("added", "RO ETS185 29(4) from 2026-12-01")]
    ReferenceImport.objects.all().delete()
    assert faults(b'{"rows": [\n' + orjson.dumps(row()) + b",\n" + orjson.dumps(row(mode=["x", 1])) + b"]}")[
        0
    ] == ('list.csv:3, mode: “["x", 1]” is not text, a list of words, yes or no.')
    half = b"[%s]" % orjson.dumps(row(note="@")).replace(b"@", b"\\ud800")
    assert "not text" in faults(half)[0]


def test_semicolons_between_the_cells_and_a_byte_order_mark_do_no_harm() -> None:
    content = "\ufeff" + (HEAD + NEW).replace(",", ";")
    assert kinds(receive(content)) == [("added", "RO ETS185 29(4) from 2026-12-01")]


def test_a_row_checked_here_on_the_same_day_is_kept_unless_the_administrator_says_otherwise() -> None:
    Declaration.objects.filter(party="AT").update(note="Read again.", checked_on=NOW.date())
    content = f"{HEAD}AT,ETS185,29(4),reservation,discretionary,2012-10-01,,{SOURCE}\n"
    found = apply(receive(content))
    assert kinds(found) == [("kept", "AT ETS185 29(4) from 2012-10-01")]
    assert Declaration.objects.get(party="AT").mode == "mandatory"
    apply(receive(content, replace_kept=True))
    assert Declaration.objects.get(party="AT").mode == "discretionary"


def test_what_changed_since_the_preview_stops_the_import_and_is_shown_anew() -> None:
    content = f"{HEAD}AT,ETS185,29(4),reservation,discretionary,2012-10-01,,{SOURCE}\n"
    found = receive(content)
    Declaration.objects.filter(party="AT").update(mode="declaratory")
    with pytest.raises(imports.Overtaken):
        apply(found)
    found.refresh_from_db()
    assert (found.state, found.changes[0]["before"]["mode"]) == ("checked", "declaratory")
    assert Declaration.objects.get(party="AT").mode == "declaratory"
    assert apply(found).state == "applied"


def test_what_is_recorded_of_a_providers_own_desk_is_applied_and_undone() -> None:
    company = ProviderEntity.objects.get(name="Meta Platforms Ireland Limited")
    assert (company.portal, company.direct_requests, company.direct_categories) == ("yes", "unknown", [])
    found = apply(receive(DESKS.format("yes,SUB;TRA", ""), "provider_entities"))
    company.refresh_from_db()
    assert (company.direct_requests, company.direct_categories) == ("yes", ["SUB", "TRA"])
    undo(found)
    company.refresh_from_db()
    assert (company.direct_requests, company.direct_categories) == ("unknown", [])


def test_undoing_puts_every_cell_back_and_closes_what_was_new() -> None:
    before = list(Declaration.objects.order_by("pk").values())
    austria = f"AT,ETS185,29(4),reservation,discretionary,2012-10-01,2026-12-24,{SOURCE}\n"
    found = undo(apply(receive(HEAD + NEW + austria)))
    after = list(Declaration.objects.order_by("pk").values())
    assert after[:-1] == before
    assert (after[-1]["valid_to"], after[-1]["note"]) == (date(2026, 12, 1), TAKEN_BACK)
    assert reservation_29_4("RO", date(2026, 12, 1)) is None
    assert (found.state, found.undone_by) == ("undone", UNDOER)
    assert verbs(found.pk) == ["reference.upload", "reference.apply", "reference.undo"]


def test_a_row_that_was_taken_back_can_be_entered_again() -> None:
    undo(apply(receive(HEAD + NEW)))
    again = apply(receive(HEAD + NEW))
    assert kinds(again) == [("changed", "RO ETS185 29(4) from 2026-12-01")]
    assert reservation_29_4("RO", date(2026, 12, 1)) is not None


def test_only_the_last_applied_import_can_be_undone_and_then_the_one_before() -> None:
    first, second = apply(receive(HEAD + NEW)), receive(HEAD + NEW.replace("RO", "BG"))
    imports.apply(second.pk, actor=APPLIER, now=NOW + timedelta(hours=1))
    with pytest.raises(imports.NotUndone):
        undo(first)
    undo(second)
    assert undo(first).state == "undone"


def test_an_undo_is_refused_while_somebody_has_changed_a_row_since() -> None:
    found = apply(receive(HEAD + NEW))
    Declaration.objects.filter(party="RO", article="29(4)").update(mode="discretionary")
    with pytest.raises(imports.NotUndone) as refused:
        undo(found)
    assert refused.value.rows == ["RO ETS185 29(4) from 2026-12-01"]
    found.refresh_from_db()
    assert found.state == "applied"


def test_every_table_can_be_imported_and_undone_without_losing_a_row() -> None:
    Authority.objects.create(party_id="DE", name="Desk", time_zone="Europe/Berlin", hosted=True)
    models = (Party, TreatyStatus, Declaration, Agreement, Authority, Designation, Provider)
    files = {
        "parties": "iso2,iso3,name_en,name_fr,time_zone,official_languages,accepted_languages,coe_member,eu_member,"
        "holidays_package,certainty,source,checked_on,note\n"
        f"MN,MNG,Mongolia,Mongolie,Asia/Ulaanbaatar,mn,mn;en,no,no,none,{SOURCE}\n",
        "agreements": "party_a,party_b,name_en,name_fr,valid_from,valid_to,certainty,source,checked_on,note\n"
        f"DE,RO,Treaty,Traité,2026-11-24,,{SOURCE}\n",
        "authorities": "party,name,name_en,address,telephone,mobile,fax,email,office_hours,time_zone,is_active\n"
        "RO,Parchet,Prosecution,,,,,,,Europe/Bucharest,yes\nDE,Desk,The desk,,,,,,,Europe/Berlin,yes\n",
        "designations": "party,authority,role,stage,territory,instrument,valid_from,valid_to,certainty,source,"
        f"checked_on,note\nDE,Desk,poc247,any,,ETS185,2026-11-24,,{SOURCE}\n",
        "providers": "key,name,services,identifiers,channel,channel_name,preservation_days,user_notice,data_states,"
        f"certainty,source,checked_on,note\nnew,New,New Mail,email,portal,,30,tells,IE;US,{SOURCE}\n",
    }  # fmt: skip
    for table, content in files.items():
        count = sum(model._default_manager.count() for model in models)
        found = apply(receive(content, table))
        assert sum(model._default_manager.count() for model in models) == count + 1, table
        undo(found)
        assert sum(model._default_manager.count() for model in models) == count + 1, table
    assert Party.objects.get(pk="MN").accepted_languages == ["mn", "en"]
    assert not Authority.objects.get(name="Parchet").is_active
    assert Authority.objects.get(name="Desk").hosted, "no file says whose people work here"
    assert not Provider.objects.get(pk="new").is_active
    assert Designation.objects.get().valid_to == Designation.objects.get().valid_from


def test_a_column_that_is_not_in_the_file_is_left_alone() -> None:
    Party.objects.filter(pk="RO").update(accepted_languages=["ro"])
    romania = Party.objects.get(pk="RO")
    content = (
        "iso2,iso3,name_en,name_fr,time_zone,official_languages,coe_member,eu_member,holidays_package,"
        f"certainty,source,checked_on,note\nRO,ROU,Romania,Roumanie,Europe/Bucharest,ro,yes,yes,full,{SOURCE}\n"
    )
    apply(receive(content, "parties"))
    romania.refresh_from_db()
    assert (romania.accepted_languages, romania.checked_on) == (["ro"], NOW.date())


def test_faults_that_are_stored_already_do_not_lock_out_a_correction() -> None:
    TreatyStatus.objects.filter(party="RO", instrument="ETS185").update(in_force_from=date(2004, 12, 1))
    assert kinds(receive(HEAD + NEW.replace("RO", "BG"))) == [("added", "BG ETS185 29(4) from 2026-12-01")]
    assert not is_party("RO", "ETS185", date(2004, 9, 1))


def test_the_access_numbers_that_a_reservation_excludes_come_and_go_with_it() -> None:
    made = apply(receive(NUMBERS_HEAD + NUMBERED))
    assert Declaration.objects.get(article="7(9)(b)").access_numbers == ["imei", "phone"]
    later = receive(NUMBERS_HEAD + NUMBERED.replace("imei;phone", "imei"), replace_kept=True)
    corrected = imports.apply(later.pk, actor=APPLIER, now=NOW + timedelta(seconds=90))
    assert Declaration.objects.get(article="7(9)(b)").access_numbers == ["imei"]
    without = receive(HEAD + NUMBERED.replace(",imei;phone", ""), replace_kept=True)
    assert kinds(without) == [], "a file without the column leaves it as it is"
    undo(corrected)
    assert Declaration.objects.get(article="7(9)(b)").access_numbers == ["imei", "phone"]
    undo(made)
    row = Declaration.objects.get(article="7(9)(b)")
    assert row.valid_to == row.valid_from


def test_a_file_names_the_authority_that_is_notified_of_orders() -> None:
    at = Authority.objects.create(party_id="RO", name="Registry (invented)", time_zone="Europe/Bucharest")
    head = "party,authority,role,stage,territory,instrument,valid_from,valid_to,certainty,source,checked_on,note\n"
    row = f"RO,{at.name},notified,any,,CETS224,2026-11-01,,{SOURCE}\n"
    apply(receive(head + row, table="designations"))
    state = Party.objects.get(pk="RO")
    assert appointed(state, "notified", "CETS224", date(2026, 11, 2)) == (at.name,)
    assert appointed(state, "notified", "CETS224", date(2026, 10, 31)) == ()
    assert appointed(state, "central", "CETS224", date(2026, 11, 2)) == ()

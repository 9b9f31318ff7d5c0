"""Reference data by file: checked as a whole, previewed, applied in one transaction, and undone.

A row entered in a form takes the same way, as a file of one row. Every step is an event on the import's chain.
"""

from collections import Counter
from collections.abc import Mapping
from copy import copy
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from django.db import models, transaction

from mla.audit import writer
from mla.audit.canonical import Json
from mla.audit.models import AUDIT_FIELDS
from mla.parties.choices import ImportState
from mla.parties.days import latest_day
from mla.parties.models import ReferenceImport
from mla.parties.reference_cells import value_of
from mla.parties.reference_checks import problems_of_upload
from mla.parties.reference_loading import carry_out, ends_one, one_at_a_time, overlapping, states_of
from mla.parties.reference_plan import Change, cells, plan, taken_back
from mla.parties.reference_rows import Problem, ReferenceData
from mla.parties.reference_tables import TABLES, Table, attribute, stored_columns
from mla.parties.reference_upload import read_upload

Entry = dict[str, Any]


class Faulty(Exception):
    """The file breaks rules: `problems`, as they stand in the file. Nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


class Overtaken(Exception):
    """What is stored has changed since the preview. The import now holds a new preview; nothing was applied."""


class NotUndone(Exception):
    """`rows` were changed by something else since, or the import is not the last one applied."""

    def __init__(self, rows: list[str]) -> None:
        super().__init__(", ".join(rows))
        self.rows = rows


def receive(
    *, table: str, file_name: str, content: bytes, replace_kept: bool, actor: str, now: datetime
) -> ReferenceImport:
    """Check a file and keep it with its preview. Raises Faulty, KeyError for a table that does not exist."""
    data = checked(TABLES[table], file_name, content, now)
    changes = plan(data.all_rows(), replace_kept=replace_kept)
    found = ReferenceImport(
        table=table, file_name=file_name, content=content, digest=sha256(content).hexdigest(),
        replace_kept=replace_kept, uploaded_by=actor, uploaded_at=now, **preview(changes),
    )  # fmt: skip
    with transaction.atomic():
        found.save(force_insert=True)
        note(found, "reference.upload", actor, now)
        found.save(update_fields=AUDIT_FIELDS)
    return found


def checked(table: Table, file_name: str, content: bytes, now: datetime) -> ReferenceData:
    data = read_upload(table, file_name, content)
    found = problems_of_upload(data, today=latest_day(now))
    if errors := [problem for problem in found if not problem.warning]:
        raise Faulty(errors)
    return data


def warnings(found: ReferenceImport, *, now: datetime) -> list[Problem]:
    """What the rules remark on without stopping the import."""
    data = read_upload(TABLES[found.table], found.file_name, bytes(found.content))
    return [problem for problem in problems_of_upload(data, today=latest_day(now)) if problem.warning]


def preview(changes: list[Change]) -> dict[str, Any]:
    """The columns of the import that say what it does."""
    shown = [change for change in changes if change.kind != "unchanged"]
    return {
        "changes": [
            {
                "where": change.where, "kind": change.kind, "label": change.label,
                "pk": str(change.found.pk) if change.found else "",
                "before": change.before, "after": change.after,
            }
            for change in shown
        ],
        "unchanged": len(changes) - len(shown),
    }  # fmt: skip


def apply(import_id: UUID, *, actor: str, now: datetime) -> ReferenceImport:
    """Store what the preview showed, or nothing. Once applied, the second press changes nothing.

    Raises Overtaken when the preview is no longer true, Faulty when a rule is now broken, NotStored.
    """
    with transaction.atomic():
        found = locked(import_id)
        if found.state != ImportState.CHECKED:
            return found
        data = checked(TABLES[found.table], found.file_name, bytes(found.content), now)
        changes = plan(data.all_rows(), replace_kept=found.replace_kept, lock=True)
        as_shown = preview(changes) == {"changes": found.changes, "unchanged": found.unchanged}
        if as_shown:
            carry_out(changes)
            # Only now does a new row have its key.
            remember_keys(found, changes)
            found.state, found.applied_by, found.applied_at = ImportState.APPLIED, actor, now
            note(found, "reference.apply", actor, now)
        else:
            anew = preview(changes)
            found.changes, found.unchanged = anew["changes"], anew["unchanged"]
        found.save(update_fields=["state", "changes", "unchanged", "applied_by", "applied_at", *AUDIT_FIELDS])
    if not as_shown:
        raise Overtaken
    return found


def remember_keys(found: ReferenceImport, changes: list[Change]) -> None:
    shown = [change for change in changes if change.kind != "unchanged"]
    found.changes = [
        {**entry, "pk": str((change.found or change.row).pk)}
        for entry, change in zip(found.changes, shown, strict=True)
    ]


def last_applied() -> ReferenceImport | None:
    return ReferenceImport.objects.filter(state=ImportState.APPLIED).order_by("-applied_at").first()


def undo(import_id: UUID, *, actor: str, now: datetime) -> ReferenceImport:
    """Put back what the last applied import changed, and take back what it added. Raises NotUndone."""
    with transaction.atomic():
        found, last = locked(import_id), last_applied()
        if found.state == ImportState.UNDONE:
            return found
        if last is None or last.pk != found.pk:
            raise NotUndone([])
        table = TABLES[found.table]
        rows = rows_of(found, table)
        if touched := changed_since(found, table, rows):
            raise NotUndone(touched)
        put_back(found, table, rows)
        found.state, found.undone_by, found.undone_at = ImportState.UNDONE, actor, now
        note(found, "reference.undo", actor, now)
        found.save(update_fields=["state", "undone_by", "undone_at", *AUDIT_FIELDS])
    return found


def locked(import_id: UUID) -> ReferenceImport:
    return ReferenceImport.objects.select_for_update().get(pk=import_id)


def written(found: ReferenceImport) -> list[Entry]:
    return [entry for entry in found.changes if entry["kind"] in {"added", "changed"}]


def rows_of(found: ReferenceImport, table: Table) -> Mapping[str, models.Model]:
    wanted = {entry["pk"] for entry in written(found)}
    rows = table.model._default_manager.select_for_update()
    return {str(row.pk): row for row in rows if str(row.pk) in wanted}


def changed_since(found: ReferenceImport, table: Table, rows: Mapping[str, models.Model]) -> list[str]:
    return [
        entry["label"]
        for entry in written(found)
        if entry["pk"] not in rows
        or cells(rows[entry["pk"]], stored_columns(table, tuple(entry["after"]))) != entry["after"]
    ]


def put_back(found: ReferenceImport, table: Table, rows: Mapping[str, models.Model]) -> None:
    """Raises NotUndone where a State would be a Party twice on one day, as something else was stored since."""
    states = states_of(rows.values())
    one_at_a_time(states)
    before = {entry["pk"]: copy(rows[entry["pk"]]) for entry in written(found)}
    for entry in written(found):
        for column, cell in as_before(table, entry).items():
            setattr(rows[entry["pk"]], attribute(column), value_of(column, cell))
    for entry in sorted(written(found), key=lambda one: not ends_one(before[one["pk"]], rows[one["pk"]])):
        rows[entry["pk"]].save(update_fields=[attribute(column) for column in as_before(table, entry)])
    if clash := overlapping(states):
        raise NotUndone([clash.where])


def as_before(table: Table, entry: Entry) -> Mapping[str, str]:
    found: Mapping[str, str] = (
        entry["before"] if entry["kind"] == "changed" else taken_back(table, entry["after"])
    )
    return found


def note(found: ReferenceImport, verb: str, actor: str, now: datetime) -> None:
    """The event names the file and the changes by their digests: contact data of people stay out of the trail."""
    counts = Counter(entry["kind"] for entry in found.changes)
    facts: dict[str, Json] = {
        "table": found.table,
        "file": found.digest,
        "changes": sha256(orjson.dumps(found.changes, option=orjson.OPT_SORT_KEYS)).hexdigest(),
        "added": counts["added"],
        "changed": counts["changed"],
        "kept": counts["kept"],
        "unchanged": found.unchanged,
    }
    writer.append(found, verb=verb, actor=actor, at=now, facts=facts)

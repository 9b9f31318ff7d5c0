import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from mla.audit import export
from mla.audit.models import Event
from tests.audit.lifting import lift, lifted
from tests.audit.owners import add, owner

pytestmark = pytest.mark.django_db


def output(command: str, *arguments: Any) -> str:
    out = io.StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue()


def test_a_checkpoint_is_made_and_verified_from_the_command_line() -> None:
    assert output("checkpoint_audit") == "There is nothing new to sign.\n"
    add(owner(), 2)
    assert output("checkpoint_audit").startswith("Signed 2 events in 1 chains: ")
    (note,) = export.folder().iterdir()
    answer = output("verify_audit", "--every", "--against", str(note))
    assert answer.startswith("2 events, 1 checkpoints, 3 roots recomputed,")
    assert answer.endswith("no fault.\n")


def test_a_fault_ends_both_commands_with_its_place() -> None:
    event = add(owner(), 2)[1]
    with lifted(connection):
        Event.objects.filter(pk=event.pk).update(verb="forged")
    where = f"event {event.pk} chain {event.chain} seq 2: verb is not what was hashed"
    with pytest.raises(CommandError, match=f"FAULT {where}"):
        output("verify_audit")
    with pytest.raises(CommandError, match=f"No checkpoint was signed. {where}"):
        output("checkpoint_audit")


def test_missing_triggers_are_a_fault() -> None:
    lift(connection)
    with pytest.raises(CommandError, match="FAULT missing triggers: audit_"):
        output("verify_audit")


def test_a_file_that_is_no_note_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="FAULT"):
        output("verify_audit", "--against", str(tmp_path / "absent"))


def test_the_rights_of_the_application_leave_out_the_id_and_every_change() -> None:
    sql = output("audit_roles", 'a"b')
    assert "GRANT SELECT, INSERT (chain, chain_model, seq, at, actor, verb, canonical, previous, hash)" in sql
    assert 'TO "a""b";' in sql
    assert "UPDATE" not in sql

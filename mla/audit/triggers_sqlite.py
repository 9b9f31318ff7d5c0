"""SQLite: `INSERT OR REPLACE` deletes without firing delete triggers, so the insert triggers refuse rows that
exist.

In a BEFORE trigger NEW.id is only known when the statement names it; hence the second insert trigger, AFTER,
which refuses an id that does not follow all others (an event slipped under an earlier checkpoint).
"""

from collections.abc import Iterator, Mapping
from typing import Any

_TRIGGERS = {
    "audit_event_no_update": """BEFORE UPDATE ON audit_event BEGIN
        SELECT RAISE(ABORT, 'audit_event is append-only'); END""",
    "audit_event_no_delete": """BEFORE DELETE ON audit_event BEGIN
        SELECT RAISE(ABORT, 'audit_event is append-only'); END""",
    "audit_event_continues": """BEFORE INSERT ON audit_event BEGIN
        SELECT RAISE(ABORT, 'audit_event: the row exists')
        WHERE EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id);
        SELECT RAISE(ABORT, 'audit_event: seq does not continue the chain')
        WHERE NEW.seq IS NOT coalesce((SELECT max(seq) FROM audit_event WHERE chain = NEW.chain), 0) + 1;
        SELECT RAISE(ABORT, 'audit_event: previous is not the hash of the last event')
        WHERE NEW.previous IS NOT coalesce(
            (SELECT hash FROM audit_event WHERE chain = NEW.chain AND seq = NEW.seq - 1),
            zeroblob(32)); END""",
    "audit_event_last": """AFTER INSERT ON audit_event BEGIN
        SELECT RAISE(ABORT, 'audit_event: the id is not the next one')
        WHERE NEW.id < (SELECT max(id) FROM audit_event); END""",
    "audit_checkpoint_no_update": """BEFORE UPDATE ON audit_checkpoint BEGIN
        SELECT RAISE(ABORT, 'audit_checkpoint is append-only'); END""",
    "audit_checkpoint_no_delete": """BEFORE DELETE ON audit_checkpoint BEGIN
        SELECT RAISE(ABORT, 'audit_checkpoint is append-only'); END""",
    "audit_checkpoint_continues": """BEFORE INSERT ON audit_checkpoint BEGIN
        SELECT RAISE(ABORT, 'audit_checkpoint: the row exists')
        WHERE EXISTS (SELECT 1 FROM audit_checkpoint WHERE id = NEW.id);
        SELECT RAISE(ABORT, 'audit_checkpoint: does not follow the last one')
        WHERE NEW.last_event_id <= coalesce((SELECT max(last_event_id) FROM audit_checkpoint), 0)
        OR NEW.previous_root IS NOT coalesce(
            (SELECT root FROM audit_checkpoint ORDER BY last_event_id DESC LIMIT 1), zeroblob(32)); END""",
}


def expected() -> Mapping[str, str]:
    return {name: _statement(name) for name in _TRIGGERS}


def found(cursor: Any) -> Mapping[str, str]:
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return dict(cursor.fetchall())


def install(_: Any) -> Iterator[str]:
    for name in _TRIGGERS:
        yield f"DROP TRIGGER IF EXISTS {name}"
        yield _statement(name)


def _statement(name: str) -> str:
    return f"CREATE TRIGGER {name} {_TRIGGERS[name]}"

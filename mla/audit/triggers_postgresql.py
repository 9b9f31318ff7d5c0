"""PostgreSQL: row triggers for INSERT, UPDATE and DELETE, a statement trigger for TRUNCATE, all ENABLE
ALWAYS.

ALWAYS, or `SET session_replication_role = replica` would switch them off. The functions fix their search_path
with pg_temp last, or a session could put a temporary table of the same name before the real one and be
checked against that. The refusals use the class of integrity violations, so both engines raise Django's
IntegrityError.
"""

from collections.abc import Iterator, Mapping
from typing import Any

_REFUSE = """
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
"""
_EVENT = """
DECLARE
    tail record;
BEGIN
    SELECT seq, hash INTO tail FROM audit_event WHERE chain = NEW.chain ORDER BY seq DESC LIMIT 1;
    IF NEW.seq IS DISTINCT FROM coalesce(tail.seq, 0) + 1 THEN
        RAISE EXCEPTION 'audit_event: seq does not continue the chain'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.previous IS DISTINCT FROM coalesce(tail.hash, decode(repeat('00', 32), 'hex')) THEN
        RAISE EXCEPTION 'audit_event: previous is not the hash of the last event'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
"""
_CHECKPOINT = """
DECLARE
    tail record;
BEGIN
    SELECT last_event_id, root INTO tail FROM audit_checkpoint ORDER BY last_event_id DESC LIMIT 1;
    IF NEW.last_event_id <= coalesce(tail.last_event_id, 0)
        OR NEW.previous_root IS DISTINCT FROM coalesce(tail.root, decode(repeat('00', 32), 'hex')) THEN
        RAISE EXCEPTION 'audit_checkpoint: does not follow the last one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
"""
_FUNCTIONS = {"audit_refuse": _REFUSE, "audit_event_insert": _EVENT, "audit_checkpoint_insert": _CHECKPOINT}
_REFUSALS = (("no_change", "UPDATE OR DELETE", "ROW"), ("no_truncate", "TRUNCATE", "STATEMENT"))
_TRIGGERS = {
    f"{table}_{name}": (table, f"BEFORE {events} ON {table} FOR EACH {level}", function)
    for table in ("audit_event", "audit_checkpoint")
    for name, events, level, function in (
        *((*refusal, "audit_refuse") for refusal in _REFUSALS),
        ("continues", "INSERT", "ROW", f"{table}_insert"),
    )
}


def expected() -> Mapping[str, tuple[str, str, str]]:
    """Per trigger: its state (A is ENABLE ALWAYS), its function, the body of the function."""
    return {name: ("A", function, _FUNCTIONS[function]) for name, (_, _, function) in _TRIGGERS.items()}


def found(cursor: Any) -> Mapping[str, tuple[str, str, str]]:
    cursor.execute(
        "SELECT t.tgname, t.tgenabled::text, p.proname, p.prosrc"
        " FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE t.tgrelid IN (to_regclass('audit_event'), to_regclass('audit_checkpoint'))"
        " AND NOT t.tgisinternal"
    )
    return {name: (state, function, body) for name, state, function, body in cursor.fetchall()}


def install(cursor: Any) -> Iterator[str]:
    cursor.execute("SELECT quote_ident(current_schema())")
    (schema,) = cursor.fetchone()
    for function, body in _FUNCTIONS.items():
        yield (
            f"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql"
            f" SET search_path = {schema}, pg_temp AS $body${body}$body$"
        )
    for name, (table, when, function) in _TRIGGERS.items():
        yield f"CREATE OR REPLACE TRIGGER {name} {when} EXECUTE FUNCTION {function}()"
        yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}"

"""Django's SQLite backend with a fair queue for writers (see `gate`). Reads never wait."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base

from mla.runtime.sqlite3.gate import Gate

WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


class QueueingCursor(base.SQLiteCursorWrapper):
    """A single write outside a transaction is a transaction of its own, so it waits in the same line."""

    gate: Gate | None = None

    def execute(self, query: str, params: Iterable[Any] | None = None) -> Any:  # type: ignore[override] # as in Django
        if self.gate is None or not self._needs_turn(query):
            return super().execute(query, params)
        self.gate.enter()
        try:
            return super().execute(query, params)
        finally:
            self.gate.leave()

    def executemany(self, query: str, param_list: Iterable[Any]) -> Any:
        if self.gate is None or not self._needs_turn(query):
            return super().executemany(query, param_list)
        self.gate.enter()
        try:
            return super().executemany(query, param_list)
        finally:
            self.gate.leave()

    def _needs_turn(self, query: str) -> bool:
        return not self.connection.in_transaction and query.lstrip()[:7].upper().startswith(WRITES)


class DatabaseWrapper(base.DatabaseWrapper):
    """Takes its turn at BEGIN IMMEDIATE; gives it up at commit, rollback or close."""

    gate: Gate | None = None

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        if not self.is_in_memory_db():
            # A new installation has no data directory yet. Its parent must be there: a mistyped path is not obeyed.
            Path(self.settings_dict["NAME"]).parent.mkdir(mode=0o700, exist_ok=True)
            lock = f"{self.settings_dict['NAME']}-gate"
            self.gate = Gate(lock, timeout=float(conn_params.get("timeout", 5)))
        return super().get_new_connection(conn_params)

    def create_cursor(self, name: str | None = None) -> Any:
        cursor = self.connection.cursor(factory=QueueingCursor)
        cursor.gate = self.gate
        return cursor

    def _start_transaction_under_autocommit(self) -> None:
        if self.gate is None:
            super()._start_transaction_under_autocommit()  # type: ignore[misc] # the stubs leave it out
            return
        with self.wrap_database_errors:
            self.gate.enter()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc] # the stubs leave it out
        except BaseException:
            self.gate.leave()
            raise

    def _commit(self) -> None:
        # When the commit itself fails the transaction is still open: Django then rolls back, which gives up the turn.
        super()._commit()  # type: ignore[misc] # the stubs leave it out
        self._leave()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc] # the stubs leave it out
        finally:
            self._leave()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc] # the stubs leave it out
        finally:
            if self.gate is not None:
                self.gate.close()
                self.gate = None

    def _leave(self) -> None:
        if self.gate is not None:
            self.gate.leave()

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from mla.audit.models import Checkpoint, Event

_HELP = """Prints the SQL that lets a PostgreSQL role add and read audit rows, and nothing else.

Run it as the role that owns the tables, which is the one that migrates. The application connects as the
other role: it can then neither change rows nor drop or disable the triggers. The right to INSERT leaves out
the id, so the role cannot choose one and slip an event under an earlier checkpoint.
"""


class Command(BaseCommand):
    help = _HELP

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("role")

    def handle(self, *_: Any, **options: Any) -> None:
        role = '"{}"'.format(options["role"].replace('"', '""'))
        for model in (Event, Checkpoint):
            table = model._meta.db_table
            fields = [field for field in model._meta.concrete_fields if not field.primary_key]
            columns = ", ".join(str(field.column) for field in fields)
            self.stdout.write(f"REVOKE ALL ON {table} FROM PUBLIC, {role};")
            self.stdout.write(f"GRANT SELECT, INSERT ({columns}) ON {table} TO {role};")

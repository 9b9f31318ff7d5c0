from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from mla.documents import gallery
from mla.law.tongues import offered


class Command(BaseCommand):
    help = "Write every letter and paper in every language as PDF, from invented examples, with an index of them."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "directory", type=Path, help="outside the repository, or a folder that git ignores"
        )
        parser.add_argument(
            "--languages", default=",".join(offered()), help="with commas between; default: all"
        )
        parser.add_argument(
            "--no-validation", action="store_true", help="leave veraPDF out, though it is there"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folder, languages = options["directory"], options["languages"].split(",")
        unknown = sorted(set(languages) - set(offered()))
        if unknown:
            raise CommandError(f"no letters in {', '.join(unknown)}; there are: {', '.join(offered())}")
        if gallery.in_work_tree(folder):
            raise CommandError("this folder belongs to a git work tree: choose one that git ignores")
        folder.mkdir(parents=True, exist_ok=True)
        examples = [gallery.write(folder, *one) for one in gallery.wanted(languages)]
        if not options["no_validation"]:
            examples = gallery.judged(folder, examples)
        index = gallery.write_index(folder, examples)
        faults = [f"{one.file}: {one.verdict}" for one in examples if one.verdict not in {"", "conforms"}]
        if faults:
            raise CommandError("\n".join(faults))
        self.stdout.write(f"wrote {len(examples)} documents; read {index}")

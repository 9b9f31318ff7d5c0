"""The page that every letter is filled into.

By an engine of its own: the engine of the site loads the tags of every app, and with them much of its admin pages.
"""

from functools import cache
from typing import Any

from django.conf import settings
from django.template import Context, Engine, Template


def framed(values: dict[str, Any]) -> str:
    return frame().render(Context(values))


@cache
def frame() -> Template:
    return Engine(dirs=[str(settings.BASE_DIR / "templates")]).get_template("documents/letter.html")

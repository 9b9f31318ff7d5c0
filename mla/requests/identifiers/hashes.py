"""Only its length tells a digest's algorithm, so one character too few is asked back, never guessed."""

import re

from django.utils.translation import gettext as _

from mla.requests.identifiers.shapes import Checked, Question

ALGORITHMS = {32: "MD5", 40: "SHA-1", 64: "SHA-256", 96: "SHA-384", 128: "SHA-512"}
_HEX = re.compile(r"[0-9a-f]+\Z")


def near_length(count: int) -> int:
    """The digest length this count misses by one or two characters; 0 when there is none."""
    return next((length for length in ALGORITHMS if 0 < abs(length - count) <= 2), 0)


def check_hash(text: str) -> Checked:
    value = text.strip().lower()
    if not _HEX.match(value):
        message = _("A digest is written with the digits 0 to 9 and the letters a to f only.")
        return Checked("hash", value, questions=(Question("format", message),))
    name = ALGORITHMS.get(len(value), "")
    if not name:
        return Checked("hash", value, questions=(_length_question(len(value)),))
    if name in {"MD5", "SHA-1"}:
        warning = _(
            "%(name)s may name a file, but does not prove that it is unchanged: add a SHA-256 digest."
        )
        note = _("%(name)s: for identification only") % {"name": name}
        return Checked("hash", value, note=note, warnings=(warning % {"name": name},))
    return Checked("hash", value, note=name)


def _length_question(count: int) -> Question:
    near = near_length(count)
    facts = {"count": count, "name": ALGORITHMS.get(near, ""), "number": abs(near - count)}
    if not near:
        message = _("%(count)d characters: no digest in use has this length.")
    elif facts["number"] == 1 and near > count:
        message = _("%(count)d characters: one missing for %(name)s.")
    elif near > count:
        message = _("%(count)d characters: %(number)d missing for %(name)s.")
    elif facts["number"] == 1:
        message = _("%(count)d characters: one too many for %(name)s.")
    else:
        message = _("%(count)d characters: %(number)d too many for %(name)s.")
    return Question("length", message % facts)

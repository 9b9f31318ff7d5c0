"""One pasted line: its readable (re-fanged) text, the way back to what was pasted, and what is taken."""

import re
from dataclasses import dataclass, field

from mla.requests.identifiers.shapes import Checked

# Characters nobody sees: they would split numbers, hide card numbers or turn the reading direction.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_DEFANGED = re.compile(
    r"(?P<http>h(?:xx|XX|\*\*)p(?=s?\[?:))|\s?(?:\[\.\]|\(\.\)|\{\.\}|[\[({](?:dot|DOT)[\])}])\s?"
    r"|(?P<at>\s?(?:\[@\]|[\[({](?:at|AT)[\])}])\s?)|(?P<scheme>\[://\])|(?P<colon>\[:\])",
)


@dataclass(frozen=True)
class Piece:
    """A recognised stretch of a line, in positions of the readable text."""

    start: int
    end: int
    checked: Checked
    port: int | None = None
    note: str = ""


@dataclass
class Line:
    """`rest` is the readable text with everything already understood replaced by NUL characters."""

    number: int
    source: str
    text: str
    places: list[int] | None
    rest: str
    misses: list[tuple[str, str]] = field(default_factory=list)

    def pasted(self, start: int, end: int) -> str:
        """What was pasted for this stretch of the readable text."""
        if self.places is None:
            return self.source[start:end]
        return self.source[self.places[start] : self.places[end]]

    def take(self, spans: list[tuple[int, int]]) -> None:
        """Marks stretches as understood, all in one pass."""
        pieces, done = [], 0
        for start, end in sorted(spans):
            start = max(start, done)
            pieces += [self.rest[done:start], "\x00" * (end - start)]
            done = max(done, end)
        self.rest = "".join([*pieces, self.rest[done:]])


def visible(text: str) -> str:
    """The text with \\n line ends and without invisible characters."""
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def readable(number: int, source: str) -> Line:
    """hxxp, [.] and (at) are undone; `places` then maps each character back to where it came from."""
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for match in _DEFANGED.finditer(source):
        new = _meaning(match)
        pieces += [source[done : match.start()], new]
        places += range(done, match.start())
        places += [match.start()] * len(new)
        done = match.end()
    if not done:
        return Line(number, source, source, None, source)
    text = "".join([*pieces, source[done:]])
    places += range(done, len(source) + 1)
    return Line(number, source, text, places, text)


def _meaning(match: re.Match[str]) -> str:
    return {"http": "http", "at": "@", "scheme": "://", "colon": ":"}.get(match.lastgroup or "", ".")

"""Bare domain names in running text, told apart from file names by the last label."""

import re
from collections.abc import Iterator

from mla.requests.identifiers.hosts import ascii_host, check_domain
from mla.requests.identifiers.lines import Piece

_CANDIDATE = re.compile(
    r"(?<![\w.@/\\%=&\-])(?:[^\W_](?:[\w\-]{0,61}[^\W_])?\.){1,8}(?:xn--[\w\-]{2,59}|[^\W\d_]{2,24})(?![\w@(\\]|\.\w|-\w)"
)
# Endings that are countries or generic names but are met as file names far more often.
_FILE_ENDINGS = (
    "php html htm js css png jpg jpeg gif svg ico pdf exe dll txt log conf cfg ini xml json csv doc docx "
    "xls xlsx zip rar gz tar sh py pl rb md rs so ts jsp asp aspx cgi bat ps bin iso db sql bak tmp eml "
    "msg java class local localdomain lan internal home service socket"
)
_FILES = frozenset(_FILE_ENDINGS.split())
_GENERIC_ENDINGS = (
    "com net org info biz edu gov mil int name pro mobi asia tel jobs cat coop aero museum travel post "
    "xxx arpa app dev page cloud online site website store shop tech space xyz top club live life world "
    "today news blog wiki link click email host hosting network digital agency group team work works "
    "solutions services support center systems company social chat games game fun bet casino win vip bank "
    "money finance trade market exchange crypto onion eth example test invalid icu cyou buzz monster rest "
    "bar best one zone eu africa paris berlin london bzh"
)
_GENERIC = frozenset(_GENERIC_ENDINGS.split())


def looks_like_domain(text: str) -> bool:
    """True for a name whose last label is a country's, a well-known generic one, or internationalised."""
    host = ascii_host(text)
    last = host.rpartition(".")[2]
    if not host or last in _FILES:
        return False
    return last in _GENERIC or len(last) == 2 or last.startswith("xn--")


def domains(text: str) -> Iterator[Piece]:
    alone = text.strip()
    for match in _CANDIDATE.finditer(text):
        name = match.group()
        ending = name.rpartition(".")[2].lower()
        if looks_like_domain(name) or (name == alone and ending not in _FILES and ascii_host(name)):
            yield Piece(match.start(), match.end(), check_domain(name))

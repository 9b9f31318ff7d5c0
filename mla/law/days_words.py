"""Words by which days are named in English and French, without accents. Data for `mla.law.days`."""

from collections.abc import Mapping

Table = Mapping[str, tuple[tuple[frozenset[str], tuple[int, int]], ...]]

SHORT: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan Jan janv Janv",
            "feb Feb fev fevr",
            "mar Mar",
            "apr Apr avr",
            "",
            "jun Jun",
            "jul Jul juil",
            "aug Aug",
            "sep Sep sept Sept",
            "oct Oct",
            "nov Nov",
            "dec Dec",
        ),
        1,
    )
    for name in names.split()
}
# "It may be", "they march", "sept personnes": these are months only beside a number.
NEED_A_NUMBER = frozenset({"may", "march", "mars", "august", *SHORT})
GLUE = frozenset(
    [
        "the",
        "of",
        "le",
        "les",
        "la",
        "l",
        "du",
        "de",
        "des",
        "au",
        "aux",
        "and",
        "et",
        "or",
        "ou",
        "to",
        "until",
        "till",
        "through",
        "jusqu",
        "jusque",
        "a",
        "from",
        "-",
        ",",
        "/",
        "on",
        "&",
        "der",
    ]
)
SKIPPED = frozenset({",", "of", "de", "en", "-", "/", "to", "year"})


def _parts(rows: Mapping[str, tuple[int, int]]) -> tuple[tuple[frozenset[str], tuple[int, int]], ...]:
    return tuple((frozenset(words.split()), days) for words, days in rows.items())


# Which days of its month; more words first, so that "the first half" is no first week.
PARTS = _parts(
    {
        "first half": (1, 15),
        "second half": (16, 31),
        "premiere moitie": (1, 15),
        "seconde moitie": (16, 31),
        "premiere quinzaine": (1, 15),
        "seconde quinzaine": (16, 31),
        "deuxieme quinzaine": (16, 31),
        "first week": (1, 7),
        "second week": (8, 14),
        "third week": (15, 21),
        "fourth week": (22, 28),
        "last week": (22, 31),
        "premiere semaine": (1, 7),
        "deuxieme semaine": (8, 14),
        "troisieme semaine": (15, 21),
        "quatrieme semaine": (22, 28),
        "derniere semaine": (22, 31),
        "first days": (1, 5),
        "last days": (25, 31),
        "premiers jours": (1, 5),
        "derniers jours": (25, 31),
        "mid": (10, 20),
        "middle": (10, 20),
        "mi": (10, 20),
        "early": (1, 10),
        "beginning": (1, 10),
        "start": (1, 10),
        "debut": (1, 10),
        "late": (20, 31),
        "end": (20, 31),
        "fin": (20, 31),
    }
)
_NO: frozenset[str] = frozenset()


def _season(names: str, months: tuple[int, int]) -> Table:
    return dict.fromkeys(names.split(), ((_NO, months),))


SEASONS: Table = {
    **_season("spring printemps", (3, 6)),
    **_season("summer ete", (6, 9)),
    **_season("autumn automne", (9, 12)),
    **_season("winter hiver", (12, 3)),
}
_FOUR = tuple(
    (frozenset({word}), months)
    for months, words in {
        (1, 3): "first premier 1st 1er",
        (4, 6): "second deuxieme 2nd 2e",
        (7, 9): "third troisieme 3rd 3e",
        (10, 12): "fourth last quatrieme dernier 4th 4e",
    }.items()
    for word in words.split()
)
QUARTERS: Table = {
    "quarter": _FOUR,
    "trimestre": _FOUR,
    **{f"q{number}": ((_NO, (3 * number - 2, 3 * number)),) for number in range(1, 5)},
    **{f"t{number}": ((_NO, (3 * number - 2, 3 * number)),) for number in range(1, 5)},
}
_TWO = tuple(
    (frozenset({word}), months)
    for months, words in {(1, 6): "first premier 1er 1st", (7, 12): "second deuxieme 2e 2nd"}.items()
    for word in words.split()
)
HALVES: Table = {"half": _TWO, "semestre": _TWO}

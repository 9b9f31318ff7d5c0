"""What a text wants of the data: everything, what is still to come, or only a name. Read by sentence and kind of word.

`ours_only` is for the facts, where only a sentence that speaks for us ("please", "nous") can be a wish.
"""

from collections.abc import Iterable

from mla.law.coming import asks_for_what_comes
from mla.law.purpose import holds_something
from mla.law.reading import Sentence, read, read_whole, spoken_for_us

REACH = 6  # words between a verb and its object
TAIL = 9  # words in which an object is narrowed down
_HOLDER = """
    holder owner user users subscriber uses used opened behind whose name identity identify titulaire abonne
    proprietaire utilise utilisait utilisateur cache derriere nom identite identifier
    """
HOLDER = frozenset(_HOLDER.split())
DATA = ("broad", "store", "talk")
NOTHING = frozenset(["no", "none", "nothing", "aucun", "aucune", "rien", "nul", "nulle"])
ABOUT_IT = frozenset(
    [
        "how",
        "whether",
        "secured",
        "done",
        "completed",
        "received",
        "gelees",
        "execute",
        "confirm",
        "duree",
        "confirmer",
        "reference",
    ]
)  # word of a preservation
MANY = frozenset(["all", "any", "each", "every", "tous", "toutes", "tout", "toute", "chaque"])


def _asked(text: str, ours_only: bool) -> Iterable[Sentence]:
    return read_whole("\n".join(spoken_for_us(text))).sentences if ours_only else read(text).sentences


def wants_everything(text: str, *, ours_only: bool = False) -> bool:
    """All there is, in whatever words; not what the provider erases or the thief took, nor "all log-ins of 3 May"."""
    return any(
        _everything(one) or _all_of_it(one) or _nothing_left_out(one) for one in _asked(text, ours_only)
    )


def _nothing_left_out(said: Sentence) -> bool:
    """ "No category of data should be left out", « rien ne doit être omis »: everything, by the word for nothing."""
    return "leave_out" in said.said and any(
        _within(said, "leave_out", place, 1, TAIL)
        and (word in {"nothing", "rien"} or any(_within(said, kind, place, 1, 4) for kind in DATA))
        for place, word in enumerate(said.words)
        if word in NOTHING
    )


def _everything(said: Sentence) -> bool:
    return any(
        not _within(said, "not", place, -4, -1)  # "without selection" is itself a word for everything
        and (
            _within(said, "held", place, -REACH, REACH)
            or _within(said, "take", place, -TAIL, 3)
            or _within(said, "broad", place, -4, 4)
            or _within(said, "store", place, 1, 4)
        )
        and not _taken(said, place, place)
        for place in said.places("everything")
    )


def _all_of_it(said: Sentence) -> bool:
    for place in said.places("all"):
        if "idle" in said.kinds[place] or (place and "idle" in said.kinds[place - 1]):
            continue
        for noun in range(place + 1, min(place + 4, len(said.words))):
            if said.kinds[noun] & {"broad", "store", "talk"} and _is_all(said, place, noun):
                return True
    return False


def _is_all(said: Sentence, place: int, noun: int) -> bool:
    if _several(said, place, noun) and not _all_the_talk(said, noun):
        return False
    shown = _within(said, "show", noun, 1, 3) and not _within(said, "take", place, -REACH, 0)
    return not (_denied(said, place) or shown or _narrowed(said, noun) or _taken(said, place, noun))


def _several(said: Sentence, place: int, noun: int) -> bool:
    """ "Each account", "any server": several things, not the whole of one as in "tout le compte"."""
    whole = said.words[place] in {"tout", "toute"} and said.words[place + 1] in {
        "le",
        "la",
        "l",
        "son",
        "sa",
        "ce",
    }
    return "broad" not in said.kinds[noun] and said.words[place] in MANY and not whole


def _all_the_talk(said: Sentence, noun: int) -> bool:
    """ "All communications of the user are requested"; "all messages to the victim" says which."""
    asked = bool(said.said & {"take", "wish"})
    return asked and "talk" in said.kinds[noun] and not _within(said, "narrow", noun + 1, 0, 5)


def _denied(said: Sentence, place: int) -> bool:
    return _within(said, "not", place, -4, 0)


def _narrowed(said: Sentence, noun: int) -> bool:
    """ "Of 3 November", "between the two": a figure or a pair that says which; "since 2019" does not."""
    tail = said.words[noun + 1 : noun + 1 + TAIL]
    open_ended = {"since", "depuis", "created", "creation"} & set(tail)
    return bool({"between", "entre"} & set(tail[:3])) or (
        not open_ended and any(one[0].isdigit() for one in tail)
    )


def _taken(said: Sentence, place: int, noun: int) -> bool:
    """Done by others: "the thief deleted all data", "all is lost in a month"; not "keep all before it is lost"."""
    if _within(said, "lose", place, -3, -1):
        return True
    return _within(said, "lose", noun, 1, TAIL) and not _within(said, "take", place, -REACH, 0)


def _within(said: Sentence, kind: str, place: int, ahead: int, after: int) -> bool:
    """Is there a word of the kind from so many words before (negative) to so many after?"""
    return kind in said.said and any(
        kind in one for one in said.kinds[max(0, place + ahead) : place + after + 1]
    )


def wants_the_future(text: str, *, ours_only: bool = False) -> bool:
    """Data that does not exist yet. "Keep it for the next ninety days" asks for no such data, nor do announcements."""
    return any(_is_to_come(one) or asks_for_what_comes(one) for one in _asked(text, ours_only))


def _is_to_come(said: Sentence) -> bool:
    if any(not _denied(said, place) and _comes(said, place) for place in said.places("to_come")):
        return True
    strong = (
        said.has("watch", "from_time")
        and not said.has("lose")
        and ABOUT_IT.isdisjoint(said.words)
        and said.near("watch", "from_time", TAIL)
    )
    wanted = bool(said.said & {"take", "watch", "wish"})
    future = wanted and any(
        _within(said, "comm", place, -1, 2)
        and "lose" not in said.said
        and not _within(said, "not", place, -4, 4)
        for place in said.places("future")
    )
    more = said.has("more", "watch", "wish") and any(
        _within(said, "comm", place, 1, 3) and _within(said, "watch", place, -REACH, 0)
        for place in said.places("more")
    )
    later = wanted and any(
        _within(said, "occur", place, -5, -1) and _within(said, "comm", place, -TAIL, -2)
        for place in said.places("future")
    )
    return strong or future or later or more or _will_occur(said) or _goes_on(said)


def _goes_on(said: Sentence) -> bool:
    """ "Put under surveillance", "so that later log-ins are captured", "what he writes in the coming fortnight"."""
    watched = said.has("under_watch", "wish") and not any(
        _denied(said, one) for one in said.places("under_watch")
    )
    afterwards = "watch" in said.said and any(
        _within(said, "comm", place, 1, 2) and _within(said, "watch", place, -REACH, REACH)
        for place in said.places("afterwards")
    )
    writes = (
        said.has("take", "relative", "happens")
        and "lose" not in said.said
        and any(
            _within(said, "relative", place, -3, -1) and _within(said, "from_time", place, 1, REACH)
            for place in said.places("happens")
        )
    )
    return watched or afterwards or writes or _keeps_watching(said)


def _keeps_watching(said: Sentence) -> bool:
    """ "Kindly keep recording", "continue to log"; to keep a log is another matter."""
    return (
        said.has("wish", "go_on", "watch")
        and "lose" not in said.said
        and any(
            (b - a == 1 and said.words[b].endswith("ing"))
            or (b - a == 2 and said.words[a + 1] in {"to", "a", "de", "d"})
            for a in said.places("go_on")
            for b in said.places("watch")
        )
    )


# "To come forward", "to come to the police": somebody comes, no data.
GOING = frozenset(
    {"forward", "back", "in", "out", "from", "up", "down", "home", "with", "to", "into", "together"}
    | {"over", "across", "round", "again", "clean", "here", "there"}
)


def _comes(said: Sentence, place: int) -> bool:
    """ "Messages yet to come"; and beside a wish "from now on", "in real time"."""
    if said.words[place : place + 2] == ("to", "come") and GOING & set(said.words[place + 2 : place + 3]):
        return False
    thing = _within(said, "comm", place, -TAIL, 4) or _within(said, "occur", place, -3, -1)
    verb = _within(said, "watch", place, -TAIL, TAIL) or _within(said, "take", place, -TAIL, 3)
    return (thing or verb) and not _within(said, "lose", place, -REACH, REACH)


def _will_occur(said: Sentence) -> bool:
    """ "The log-ins he will make", "messages that may still be sent"."""
    if not said.has("comm", "will", "occur"):
        return False
    return any(
        any(_within(said, "comm", one, -3, -1) for one in said.places("relative") if place - 4 < one < place)
        and _within(said, "occur", place, 1, 3)
        for place in said.places("will")
    )


def only_a_name_is_wanted(link: str, necessity: str, facts: str) -> bool:
    """Content is asked for, and all to be learnt is who it is; no sentence says what the content would prove."""
    reasons = (*read_whole(link).sentences, *read_whole(necessity).sentences)
    if any(_proves(one) for one in reasons) or holds_something(link):
        return False
    told = read_whole(facts).said
    in_hand = "in_hand" in told or any("in_hand" in one.said for one in reasons)
    # "His name is known already" asks for none.
    return any("ask_who" in one.said and "known" not in one.said for one in reasons) or (
        in_hand and "ask_who" in told
    )


def _proves(said: Sentence) -> bool:
    """ "The messages say who fired" proves; "the messages show whose mailbox it is" only names the holder."""
    if not said.has("said", "show"):
        return False
    return "ask_who" not in said.said or (said.follows("said", "show", 5) and HOLDER.isdisjoint(said.words))

"""The catalogues of the letters as files that a translator fills: written from the code, filled in by people.

One entry a block, never wrapped and in the order of the English: what two people change stays easy to merge. What was
filled in is kept by its key; nothing is guessed, so there are no fuzzy entries. A text that no letter prints any more
is dropped; it stays in the history of the repository.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from mla.law.text import Text
from mla.runtime.translations import keys, messages

PLACES = re.compile(r"\{(\w+)\}")
NAMES = {
    "es": "Spanish",
    "pt": "Portuguese, in the spelling of Portugal as the names of States",
    "de": "German",
    "it": "Italian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ar": "Arabic, with the digits 0 to 9",
}
# Gettext manual, "Plural forms"; no text of a letter counts anything today, but tools ask for the line.
PLURALS = {
    "es": "nplurals=2; plural=(n != 1);",
    "pt": "nplurals=2; plural=(n != 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "it": "nplurals=2; plural=(n != 1);",
    "tr": "nplurals=2; plural=(n != 1);",
    "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
PLACED = "Stands in the place {articles} of another entry, right after its word for “under”."
FRENCH = "#. French: "
HINTS = {"Article {a}": PLACED, "Articles {a} and {b}": PLACED}
ABOUT = """\
# Fixed text of the letters in {name}.
#
# A letter goes from one authority to a foreign one: formal, plain, the words of the Convention on Cybercrime (ETS 185)
# where the text uses them. Under each entry the French shows what the English leaves open.
# Words in braces are filled in by the system: keep every one of them, spelt as it is, wherever the sentence needs it.
# What is filled in never changes its form: where the grammar would ask for that, write "{{state}}: ..." or the like.
"""


def key_of(text: Text, counts: Mapping[str, int]) -> str:
    """The key in a compiled catalogue. The French is the context, but only where the same English has several."""
    return f"{text.fr}\4{text.en}" if counts[text.en] > 1 else text.en


def template(found: Sequence[Text]) -> str:
    """The .pot file."""
    return written(found, {}, {}, head=header("", "nplurals=INTEGER; plural=EXPRESSION;"))


def merged(found: Sequence[Text], old: str, language: str) -> str:
    """The .po file of `language`, with every translation and every note of a translator that `old` holds."""
    about = ABOUT.format(name=NAMES[language])
    head = old.split("\n\n", 1)[0] if old else about + header(language, PLURALS[language])
    return written(found, messages(old) | by_french(old), notes(old), head=head)


def header(language: str, plurals: str) -> str:
    fields = (
        "Project-Id-Version: mla, letters",
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {plurals}",
    )
    return "\n".join(['msgid ""', 'msgstr ""', *(quoted(f"{one}\n") for one in fields)])


def by_french(old: str) -> dict[str, str]:
    """What is translated, each by its French as well: an entry gets a context, or loses it, when another text comes."""
    found = {}
    for block in old.split("\n\n")[1:]:
        french = next(
            (line.removeprefix(FRENCH) for line in block.splitlines() if line.startswith(FRENCH)), ""
        )
        for key, words in messages(block).items():
            found[f"{french}\4{key.rpartition(chr(4))[2]}"] = words
    return found


def notes(old: str) -> dict[str, list[str]]:
    """The lines a translator wrote above an entry: those that begin with `# `."""
    blocks = old.split("\n\n")[1:]
    return {
        key: [line for line in block.splitlines() if line.startswith("# ")]
        for block in blocks
        for key in keys(block)
    }


def written(
    found: Sequence[Text],
    translated: Mapping[str, str],
    noted: Mapping[str, list[str]],
    *,
    head: str,
) -> str:
    blocks = [head.rstrip("\n")]
    counts = Counter(text.en for text in found)
    for text in found:
        key = key_of(text, counts)
        words = translated.get(f"{text.fr}\4{text.en}") or translated.get(key, "")
        blocks.append("\n".join(entry(key, text, words, noted.get(key, []))))
    return "\n\n".join(blocks) + "\n"


def entry(key: str, text: Text, translated: str, noted: list[str]) -> list[str]:
    context = key.partition("\4")[0] if "\4" in key else ""
    return [
        *noted,
        f"{FRENCH}{text.fr}",
        *([f"#. {HINTS[text.en]}"] if text.en in HINTS else []),
        *(["#, python-brace-format"] if PLACES.search(text.en) else []),
        *([f"msgctxt {quoted(context)}"] if context else []),
        f"msgid {quoted(text.en)}",
        f"msgstr {quoted(translated)}",
    ]


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def faults(template: str, catalogue: str) -> list[str]:
    """What keeps a catalogue from being used: each text without words, and each with other places than the English."""
    translated = messages(catalogue)
    wrong = []
    for key in keys(template):
        english = key.rpartition("\4")[2]
        words = translated.get(key, "")
        if not words.strip():
            wrong.append(f"no words for {english!r}")
        elif sorted(set(PLACES.findall(words))) != sorted(set(PLACES.findall(english))):
            wrong.append(f"other places in braces than {english!r}: {words!r}")
    return wrong

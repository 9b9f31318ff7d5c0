"""Places of a model text that nobody filled in: "[DATE]", "XXX", "____", "<name>", « … », "to be completed"."""

import re

from mla.law.clock_words import MONTHS
from mla.law.reading import has_any

# What stands in the brackets of a model. "[sic]", "[...]" and "[the suspect]" are how a text is quoted: no gaps.
_ASKED = (
    r"(?:insert|enter|fill|complete|please|specify|describe|your|date|time|hour|name|surname|first name"
    r"|last name"
    r"|place|town|city|amount|sum|number|no\.|address|e-?mail|case|reference|ref|title|authority|provider"
    r"|company"
    r"|victim|country|state|to be|tbd|insérer|insérez|indiquer|indiquez|préciser|précisez|compléter|complétez"
    r"|à compléter|heure|nom|prénom|lieu|ville|montant|somme|numéro|n°|adresse|courriel|affaire|référence"
    r"|titre"
    r"|autorité|fournisseur|société|victime|pays|état)"
)
_LATER = (
    r"(?:completed|added|confirmed|specified|determined|advised|inserted|compléter|ajouter|confirmer|préciser|déterminer"
    r"|indiquer|renseigner)"
)
_MONTH = "|".join(f"{one.en}|{one.fr}" for one in MONTHS)
# Each of these begins with a sign, so that a text of twenty thousand letters is leapt over to its few signs.
_BRACKETS = re.compile(
    rf"\[\s*{_ASKED}\b[^\]\n]{{0,60}}\]|<\s*{_ASKED}\b[^>@/\n]{{0,60}}>|{{[{{]*\s*{_ASKED}\b[^}}\n]{{0,60}}}}+"
    r"|\(\s*(?:date|name|place|amount|nom|lieu|montant|heure)\s*\)"
    r"|\[\s*[_\s]*\]|\[\s*[xX?*•]+\s*\]",
    re.IGNORECASE,
)
_TO_BE_DONE = re.compile(
    rf"[\[(](?:[^\[\]()\n]{{0,40}}\b)?(?:to be|à) {_LATER}\b[^\[\]()\n]{{0,20}}[\])]", re.IGNORECASE
)
_DOTS = re.compile(
    r"[«“\"_.…?](?:(?<=[«“\"])\s*(?:…|\.{3,})\s*[»”\"]|(?<=_)(?<![^\W_]_)_{2,}(?![^\W_])"
    r"|(?<=\.)\.{4}|(?<=…)…|(?<=\?)\?\?"
    # "On … November 2026", "the sum of ... euros"
    rf"|(?:(?<=…)|(?<=\.)\.\.|(?<=_)(?<![^\W_]_)_?)\s?"
    rf"(?:(?:of |de )?(?i:{_MONTH})\b|(?:20\d\d|€|EUR|euros?|USD|UTC)\b))"
)
# Words in capitals alone within square brackets are a gap in any language: "[OFFICE]", "[NUMÉRO PV]".
CAPITALS = re.compile(r"\[(?!SIC\])[A-ZÀ-Ý][A-ZÀ-Ý _/’'-]+\]")
_WORDS = re.compile(
    r"(?<![.\w])[xX]{3,}(?!\w)|\bXX[/.-]XX|\bdd[/.-]mm\b|\bjj[/.-]mm\b"
    r"|\blorem\b|\bipsum\b|\btbd\b|\btbc\b|\bto ?do:|\bto be (?:completed|filled in|inserted)\b"
    r"|\bà (?:compléter|renseigner|remplir)\b|\b(?:click|tap) here to enter\b|\bcliquez (?:ou appuyez )?ici\b"
    r"|\b(?:insert|enter) (?:name|date|text|amount|place|address)\b"
    r"|\binsérer (?:le |la |un )?(?:nom|date|texte)\b",
    re.IGNORECASE,
)
# No text without one of these is searched for those words.
_MARKS = (
    *(
        "xxx",
        "xx/xx",
        "xx.xx",
        "xx-xx",
        "/mm",
        "d.mm",
        "j.mm",
        "d-mm",
        "j-mm",
        "lorem",
        "ipsum",
        "tbd",
        "tbc",
        "todo:",
    ),
    *(
        "to do:",
        "to be completed",
        "to be filled in",
        "to be inserted",
        "à compléter",
        "à renseigner",
        "à remplir",
    ),
    *("here to enter", "cliquez", "insérer "),
    # "Enter" by itself is what a thief does.
    *(f"{verb} {what}" for verb in ("insert", "enter") for what in ("name", "date", "text", "amount", "place", "address")),
)


# Where a gap may open: a text without any of these signs is not searched sign by sign.
_OPENING = re.compile(r"[\[<{(]")
_OPENED = (_BRACKETS, _TO_BE_DONE, CAPITALS)
_ROWS = ("…", "..", "_", "??")


def has_gap(text: str) -> bool:
    if any(gap.match(text, one.start()) for one in _OPENING.finditer(text) for gap in _OPENED):
        return True
    if has_any(text, _ROWS) and _DOTS.search(text):
        return True
    return has_any(text.casefold(), _MARKS) and bool(_WORDS.search(text))

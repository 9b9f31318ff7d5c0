"""Places of a model text that nobody filled in: "[DATE]", "XXX", "____", "<name>", « … », "to be completed"."""

import re

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
GAP = re.compile(
    rf"\[\s*{_ASKED}\b[^\]\n]{{0,60}}\]|<\s*{_ASKED}\b[^>@/\n]{{0,60}}>|\{{+\s*{_ASKED}\b[^}}\n]{{0,60}}\}}+"
    r"|\(\s*(?:date|name|place|amount|nom|lieu|montant|heure)\s*\)"
    r"|\[\s*[_\s]*\]|\[\s*[xX?*•]+\s*\]"
    r"|[«“\"]\s*(?:…|\.{3,})\s*[»”\"]"
    r"|(?<![^\W_])_{3,}(?![^\W_])|\.{5,}|…{2,}|\?{3,}"
    r"|(?<![.\w])[xX]{3,}(?!\w)|\bXX[/.-]XX|\bdd[/.-]mm\b|\bjj[/.-]mm\b"
    r"|\blorem\b|\bipsum\b|\btbd\b|\btbc\b|\bto ?do:|\bto be (?:completed|filled in|inserted)\b"
    r"|\bà (?:compléter|renseigner|remplir)\b|\b(?:click|tap) here to enter\b|\bcliquez (?:ou appuyez )?ici\b"
    r"|\b(?:insert|enter) (?:name|date|text|amount|place|address)\b|\binsérer (?:le |la |un )?(?:nom|date"
    r"|texte)\b",
    re.IGNORECASE,
)
# Words in capitals alone within square brackets are a gap in any language: "[OFFICE]", "[NUMÉRO PV]".
CAPITALS = re.compile(r"\[(?!SIC\])[A-ZÀ-Ý][A-ZÀ-Ý _/’'-]+\]")


# One of these stands in every other gap: a text without them is not searched for those.
_SIGNS = (
    "[",
    "<",
    "{",
    ".....",
    "……",
    "___",
    "???",
    "xxx",
    "xx/",
    "xx.",
    "xx-",
    "dd/",
    "dd.",
    "dd-",
    "jj/",
    "jj.",
    "jj-",
)
_QUOTED_DOTS = ("…»", "… »", "…”", "… ”", '…"', '… "', "...»", "... »", "...”", "... ”", '..."', '... "')
_WORDS = (
    *(
        "lorem",
        "ipsum",
        "tbd",
        "tbc",
        "todo:",
        "to do:",
        "to be completed",
        "to be filled in",
        "to be inserted",
    ),
    *("à compléter", "à renseigner", "à remplir", "here to enter", "cliquez", "insérer "),
)
_LITERALS = (*_SIGNS, *_QUOTED_DOTS, *_WORDS)
_FEW = re.compile(
    r"\(\s*(?:date|name|place|amount|nom|lieu|montant|heure)\s*\)"
    r"|(?:insert|enter) (?:name|date|text|amount|place|address)\b",
    re.IGNORECASE,
)


def has_gap(text: str) -> bool:
    """Looked for where its signs are: a text of twenty thousand letters has few of them."""
    small = text.casefold()
    if any(sign in small for sign in _LITERALS):
        return bool(GAP.search(text) or CAPITALS.search(text))
    return bool(_FEW.search(text))

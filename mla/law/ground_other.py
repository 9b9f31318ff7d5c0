"""Grounds under the Second Protocol and the UN Convention. Each instrument has its own list; none borrows another's.

A ground that an instrument does not name is closed under it, with the article that holds the list.
"""

from collections.abc import Callable, Iterable, Mapping

from mla.law.citations import Citation
from mla.law.cooperation.records import protocol, united_nations
from mla.law.crossmap import UNITED_NATIONS
from mla.law.ground_rows import RefusalQuestion, Row, always, never
from mla.law.text import Text

# What the UN Convention itself makes an offence (its Arts 7 to 19), as our codes and as its own.
UN_CONVENTION_OFFENCES = frozenset(
    {f"BC{number:02d}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 11)} | frozenset(UNITED_NATIONS)
)
REFUSALS = ("POL", "SOV", "DUALP", "DUAL", "LAW", "FISC", "DOMAV", "PROP", "RIGHTS")
OTHERS = (
    *("POST", "DUAL_P", "DUAL_C", "PART", "COND_C", "COND_U"),
    *("CONFNO", "RISK", "IMPOSS", "DELAY", "INFO", "NODATA", "INCOMP"),
)
UN_ONLY = ("FORM", "DISCR", "BANK")


def _when(question: RefusalQuestion) -> bool:
    return question.art27_governs


def _reserved(question: RefusalQuestion) -> bool:
    outside = bool(question.offences) and not question.offences & UN_CONVENTION_OFFENCES
    return question.reservation_29_4 and outside


def _open(citation: Citation, when: Callable[[RefusalQuestion], bool] = always) -> Row:
    yes = Text(f"{citation} allows it.", f"{citation:fr} le permet.")
    no = Text(
        f"{citation} does not govern here, or its conditions are not met: cite the rule of the treaty that"
        " applies.",
        f"{citation:fr} ne s’applique pas ici, ou ses conditions ne sont pas remplies : citez la règle du traité"
        " applicable.",
    )
    return Row(citation, when, yes, no)


def _closed(citation: Citation) -> Row:
    text = Text(
        f"{citation} holds the grounds for this, and this one is not among them.",
        f"{citation:fr} contient les motifs possibles, et celui-ci n’en fait pas partie.",
    )
    return Row(citation, never, text, text)


def _rows(closed: Citation, codes: Iterable[str], opened: Mapping[str, Row]) -> Mapping[str, Row]:
    return {code: opened.get(code) or _closed(closed) for code in codes}


_P = protocol
_U = united_nations

PROTOCOL_ROWS: Mapping[str, Mapping[str, Row]] = {
    # The other State instructs its provider not to disclose; that is the only brake on Art. 7.
    "P2_7": _rows(
        _P("7(5)(c)"),
        REFUSALS + OTHERS,
        {
            **{code: _open(_P("7(5)(c)")) for code in ("POL", "SOV", "LAW", "PROP", "RIGHTS", "POST")},
            "DUAL": _open(_P("5(6)")),
            "INFO": _open(_P("7(5)(d)")),
        },
    ),
    "P2_8": _rows(
        _P("8(8)"),
        REFUSALS + OTHERS,
        {
            **{
                code: _open(_P("8(8)"))
                for code in (
                    "POL",
                    "SOV",
                    "LAW",
                    "PROP",
                    "RIGHTS",
                    "POST",
                    "DUAL_C",
                    "PART",
                    "COND_C",
                    "COND_U",
                    "DELAY",
                )
            },
            "DUAL": _open(_P("5(6)")),
            "IMPOSS": _open(_P("8(7)")),
            "INFO": _open(_P("8(3)(b)(vi)")),
        },
    ),
    "P2_9": _rows(
        _P("9(6)"),
        REFUSALS + OTHERS,
        {
            **{code: _open(_P("9(6)")) for code in ("LAW", "DUAL_C", "PART", "COND_C", "COND_U", "NODATA")},
            "DUAL": _open(_P("5(6)")),
            "INFO": _open(_P("9(3)(h)")),
        },
    ),
    "P2_10": _rows(
        _P("10(7)"),
        REFUSALS + OTHERS,
        {
            **{
                code: _open(_P("10(7)"), _when)
                for code in (
                    *(
                        "POL",
                        "SOV",
                        "POST",
                        "DUAL_C",
                        "PART",
                        "COND_C",
                        "COND_U",
                        "CONFNO",
                        "IMPOSS",
                        "DELAY",
                    ),
                )
            },
            **{code: _open(_P("10(8)")) for code in ("LAW", "PROP", "RIGHTS")},
            "DUAL": _open(_P("5(6)")),
            "INFO": _open(_P("10(3)")),
            "INCOMP": _open(_P("10(9)")),
        },
    ),
    "P2_11": _rows(
        _P("11(2)"),
        REFUSALS + OTHERS,
        {
            **{
                code: _open(_P("11(2)"))
                for code in ("LAW", "RIGHTS", "DELAY", "DUAL_C", "COND_C", "COND_U", "CONFNO")
            },
            "DUAL": _open(_P("5(6)")),
        },
    ),
}
_CLOSED_BY_PRESERVATION = {
    code: _open(_U(article)) for code, article in (("SOV", "40(21)(b)"), ("DISCR", "40(22)"))
}
UN_ROWS: Mapping[str, Mapping[str, Row]] = {
    "UN_PRES": _rows(
        _U("42(6)"),
        REFUSALS + OTHERS + UN_ONLY,
        {
            **_CLOSED_BY_PRESERVATION,
            "DOMAV": _open(_U("40(21)(c)")),
            "DUALP": _open(_U("42(5)"), _reserved),
            "DUAL": _closed(_U("42(4)")),
            "RISK": _open(_U("42(7)")),
            "INFO": _open(_U("40(16)")),
        },
    ),
    "UN_TDISC": _rows(
        _U("43(2)"),
        REFUSALS + OTHERS + UN_ONLY,
        {
            **_CLOSED_BY_PRESERVATION,
            "FORM": _open(_U("40(21)(a)")),
            "DOMAV": _open(_U("40(21)(c)")),
            "LAW": _open(_U("40(21)(d)")),
            "INFO": _open(_U("40(16)")),
        },
    ),
    "UN_MLA": _rows(
        _U("40(21)"),
        REFUSALS + OTHERS + UN_ONLY,
        {
            "SOV": _open(_U("40(21)(b)"), _when),
            "DISCR": _open(_U("40(22)"), _when),
            "FORM": _open(_U("40(21)(a)"), _when),
            "DOMAV": _open(_U("40(21)(c)"), _when),
            "LAW": _open(_U("40(21)(d)"), _when),
            "DUAL": _open(_U("40(8)"), _when),
            "FISC": _closed(_U("40(23)")),
            "BANK": _closed(_U("40(24)")),
            "POST": _open(_U("40(27)"), _when),
            "DUAL_P": _closed(_U("40(27)")),
            # The requested State may help to the extent that it decides, though the conduct is no offence there.
            "DUAL_C": _open(_U("40(8)"), _when),
            "PART": _open(_U("40(28)"), _when),
            "COND_C": _open(_U("40(28)"), _when),
            "COND_U": _open(_U("40(19)"), _when),
            "CONFNO": _open(_U("40(20)"), _when),
            "IMPOSS": _open(_U("40(26)"), _when),
            "DELAY": _open(_U("40(26)"), _when),
            "INFO": _open(_U("40(16)"), _when),
            "INCOMP": _open(_U("40(12)"), _when),
        },
    ),
}

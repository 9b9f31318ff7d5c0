"""A complete invented payload of every kind of paper, for the gallery, the tests and anyone who wants to see one."""

from collections.abc import Mapping, Sequence
from typing import Any

from mla.documents.kinds_papers import PAPERS
from mla.documents.papers.specimens_evidence import EVIDENCE
from mla.documents.papers.specimens_office import OFFICE
from mla.documents.papers.specimens_record import RECORDS
from mla.documents.papers.spoken import frozen
from mla.law import cldr
from mla.law.state_names import NAMES
from mla.law.text import Text

Json = dict[str, Any]

FROM: Json = {
    "party": "RO",
    "party_name": {"en": "Romania", "fr": "Roumanie"},
    "time_zone": "Europe/Bucharest",
    "authority": {
        "name": "Parchetul – punct de contact (inventat)",
        "name_en": "Prosecution service, 24/7 contact point (invented)",
        "address": "1 Example Street\nBucharest",
        "telephone": "+1-202-555-0101",
        "mobile": "+1-202-555-0102",
        "fax": "",
        "email": "contact@example.org",
        "office_hours": "24/7",
        "time_zone": "Europe/Bucharest",
        "person_in_charge": "Ana Exemplu",
    },
}
LABELS: Json = {
    "confidential": True,
    "no_user_notice": True,
    "tell_before_notice": True,
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}
OPEN: Json = {
    "confidential": False,
    "no_user_notice": False,
    "tell_before_notice": False,
    "tlp": "",
    "pap": "",
}
ABOUT: Json = {
    "measure": "STO_TRA",
    "seat": "requesting",
    "party_name": {"en": "Germany", "fr": "Allemagne"},
    "title": "Ransomware at a hospital (invented)",
    "status": {"en": "Executed", "fr": "Exécutée"},
}


def paper(kind: str, body: Json) -> Json:
    of_file = PAPERS[kind].of_file
    internal = PAPERS[kind].internal and not body.get("leaving")
    return {
        "schema": "mla/paper/1",
        "paper": kind,
        "id": "5f0c0e8e-0d52-4d0a-8f0c-6f2f5b0a9d11",
        "thread": "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10" if of_file else "",
        "at": "2026-11-23T09:30:00Z",
        "languages": ["en", "fr"],
        "from": FROM,
        "about": ABOUT if of_file else None,
        "our_reference": "RO-2026-000123-26" if of_file else "",
        "your_reference": "DE-2026-000077-18" if of_file else "",
        "internal": internal,
        "made_by": "Radu Model",
        "confidentiality": LABELS if of_file or internal else OPEN,
        "body": body,
    }


def specimen(kind: str, **changes: object) -> Json:
    """The example of a kind; `changes` replace whole fields of it. Its words are in the languages that it names."""
    payload: Json = {**SPECIMENS[kind], **changes}
    languages = payload["languages"]
    return payload | {key: worded(payload[key], languages) for key in ("about", "body")}


def worded(value: Any, languages: Sequence[str]) -> Any:
    """What a paper freezes when it is made: each name of a State, each status and each step."""
    if isinstance(value, list):
        return [worded(one, languages) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: frozen(text_of(one), languages)
        if key in FROZEN and isinstance(one, dict)
        else worded(one, languages)
        for key, one in value.items()
    }


def text_of(words: Json) -> Text:
    state = next((code for code, (english, _french) in NAMES.items() if english == words["en"]), "")
    return cldr.state(state, words["en"], words["fr"]) if state else Text(words["en"], words["fr"])


FROZEN = frozenset({"party_name", "by", "status", "words"})
SPECIMENS: Mapping[str, Json] = {
    kind: paper(kind, body) for kind, body in {**EVIDENCE, **RECORDS, **OFFICE}.items()
}

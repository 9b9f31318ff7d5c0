"""How offices of Parties write their names: the scripts that a letter must print. The offices are invented."""

from typing import Any

from tests.documents.payloads import request

NAMES = {
    "Greek": "Υπόδειγμα εισαγγελίας",
    "Cyrillic": "Зразкова прокуратура",
    "Arabic": "نيابة نموذجية",
    "Hebrew": "פרקליטות לדוגמה",
    "Armenian": "Օրինակելի դատախազություն",
    "Georgian": "სანიმუშო პროკურატურა",
    "Sinhala": "ආදර්ශ නීතිපති කාර්යාලය",
    "Tamil": "மாதிரி சட்ட அலுவலகம்",
    "Tifinagh": "ⵜⴰⵎⴰⵡⴰⵙⵜ",
    "Japanese": "見本地方検察庁サイバー課",
}


def named_in_every_script() -> dict[str, Any]:
    """A request to an office with all of them in its name and address, in a heading's weight and in running text."""
    payload = request(facts="\n\n".join(NAMES.values()))
    authority = {"name": " / ".join(NAMES.values()), "address": "\n".join(NAMES.values())}
    for side in ("requested", "requesting"):
        payload[side] = payload[side] | {"authority": payload[side]["authority"] | authority}
    return payload

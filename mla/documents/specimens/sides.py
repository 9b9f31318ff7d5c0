"""Two invented authorities, and what they ask to be kept secret. Addresses and numbers are those of documentation."""

from typing import Any

Json = dict[str, Any]


def authority(name: str, name_en: str, city: str, zone: str) -> Json:
    return {
        "name": name,
        "name_en": name_en,
        "address": f"1 Example Street\n{city}",
        "telephone": "+1-202-555-0101",
        "mobile": "+1-202-555-0102",
        "fax": "",
        "email": "contact@example.org",
        "office_hours": "24/7",
        "time_zone": zone,
        "person_in_charge": "Ana Exemplu",
    }


ROMANIA: Json = {
    "party": "RO",
    "party_name": {"en": "Romania", "fr": "Roumanie"},
    "time_zone": "Europe/Bucharest",
    "authority": authority(
        "Parchetul – punct de contact",
        "Prosecution service, 24/7 contact point",
        "Bucharest",
        "Europe/Bucharest",
    ),
}
GERMANY: Json = {
    "party": "DE",
    "party_name": {"en": "Germany", "fr": "Allemagne"},
    "time_zone": "Europe/Berlin",
    "authority": authority("Kontaktstelle 24/7", "24/7 contact point", "Wiesbaden", "Europe/Berlin"),
}
NOBODY: Json = dict.fromkeys(GERMANY["authority"], "")
SECRET: Json = {
    "confidential": True,
    "no_user_notice": True,
    "tell_before_notice": True,
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}

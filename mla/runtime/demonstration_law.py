"""Invented provisions of the two States of the demonstration: no code of any State has them, and each says so."""

from datetime import date

from mla.parties.models import NationalProvision

INVENTED = "invented for the demonstration"
# State, offence, section, title in English and French, elements it requires, maximum penalty. Germany's invented law
# asks for an infringed security measure, so that the two States' laws differ.
PROVISIONS = (
    ("RO", "BC02", "1001", "Unlawful access", "Accès illicite", (), "3 years"),
    ("RO", "BC04", "1002", "Alteration of data", "Altération de données", (), "5 years"),
    ("DE", "BC02", "2001", "Spying out of data", "Espionnage de données", ("1", "2", "3", "d1"), "3 years"),
    ("DE", "BC04", "2002", "Change of data", "Modification de données", (), "2 years"),
    ("DE", "BC05", "2003", "Computer sabotage", "Sabotage informatique", (), "5 years"),
    ("DE", "BC08", "2004", "Computer fraud", "Escroquerie informatique", (), "5 years"),
)


def invented_provisions(checked_on: date) -> None:
    """Safe to repeat: a row that somebody changed stays as it is."""
    for party, offence, section, title_en, title_fr, elements, penalty in PROVISIONS:
        NationalProvision.objects.get_or_create(
            party_id=party,
            offence=offence,
            citation=f"Sample Code, section {section} (invented)",
            valid_from=date(2020, 1, 1),
            defaults={
                "title_en": title_en,
                "title_fr": title_fr,
                "elements": [f"{offence}-{one}" for one in elements],
                "max_penalty": penalty,
                "certainty": "unknown",
                "source": INVENTED,
                "checked_on": checked_on,
                "note": "Invented: no provision of any State.",
            },
        )

"""What a request to extend an earlier preservation must hold: practice, and the clock of Art. 29(7)."""

import re
from datetime import timedelta

from mla.law.citations import convention, form11
from mla.law.facts import RequestFacts, written
from mla.law.rules import EXTENSION, Rule
from mla.law.text import Text

ASSISTANCE = re.compile(
    r"\bassistance\b|\brogato|\bMLA\b|\bletters? of request\b|\barticle 31\b|\bart\. 31\b|\bentraide\b|\bcommission",
    re.IGNORECASE,
)
CLOSE_TO_EXPIRY = timedelta(days=3)


def _speaks_of_the_request(facts: RequestFacts) -> bool:
    said = f"{facts.necessity} {facts.period_reason} {facts.facts}"
    return facts.mla_intent or not written(said) or bool(ASSISTANCE.search(said))


def _time_left(facts: RequestFacts) -> bool:
    """Once it is over PEXT-over speaks: there is nothing left to telephone about."""
    end = facts.current_expiry
    return end is None or facts.now > end or facts.now < end - CLOSE_TO_EXPIRY


EXTENSION_RULES = (
    Rule(
        "PEXT-ref",
        EXTENSION,
        "block",
        "previous_reference",
        form11("3"),
        Text(
            "The reference of the earlier preservation is missing. Quote it (T-CY(2018)11, section 3;"
            " Art. 29(7)).",
            "La référence de la conservation antérieure manque. Indiquez-la (T-CY(2018)11, section 3 ;"
            " art. 29(7)).",
        ),
        Text("Their own number, if they gave one.", "Leur numéro, s’ils en ont donné un."),
        lambda facts: written(facts.previous_reference),
    ),
    Rule(
        "PEXT-time",
        EXTENSION,
        "warn",
        "current_expiry",
        convention("29(7)"),
        Text(
            "The preservation ends in three days or less. Telephone as well (Art. 29(7)).",
            "La conservation prend fin dans trois jours ou moins. Téléphonez aussi (art. 29(7)).",
        ),
        Text(
            "Receipt of your request for assistance also keeps the data.",
            "La réception de votre demande d’entraide maintient aussi les données.",
        ),
        _time_left,
    ),
    Rule(
        "PEXT-intent",
        EXTENSION,
        "tip",
        "mla_intent",
        convention("29(7)"),
        Text(
            "Nothing says that a request for assistance follows or has left. The data is kept for that request: say so,"
            " or release the data (Art. 29(7)).",
            "Rien ne dit qu’une demande d’entraide suit ou est partie. Les données sont gardées pour elle : dites-le,"
            " ou libérez les données (art. 29(7)).",
        ),
        Text("Its day and reference, if it has left.", "Sa date et sa référence, si elle est partie."),
        _speaks_of_the_request,
    ),
    Rule(
        "PEXT-over",
        EXTENSION,
        "warn",
        "current_expiry",
        convention("29(7)"),
        Text(
            "The preservation has ended. Send a new request for preservation at once as well (Art. 29(7)).",
            "La conservation a pris fin. Envoyez aussi sans délai une nouvelle demande de conservation"
            " (art. 29(7)).",
        ),
        Text(
            "An extension keeps only what is still kept.",
            "Une prolongation ne garde que ce qui est encore conservé.",
        ),
        lambda facts: facts.current_expiry is None or facts.now <= facts.current_expiry,
    ),
)

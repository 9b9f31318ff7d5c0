"""The linter for scope: a period that is there and touches the conduct, a provision that can be looked up."""

import re
from datetime import date, timedelta

from mla.law.citations import form10, practice
from mla.law.clock_words import MONTHS
from mla.law.days import days_in, goes_on_since
from mla.law.facts import RequestFacts, written
from mla.law.rules import ANY, ASSISTANCE, LIVE, STORED, Rule
from mla.law.rules_substance import RETURNED, SLACK
from mla.law.saying import says_something
from mla.law.text import Text

# What is copied as it stands has no period: a disk, a memory, a store of source code.
AS_IT_STANDS = frozenset({"vm_disk_image", "server_snapshot", "memory_image", "source_code_repository"})
NEAR = timedelta(days=7)  # a discovery is often told with its day, and the conduct lay shortly before
COERCIVE = frozenset({"search", "seize"})
GOES_ON = re.compile(
    r"\b(?:still|continu|ongoing|goes on|until now|to this day|to date|ever since|since then|again|today|now"
    r"|encore|toujours|se poursui|à ce jour|aujourd[’']hui|depuis lors|à nouveau|de nouveau|désormais)",
    re.IGNORECASE,
)
# The provider has nothing older, or the present holder is wanted: a reason for a late period.
NOTHING_OLDER = re.compile(
    r"\b(?:only|no longer|older|keeps?|kept|retain|retention|recent|current|latest|last log|present holder"
    r"|seuls?|seules?|plus ancien|ne garde|conserv|récent|actuel|derni(?:er|ère)s? connexion)",
    re.IGNORECASE,
)
# A number, a Roman number, or law that has no articles.
FINDABLE = re.compile(r"\d|\b[IVXLC]{2,}\b|\bcommon law\b|\bdroit coutumier\b", re.IGNORECASE)
PRESERVED = re.compile(
    r"\bpreservation\b|\b(?:was|were|been|be|you|has|have|already|data) (?:\w+ )?preserved\b"
    r"|\bpreserv(?:e|ed) (?:by|under)\b"
    r"|\b(?:demande|ordre|mesure|ordonnance|référence) (?:de |d’une )?conservation\b"
    r"|\bconservation (?:du|ordonnée|demandée|obtenue|antérieure|en date|n[°o]|des données (?:a|avait) été)"
    r"|\b(?:fait|déjà|été|sont|restent) (?:\w+ )?conserv(?:er|ée?s?)\b",
    re.IGNORECASE,
)


def _is_limited(facts: RequestFacts) -> bool:
    """Content and traffic data need a start; an address with its instant, or a copy as it stands, has its own limit."""
    described = bool(facts.items or facts.identifiers)
    as_it_stands = bool(facts.items) and facts.items <= AS_IT_STANDS
    if not facts.categories & {"CON", "TRA"} or as_it_stands or not described:
        return True
    at_an_instant = bool(facts.identifiers) and all(one.has_instant for one in facts.identifiers)
    limited = "CON" not in facts.categories and at_an_instant
    return facts.period_from is not None or limited or says_something(facts.period_reason)


def _days_told(facts: RequestFacts) -> tuple[date, ...]:
    told = days_in(facts.facts)
    notes = " ; ".join(one.note for one in facts.identifiers if one.note)
    year = told[-1].year if told else None
    return tuple(sorted({*told, *days_in(f"{facts.link} ; {facts.period_reason} ; {notes}", year)}))


def _ends_before_the_conduct(facts: RequestFacts) -> bool:
    """A slip of the month. A reason does not save it, unless it names a day of its own: that day is then one of all."""
    days = _days_told(facts)
    return bool(days) and facts.period_to is not None and facts.period_to.date() < days[0] - NEAR


def _starts_after_the_conduct(facts: RequestFacts) -> bool:
    """Data of months in which nothing is told: more than a month after the last day, and no word that it goes on."""
    if facts.period_from is None:
        return False
    days = _days_told(facts)
    if not days or facts.period_from.date() <= days[-1] + SLACK:
        return False
    told = f"{facts.facts} ; {facts.link} ; {facts.period_reason}"
    if NOTHING_OLDER.search(facts.period_reason):
        return False
    goes_on = GOES_ON.search(told) or goes_on_since(told)
    return not goes_on and not _names_a_month_of_the_period(facts, told)


def _names_a_month_of_the_period(facts: RequestFacts, told: str) -> bool:
    """ "On 4 August" without a year is a day told as well."""
    if facts.period_from is None:
        return False
    end = facts.period_to or facts.now
    first, last = facts.period_from.year * 12 + facts.period_from.month, end.year * 12 + end.month
    months = [MONTHS[one % 12 - 1] for one in range(first, min(last, first + 11) + 1)]
    names = "|".join(f"{month.en}|{month.fr}" for month in months)
    return bool(re.search(rf"\b(?:{names})\b", told, re.IGNORECASE))


def _no_force_for_a_name(facts: RequestFacts) -> bool:
    return facts.categories != {"SUB"} or not facts.measures_sought & COERCIVE


def _says_preserved(facts: RequestFacts) -> bool:
    return bool(PRESERVED.search(f"{facts.facts} {facts.link} {facts.necessity}"))


def _quoted(facts: RequestFacts) -> bool:
    return written(facts.previous_preservation)


SCOPE_RULES = (
    Rule(
        "L-noperiod",
        STORED,
        "warn",
        "period_from",
        RETURNED,
        Text(
            "Content or traffic data is asked for without the day on which it begins. Give the period (practice; see"
            " Arts 29(2)(c), 31).",
            "Du contenu ou des données de trafic sont demandés sans jour de début. Indiquez la période (pratique ;"
            " voir art. 29(2)(c), 31).",
        ),
        Text(
            "From the first act told in the facts to the last.",
            "Du premier acte exposé dans les faits au dernier.",
        ),
        _is_limited,
    ),
    Rule(
        "L-before",
        STORED,
        "warn",
        "period_to",
        RETURNED,
        Text(
            "The period ends more than a week before the first day named in the request. Check day, month and year"
            " (practice; see Arts 29(2)(c), 31).",
            "La période prend fin plus d’une semaine avant le premier jour cité dans la demande. Vérifiez jour, mois"
            " et année (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "If it is meant so, name in its reason the day that matters.",
            "Si c’est voulu, citez dans sa raison le jour qui importe.",
        ),
        lambda facts: not _ends_before_the_conduct(facts),
    ),
    Rule(
        "L-after",
        STORED,
        "warn",
        "period_from",
        RETURNED,
        Text(
            "The period begins more than a month after the last day named in the request. Check day, month and year"
            " (practice; see Arts 29(2)(c), 31).",
            "La période commence plus d’un mois après le dernier jour cité dans la demande. Vérifiez jour, mois et"
            " année (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "If it is meant so, tell what happened in those days.",
            "Si c’est voulu, dites ce qui s’est passé ces jours-là.",
        ),
        lambda facts: not _starts_after_the_conduct(facts),
    ),
    Rule(
        "L-search",
        ASSISTANCE,
        "warn",
        "measures_sought",
        RETURNED,
        Text(
            "A search or a seizure is sought where only subscriber information is asked for. “Disclose” is enough"
            " (practice; see Art. 31(1)).",
            "Une perquisition ou une saisie est demandée pour de simples données d’abonné. « Divulguer » suffit"
            " (pratique ; voir art. 31(1)).",
        ),
        Text(
            "Force needs a court order; a name does not.",
            "La contrainte exige une décision de justice ; un nom, non.",
        ),
        _no_force_for_a_name,
    ),
    Rule(
        "M31-prov",
        ASSISTANCE | LIVE,
        "warn",
        "national_provision",
        practice("most mutual assistance treaties ask for the text of the provision and the penalty"),
        Text(
            "The provision of your law is missing. Add it: the articles of the Convention are not the offence"
            " (practice; see Art. 25(4)).",
            "La disposition de votre droit manque. Ajoutez-la : les articles de la Convention ne sont pas"
            " l’infraction (pratique ; voir art. 25(4)).",
        ),
        Text("Article and name of the law.", "Article et intitulé de la loi."),
        lambda facts: written(facts.national_provision),
    ),
    Rule(
        "L-provision",
        ANY,
        "warn",
        "national_provision",
        RETURNED,
        Text(
            "The provision names no article, so nobody can look it up. Add its number (practice; see Arts 25(5),"
            " 29(2)(b)).",
            "La disposition ne cite aucun article, nul ne peut la retrouver. Ajoutez son numéro (pratique ; voir"
            " art. 25(5), 29(2)(b)).",
        ),
        Text("For example: Criminal Code, art. 360.", "Par exemple : Code pénal, art. 323-1."),
        lambda facts: (
            not written(facts.national_provision) or bool(FINDABLE.search(facts.national_provision))
        ),
    ),
    Rule(
        "M31-prev",
        ASSISTANCE,
        "tip",
        "previous_preservation",
        form10("10"),
        Text(
            "No earlier preservation is quoted. If data was preserved, give its reference (T-CY(2018)10,"
            " section 10; Art. 29(7)).",
            "Aucune conservation antérieure n’est citée. Si des données ont été conservées, indiquez la"
            " référence (T-CY(2018)10, section 10 ; art. 29(7)).",
        ),
        Text(
            "The reference lets the other State keep the data until it decides.",
            "La référence permet à l’autre État de garder les données jusqu’à sa décision.",
        ),
        lambda facts: _quoted(facts) or _says_preserved(facts),
    ),
    Rule(
        "L-prev",
        ASSISTANCE,
        "warn",
        "previous_preservation",
        form10("10"),
        Text(
            "The text speaks of an earlier preservation, but none is quoted. Give its reference (T-CY(2018)10,"
            " section 10; Art. 29(7)).",
            "Le texte parle d’une conservation antérieure, mais n’en cite aucune. Indiquez sa référence"
            " (T-CY(2018)10, section 10 ; art. 29(7)).",
        ),
        Text(
            "Their reference and yours, with the day.",
            "Leur référence et la vôtre, avec la date.",
        ),
        lambda facts: _quoted(facts) or not _says_preserved(facts),
    ),
)

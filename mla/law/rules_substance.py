"""The linter for substance: not "is it filled in" but "will it be sent back", each with a hint how to mend it."""

from collections import Counter
from datetime import UTC, timedelta

from mla.law.citations import convention, practice
from mla.law.data import ITEMS
from mla.law.coming import names_a_day_to_come
from mla.law.days import days_in, goes_on_since
from mla.law.facts import RequestFacts, written
from mla.law.penalty import names_a_maximum
from mla.law.purpose import (
    asks_for_everything,
    asks_for_the_future,
    only_asks_who,
    proves_something,
    wants_a_name,
)
from mla.law.reasons import explains_a_period
from mla.law.rules import ANY, ASSISTANCE, PRESERVATION, STORED, Rule
from mla.law.text import Text
from mla.law.wishes import only_a_name_is_wanted, wants_everything, wants_the_future

SLACK = timedelta(days=31)  # traces of a preparation or of a payment lie around the conduct
TOO_MANY = 8  # items of one category; of the drafts that were good none had more than five
TOO_MANY_IN_ALL = 12
RETURNED = practice("reasons for which providers and central authorities send requests back")


def _period_fits_the_conduct(facts: RequestFacts) -> bool:
    days = days_in(facts.facts)
    if not days or explains_a_period(facts.period_reason):
        return True
    early = facts.period_from is not None and facts.period_from.astimezone(UTC).date() < days[0] - SLACK
    last = max(days[-1], facts.now.date()) if goes_on_since(facts.facts) else days[-1]
    late = facts.period_to is not None and facts.period_to.astimezone(UTC).date() > last + SLACK
    return not (early or late)


def _content_is_needed(facts: RequestFacts) -> bool:
    if "CON" not in facts.categories or not written(facts.link):
        return True
    if only_asks_who(facts.link) or _need_is_a_name(facts):
        return False
    return not only_a_name_is_wanted(facts.link, facts.necessity, facts.facts)


def _need_is_a_name(facts: RequestFacts) -> bool:
    """The need is to learn who it is, and neither text says what the content would prove."""
    return wants_a_name(facts.necessity) and not proves_something(f"{facts.link} ; {facts.necessity}")


def _not_everything(facts: RequestFacts) -> bool:
    per_category = Counter(ITEMS[code].category for code in facts.items if code in ITEMS)
    many = len(facts.items) > TOO_MANY_IN_ALL or any(count > TOO_MANY for count in per_category.values())
    return not many and not _says_everything(facts)


def _said_of_the_data(facts: RequestFacts) -> tuple[str, ...]:
    notes = " ; ".join(one.note for one in facts.identifiers if one.note)
    return (facts.link, facts.necessity, facts.period_reason, notes)


def _says_everything(facts: RequestFacts) -> bool:
    if asks_for_everything(facts.link) or asks_for_everything(facts.necessity):
        return True
    return any(wants_everything(one) for one in _said_of_the_data(facts)) or wants_everything(
        facts.facts, ours_only=True
    )


def _only_stored(facts: RequestFacts) -> bool:
    future = facts.period_to is not None and facts.period_to > facts.now + timedelta(days=1)
    said = any(wants_the_future(one) for one in _said_of_the_data(facts))
    said = said or names_a_day_to_come(f"{facts.link} ; {facts.necessity}", facts.today)
    ours = wants_the_future(facts.facts, ours_only=True)
    return not (future or said or ours or asks_for_the_future(facts.link))


def _penalty_is_a_figure(facts: RequestFacts) -> bool:
    return not written(facts.max_penalty) or names_a_maximum(facts.max_penalty)


SUBSTANCE_RULES = (
    Rule(
        "L-period",
        STORED,
        "warn",
        "period_from",
        RETURNED,
        Text(
            "The period reaches more than a month beyond the days named in the facts. Shorten it, or say why"
            " (practice; see Arts 29(2)(c), 31).",
            "La période dépasse de plus d’un mois les jours cités dans les faits. Raccourcissez-la, ou dites"
            " pourquoi (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "A reason in the field “why this period” is enough.",
            "Une raison dans le champ « pourquoi cette période » suffit.",
        ),
        _period_fits_the_conduct,
    ),
    Rule(
        "L-content",
        STORED,
        "warn",
        "categories",
        RETURNED,
        Text(
            "Content is asked for, but the text speaks only of who somebody is. Ask for subscriber information, or"
            " say what the content will show (practice; see Arts 29(2)(c), 31).",
            "Le contenu est demandé, mais le texte ne parle que de l’identité d’une personne. Demandez les données"
            " d’abonné, ou dites ce que le contenu montrera (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text("Who somebody is, subscriber data shows.", "L’identité ressort des données d’abonné."),
        _content_is_needed,
    ),
    Rule(
        "L-all",
        STORED,
        "warn",
        "items",
        RETURNED,
        Text(
            "The request asks for everything. Name the items that prove the link (practice; see Arts 29(2)(c), 31).",
            "La demande vise tout. Nommez les éléments qui prouvent le lien (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "“All data” is the usual reason for a return.",
            "« Toutes les données » est la raison habituelle d’un renvoi.",
        ),
        _not_everything,
    ),
    Rule(
        "L-penalty",
        ANY,
        "warn",
        "max_penalty",
        RETURNED,
        Text(
            "The maximum penalty is not a figure. Write the years (practice; see Art. 25(4)).",
            "La peine maximale n’est pas un chiffre. Écrivez le nombre d’années (pratique ; voir art. 25(4)).",
        ),
        Text("For example: 5 years of imprisonment.", "Par exemple : 5 ans d’emprisonnement."),
        _penalty_is_a_figure,
    ),
    Rule(
        "L-future",
        PRESERVATION,
        "warn",
        "period_to",
        convention("29(1)"),
        Text(
            "Preservation reaches stored data only, and this asks for data to come. End the period today; for live"
            " data use Article 33 or 34 (Art. 29(1)).",
            "La conservation ne vise que des données stockées, et ceci vise des données à venir. Arrêtez la période"
            " à ce jour ; pour le direct, voyez l’article 33 ou 34 (art. 29(1)).",
        ),
        Text("Article 33: live traffic data.", "Article 33 : données de trafic en direct."),
        _only_stored,
    ),
    Rule(
        "L-future-31",
        ASSISTANCE,
        "warn",
        "period_to",
        convention("31(1)"),
        Text(
            "This measure reaches stored data only, and this asks for data to come. End the period today; for live"
            " data use Article 33 or 34 (Art. 31(1)).",
            "Cette mesure ne vise que des données stockées, et ceci vise des données à venir. Arrêtez la période à"
            " ce jour ; pour le direct, voyez l’article 33 ou 34 (art. 31(1)).",
        ),
        Text("Article 33: live traffic data.", "Article 33 : données de trafic en direct."),
        _only_stored,
    ),
)

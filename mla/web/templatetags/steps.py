"""The article of a step on the pages of both seats, with the instrument of the file: Article 7 is not the only one."""

from django import template
from django.utils.translation import gettext as _

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.instruments import INSTRUMENTS
from mla.law.twins import TWINS, article_for
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.requests.verbs import Verb

register = template.Library()
OF_PROTOCOL = frozenset({Family.DIRECT, Family.TEAM})


@register.filter
def article_of(verb: Verb, matter: CooperationRequest) -> str:
    """“Art. 7(1) CETS 224” on the file of an order to a provider; a step of every family keeps its own article."""
    if matter.measure in TWINS:
        return in_article(matter, verb.article)
    record = CATALOGUE[matter.measure]
    number = record.citation.article.partition("(")[0]
    own = [one for one in verb.article.split(", ") if one.partition("(")[0] == number]
    if matter.family not in OF_PROTOCOL or not own:
        return f"{_('Art.')} {verb.article}"
    return f"{_('Art.')} {', '.join(own)} {INSTRUMENTS[record.instrument].short}"


@register.filter
def in_article(matter: CooperationRequest, article: str) -> str:
    """“Art. 26(2)”, and “Art. 40(5) UNCC” on a file of the UN Convention; "" where that has no such article."""
    own = article_for(matter.measure, article)
    return f"{_('Art.')} {own}" if own else ""

"""Words of the interface that a paper prints: what was done, how a file stands, and who did it where nobody did.

They are frozen into the payload in the languages of the paper, so that a later translation changes no paper. English
and French are those of the pages; a further language has its own words for them in the catalogue of the letters.
"""

from collections.abc import Iterable, Iterator

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.law.text import Text
from mla.law.tongues import AUTHENTIC
from mla.requests.statuses import Status
from mla.requests.verbs import VERBS

THE_SYSTEM = _("The system")


def in_both(words: Promise | str) -> Text:
    """A lazy text in English and French. One that was already spoken is the same in both: the name of a person."""
    said = []
    for language in AUTHENTIC:
        with translation.override(language):
            said.append(str(words))
    return Text(*said)


def spoken_texts() -> Iterator[Text]:
    """Every text of the interface that a paper can print, for those who translate."""
    for verb in VERBS.values():
        yield in_both(verb.past)
    for status in Status:
        yield in_both(status.label)
    yield in_both(THE_SYSTEM)


def frozen(text: Text, languages: Iterable[str]) -> dict[str, str]:
    """`text` as it stands in a payload: both authentic halves, and the words of the further languages among these."""
    return {one: text.into(one) for one in dict.fromkeys((*AUTHENTIC, *languages))}

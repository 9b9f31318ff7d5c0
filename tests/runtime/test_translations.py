import gettext
import io

import pytest

from mla.runtime.translations import BadCatalogue, compiled

HEADER = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""


def french(text: str) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(compiled(HEADER + text)))


def test_words_plurals_and_contexts_are_found() -> None:
    found = french(
        'msgid "Send"\nmsgstr "Envoyer"\n\n'
        'msgctxt "verb"\nmsgid "Close"\nmsgstr ""\n"Clôt"\n"urer"\n\n'
        'msgid "%(n)s day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "%(n)s jour"\nmsgstr[1] "%(n)s jours"\n'
    )
    assert found.gettext("Send") == "Envoyer"
    assert found.pgettext("verb", "Close") == "Clôturer"
    assert [found.ngettext("%(n)s day", "%(n)s days", n) for n in (1, 2)] == ["%(n)s jour", "%(n)s jours"]


@pytest.mark.parametrize(
    "text",
    [
        '#, fuzzy\nmsgid "Send"\nmsgstr "Envoyer"\n',
        '#~ msgid "Send"\n#~ msgstr "Envoyer"\n',
        'msgid "Send"\nmsgstr ""\n',
    ],
)
def test_what_is_uncertain_or_empty_stays_english(text: str) -> None:
    assert french(text).gettext("Send") == "Send"


@pytest.mark.parametrize("line", ['msgid "open', "msgid 3", "send"])
def test_a_line_that_means_nothing_is_named(line: str) -> None:
    with pytest.raises(BadCatalogue, match="line 6"):
        compiled(HEADER + line)

"""Letters in a language whose catalogue nobody has filled yet: words of the right script stand in for the real ones.

Also run as a program: it prints the digest of a letter in Arabic made in a process of its own.
"""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import GNUTranslations
from itertools import cycle, islice

import pytest

from mla.law import tongues
from mla.runtime.letter_catalogues import PLACES, quoted
from mla.runtime.translations import compiled, keys

SOME_WORDS = {
    "ar": "طلب حفظ البيانات سلطة مختصة مرجع",
    "uk": "запит про збереження даних уповноважений орган",
    "de": "Ersuchen um Sicherung der Daten zuständige Behörde",
    "es": "solicitud de conservación de datos autoridad",
    "it": "richiesta di conservazione dei dati autorità",
    "pt": "pedido de conservação de dados autoridade",
    "tr": "verilerin korunması talebi yetkili makam",
}
TEMPLATE = tongues.FOLDER / "letters.pot"


def words(language: str, english: str) -> str:
    """About as long as the English, with its places, and never the same for two texts."""
    some = islice(cycle(SOME_WORDS[language].split()), max(1, len(english) // 7))
    places = [f"{{{one}}}" for one in PLACES.findall(english)]
    return " ".join([*some, str(sum(map(ord, english))), *places])


def catalogue(language: str) -> GNUTranslations:
    """Compiled as the real ones are."""
    lines = ['msgid ""', 'msgstr "Content-Type: text/plain; charset=UTF-8\\n"']
    for key in keys(TEMPLATE.read_text(encoding="utf-8")):
        context, _, english = key.rpartition("\4")
        lines += ["", *([f"msgctxt {quoted(context)}"] if context else [])]
        lines += [f"msgid {quoted(english)}", f"msgstr {quoted(words(language, english))}"]
    return GNUTranslations(io.BytesIO(compiled("\n".join(lines))))


@contextmanager
def pretended(*languages: str) -> Iterator[None]:
    """These languages, and no others, are released and complete, whatever their catalogues hold."""
    known = {language: catalogue(language) for language in languages}
    real = tongues.catalogue
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tongues, "RELEASED", frozenset(languages))
        patch.setattr(tongues, "catalogue", lambda one: known.get(one) or real(one))
        yield


def main() -> None:
    import hashlib  # noqa: PLC0415

    import django  # noqa: PLC0415

    django.setup()
    from tests.documents.making import pdf_of  # noqa: PLC0415
    from tests.documents.payloads import request  # noqa: PLC0415

    with pretended("ar"):
        sys.stdout.write(hashlib.sha256(pdf_of("PRES", request(languages=["ar", "en"]))).hexdigest())


if __name__ == "__main__":
    main()

"""What the builder of a section may use."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from mla.documents.blocks import Voice
from mla.law.text import Filled, Text

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """What a builder may use: the payload, the languages, the numbers of the sections, and who signs."""

    payload: Json
    voice: Voice
    numbers: Mapping[str, int]
    signer: str = ""

    @property
    def zone(self) -> str:
        side = self.payload.get("requesting") or self.payload["from"]
        return str(side["time_zone"])


Builder = Callable[[Page], SafeString]


def filled(text: Text, **values: Text | str | int) -> Text:
    return Filled.of(text, values)

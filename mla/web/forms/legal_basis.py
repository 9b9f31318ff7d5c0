"""What a draft may say about the treaty between the two States: it differs by the instrument of the measure."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.requests.models import LegalBasis

LEGAL_BASIS = ("legal_basis", "treaty_name")
UNITED_NATIONS = [
    (LegalBasis.ART27.value, _("Article 40(8) to (31): no other treaty applies (Art. 40(7) UNCC)")),
    (LegalBasis.TREATY.value, LegalBasis.TREATY.label),
    (LegalBasis.AGREED27.value, _("A treaty applies, and both States agreed to use Article 40(8) to (31)")),
]


def basis_choices(measure: str) -> list[tuple[str, Any]]:
    """Empty where the article applies whether or not there is a treaty (Art. 5(2)-(4) CETS 224)."""
    if not asks_for_basis(measure):
        return []
    return UNITED_NATIONS if CATALOGUE[measure].instrument == "UNCC" else list(LegalBasis.choices)

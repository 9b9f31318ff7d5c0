"""Addresses of the adviser's page. Codes of States, measure and urgency only: nothing of a case."""

from urllib.parse import urlencode

from django.urls import reverse

from mla.requests.models import CooperationRequest
from mla.requests.routes import category_of, want_of


def adviser_url(*, own: str, asked: str, measure: str, urgency: str, data_location: str = "") -> str:
    known = {
        "asked": asked,
        "own": own,
        "want": want_of(measure),
        "category": category_of(measure),
        "urgency": urgency,
        "data_location": data_location,
    }
    return f"{reverse('routes')}?{urlencode({name: value for name, value in known.items() if value})}"


def adviser_url_of(matter: CooperationRequest) -> str:
    return adviser_url(
        own=matter.party_id,
        asked=matter.counterpart_id,
        measure=matter.measure,
        urgency=matter.urgency,
        data_location=matter.data_location,
    )

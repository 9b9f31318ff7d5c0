"""A test of the conduct on the timeline: the answer, and each offence with its reason. The whole stands at the desk."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from mla.workflow.conduct_view import answer_words, offence_words, spoken, state_words


def conduct_lines(body: Mapping[str, Any]) -> list[str]:
    offences = [
        _("%(offence)s: %(state)s. %(why)s")
        % {
            "offence": offence_words(one["code"]),
            "state": state_words(one["state"]).lower(),
            "why": spoken(one["why"]),
        }
        for one in body["offences"]
    ]
    other = [body["other"]["provision"]] if body["other"]["provision"] else []
    return [f"{answer_words(body['answer'])}. {spoken(body['why'])}", *offences, *other]

"""The verbs of a joint investigation (Art. 12 CETS 224) once its proposal was sent: both States have the same ones."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.accounts.roles import Role
from mla.requests.verb import BOTH, CASEWORK, DECIDERS, NOBODY, D, Verb, act

CONSENTS = ("agree_text", "concur")
"""The acts that bind a State to one text, named by its digest (12(1), 12(3))."""
TEXTS = ("propose_changes", "propose_extension")
"""The acts that bring another text, whole, beside the proposal itself."""


def _silent(
    code: str, label: Promise, past: Promise, roles: frozenset[Role], article: str, letter: str = ""
) -> Verb:
    return Verb(code=code, label=label, past=past, seats=BOTH, roles=roles, article=article, letter=letter)


TEAM_VERBS: tuple[Verb, ...] = (
    act("agree_text", _("Agree to the text"), _("agreed to the text"), BOTH, DECIDERS, "12(1)", "JIT_ACC"),
    act(
        "concur",
        _("Concur as the central authority"),
        _("concurred as the central authority"),
        BOTH,
        frozenset({Role.CENTRAL}),
        "12(3)",
        "JIT_ACC",
    ),
    act(
        "propose_changes",
        _("Propose another text"),
        _("proposed another text"),
        BOTH,
        CASEWORK,
        "12(2)",
        "JIT_CHG",
    ),
    act(
        "decline_team", _("Decline the proposal"), _("declined the proposal"), D, DECIDERS, "12(1)", "JIT_REF"
    ),
    # The system's: once the file holds what both States have agreed to.
    _silent("conclude_team", _("Conclude"), _("concluded the agreement"), NOBODY, "12(1)", "JIT_AGR"),
    act(
        "propose_extension",
        _("Propose another end date"),
        _("proposed another end date"),
        BOTH,
        CASEWORK,
        "12(2)",
        "JIT_EXT",
    ),
    act(
        "decline_changes",
        _("Decline the changes"),
        _("declined the changes"),
        BOTH,
        DECIDERS,
        "12(2)",
        "JIT_REF",
    ),
    _silent("record_use", _("Record a use of information"), _("recorded a use of information"), CASEWORK, "12(6)"),
    act(
        "ask_other_use",
        _("Ask consent to another use"),
        _("asked consent to another use"),
        BOTH,
        CASEWORK,
        "12(6)",
        "JIT_USE",
    ),
    act("allow_use", _("Consent to the use"), _("consented to the use"), BOTH, CASEWORK, "12(6)", "JIT_USE"),
    act("refuse_use", _("Refuse the use"), _("refused the use"), BOTH, CASEWORK, "12(6)", "JIT_USE"),
    act(
        "tell_emergency",
        _("Tell of a use in an emergency"),
        _("told of a use in an emergency"),
        BOTH,
        CASEWORK,
        "12(6)",
        "JIT_EMG",
    ),
    act("end_team", _("End the joint work"), _("ended the joint work"), BOTH, DECIDERS, "12(2)", "JIT_END"),
)  # fmt: skip

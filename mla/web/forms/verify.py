"""What a person types from a letter: its reference and its code, or the digest of a letter that has no code."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.documents.proof import BadCode, read
from mla.law.references import BadReference, parse
from mla.web.edge import words
from mla.web.proof import Asked

DIGEST = re.compile("[0-9a-f]{16,64}")
WHOLE = 64
AS_TYPED = {"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}


class VerifyForm(forms.Form):
    code = forms.CharField(
        label=_("Code"),
        max_length=140,
        widget=forms.TextInput(attrs=AS_TYPED),
        help_text=_("Four groups of four signs, at the foot of every page. On an older letter: its digest."),
    )
    reference = forms.CharField(
        label=_("Reference"),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs=AS_TYPED),
        help_text=_("As it is printed. A code alone could have been copied from another letter."),
    )

    def clean_reference(self) -> str:
        if not self.cleaned_data["reference"].strip():
            return ""
        try:
            return str(parse(self.cleaned_data["reference"]))
        except BadReference as problem:
            raise forms.ValidationError(words(problem.message)) from problem

    def clean(self) -> None:
        typed = self.cleaned_data.get("code", "")
        joined = "".join(typed.split()).lower()
        self.read_digest = joined if DIGEST.fullmatch(joined) else ""
        try:
            self.read_code = read(typed)
        except BadCode as problem:
            self.read_code = ""
            if typed and not self.read_digest:
                self.add_error("code", wrong(problem))
        # Sixteen signs of a digest may also look like a code; one in thirty-two even has its check sign.
        if (
            self.read_digest
            and not self.read_code
            and len(self.read_digest) < WHOLE
            and not self.data.get("reference")
        ):
            self.add_error(
                "reference", gettext("With the digest of an older letter, give its reference too.")
            )

    def asked(self) -> Asked:
        return Asked(reference=self.cleaned_data["reference"], code=self.read_code, digest=self.read_digest)


def wrong(problem: BadCode) -> Any:
    if problem.group:
        return gettext("Group %(number)d has a sign that no code has. Compare it with the letter.") % {
            "number": problem.group
        }
    return gettext("The code does not add up: a sign is wrong or missing. Compare it group by group.")

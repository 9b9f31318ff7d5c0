"""Put the reasons of a refused step where the person looks: at the field, else above the form."""

from django import forms

from mla.workflow.refusals import Refused

OTHER_NAMES = {"consultation": "considered"}


def refuse(form: forms.Form, problem: Refused) -> None:
    for reason in problem.reasons:
        field = reason.field if reason.field in form.fields else OTHER_NAMES.get(reason.field, "")
        text = f"{reason.message} ({reason.rule})" if reason.rule else reason.message
        form.add_error(field if field in form.fields else None, text)

"""The forms of orders to the custodian at home. The names of the fields are those of the arguments of the verb."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.web.forms.step import StepForm, area, on, words_line


class Order(StepForm):
    custodian = words_line(_("Custodian"), required=True)
    address = area(_("Address of the custodian"), required=False)
    basis = words_line(_("Legal basis of the order"))
    until = on(_("Keep the data until"), required=False)
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False, initial=True)
    by = on(_("Answer by"), required=False)
    text = area(
        _("Remark to the custodian"),
        required=False,
        help_text=_("The data sheet names the data sought; nothing of the case or the State that asks."),
    )


class OrderHandingOver(StepForm):
    custodian = words_line(_("Custodian"), required=True)
    address = area(_("Address of the custodian"), required=False)
    basis = words_line(_("Legal basis of the order"))
    delivery = area(_("Form and way of delivery"), required=False)
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False, initial=True)
    by = on(_("Answer by"), required=False)
    text = area(_("Remark to the custodian"), required=False, help_text=Order.base_fields["text"].help_text)


FORMS_OF_ORDERS: dict[str, type[StepForm]] = {"order": Order, "order_handing_over": OrderHandingOver}

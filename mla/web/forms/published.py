"""The forms of the measures with a published form of the T-CY: preservation, and stored data."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.web.forms import choices
from mla.web.forms.draft import CUSTODIAN, DATA, SECRECY, URGENCY, DraftForm, boxes, day, line, text, tick

# The form for preservation alone has a fourth kind, "other".
PRESERVED = (*DATA[:3], "data_other", *DATA[3:])
EARLIER = ("earlier_assistance", "earlier_assistance_note")


class PreservationForm(DraftForm):
    data_other = text(_("Other data"), 2, 2_000, _("What is of none of these kinds."))
    necessity_reasons = boxes(_("Why preservation is needed"), choices.labels(codes.NECESSITY))
    necessity = text(_("The necessity, in your words"), 3, 4_000)
    mla_intent = tick(
        _("We intend to send a request for mutual assistance"),
        _("A statement in law (Art. 29(2)(f)): it is never ticked for you."),
    )
    loss_expected_on = day(_("The data is expected to be lost on"))
    mla_measures = boxes(_("What that request will ask for"), choices.labels(codes.MEASURES_SOUGHT))
    mla_expected_on = day(_("Expected on"))
    mla_channel = forms.ChoiceField(
        label=_("By which channel it will come"),
        required=False,
        choices=choices.labels(codes.CHANNELS, empty="–"),
    )
    art30 = tick(_("Tell us at once if another provider was in the path"), _("Art. 30"))

    GROUPS = (
        (_("The legal basis (Art. 27(1))"), ("legal_basis", "treaty_name")),
        (_("(b) The offence and the facts"), ("facts",)),
        (_("(c) The data and its link to the offence"), PRESERVED),
        (_("(d) The custodian or the place of the system"), CUSTODIAN),
        (_("(e) The necessity"), ("necessity_reasons", "necessity", "loss_expected_on")),
        (
            _("(f) The intention to ask for assistance"),
            ("mla_intent", "mla_measures", "mla_expected_on", "mla_channel", "art30"),
        ),
        (_("Urgency"), URGENCY),
        (_("Confidentiality"), SECRECY),
        (_("Channel"), ("channel", "reply_means", "languages", "translation_language")),
    )


class AssistanceForm(DraftForm):
    measures_sought = boxes(_("Measures sought (Art. 31(1))"), choices.labels(codes.MEASURES_SOUGHT))
    expedited_ground = forms.ChoiceField(
        label=_("Ground for an expedited answer"),
        required=False,
        choices=choices.labels(codes.EXPEDITED_GROUNDS, empty="–"),
    )
    expedited_reason = text(_("Reason for an expedited answer"), 2, 2_000)
    domestic_legal_basis = text(_("Domestic legal basis"), 3, 4_000)
    court_order_attached = tick(_("The judicial order is attached"))
    special_procedures = text(_("Procedures to follow (Art. 27(3))"), 3, 4_000)
    use_undertaking = tick(_("We will use the material only as stated (Art. 28(2)(b))"))
    direct = tick(
        _("Sent directly to a judicial authority"),
        _("Counts where the designation of the addressee is not on record: Art. 27(9)"),
    )
    copy_central = tick(_("Copy through the central authorities"))
    earlier_assistance = line(_("Reference of an earlier request for assistance"), longest=64)
    earlier_assistance_note = text(
        _("About that request"),
        2,
        2_000,
        _("What the reference does not say by itself: its date, who made and who answered it, the channel."),
    )

    GROUPS = (
        (
            _("The legal basis"),
            ("legal_basis", "treaty_name", "domestic_legal_basis", "court_order_attached"),
        ),
        (_("What was asked before, if anything"), EARLIER),
        (_("The facts"), ("facts",)),
        (_("The measures"), ("measures_sought", "expedited_ground", "expedited_reason")),
        (_("The data and its link to the offence"), DATA),
        (_("The custodian or the place of the system"), CUSTODIAN),
        (_("How to execute"), ("special_procedures", "use_undertaking", "languages", "translation_language")),
        (_("Urgency"), URGENCY),
        (_("Confidentiality"), SECRECY),
        (_("Channel"), ("channel", "reply_means", "direct", "copy_central")),
    )

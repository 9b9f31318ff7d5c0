"""What a request says. Field names are those of `mla.law.facts.RequestFacts`, so a finding points at its field."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.law import codes


def urgency_levels() -> list[tuple[str, str]]:
    return [(label.code, label.text.en) for label in codes.URGENCY.values()]


class LegalBasis(models.TextChoices):
    """Article 27 is a fallback (27(1), 28(1)): a treaty between the two States comes first."""

    ART27 = "art27", _("Article 27: no other treaty applies")
    TREATY = "treaty", _("A treaty on mutual assistance between the two States")
    AGREED27 = "agreed27", _("A treaty applies, and both States agreed to use Article 27")


class Particulars(models.Model):
    """The content of a request of the requesting seat. On the requested seat it stays empty: what came is the act."""

    facts = models.TextField(_("facts"), blank=True, max_length=20_000)
    link = models.TextField(_("link between the data and the offence"), blank=True, max_length=4_000)
    categories = models.JSONField(_("categories of data"), default=list, blank=True)
    items = models.JSONField(_("data sought"), default=list, blank=True)
    data_other = models.TextField(_("other data"), blank=True, max_length=2_000)
    data_description = models.TextField(_("description of the data"), blank=True, max_length=4_000)
    period_from = models.DateTimeField(_("from"), null=True, blank=True)
    period_to = models.DateTimeField(_("to"), null=True, blank=True)
    period_zone = models.CharField(_("zone of the period"), max_length=64, blank=True)
    period_reason = models.TextField(_("reason for the period"), blank=True, max_length=2_000)
    custodian_name = models.CharField(_("custodian"), max_length=200, blank=True)
    custodian_location = models.CharField(_("location of the system"), max_length=200, blank=True)
    custodian_unknown = models.BooleanField(_("custodian and location not known"), default=False)
    # Beside the free text above: a code can be compared with the State that is asked (Art. 29(1)).
    data_location = models.CharField(_("State where the data lies"), max_length=2, blank=True)
    data_outside_requested_state = models.BooleanField(_("data known to be elsewhere"), default=False)
    necessity_reasons = models.JSONField(_("why preservation is needed"), default=list, blank=True)
    necessity = models.TextField(_("necessity"), blank=True, max_length=4_000)
    loss_expected_on = models.DateField(_("loss expected on"), null=True, blank=True)
    mla_intent = models.BooleanField(_("intention to request mutual assistance"), default=False)
    mla_measures = models.JSONField(_("measures to be requested"), default=list, blank=True)
    mla_expected_on = models.DateField(_("request expected on"), null=True, blank=True)
    mla_channel = models.CharField(_("channel of that request"), max_length=32, blank=True)
    art30 = models.BooleanField(_("ask for disclosure of the path"), default=True)
    # Section 9 of T-CY(2018)10. A reference of ours says by itself what the file knows; the note says the rest.
    earlier_assistance = models.CharField(
        _("reference of an earlier request for assistance"), max_length=64, blank=True
    )
    earlier_assistance_note = models.TextField(_("about that request"), blank=True, max_length=2_000)
    measures_sought = models.JSONField(_("measures sought"), default=list, blank=True)
    expedited_ground = models.CharField(_("ground for an expedited answer"), max_length=16, blank=True)
    expedited_reason = models.TextField(_("reason for an expedited answer"), blank=True, max_length=2_000)
    urgency = models.CharField(_("urgency"), max_length=16, choices=urgency_levels, default="routine")
    urgency_reasons = models.JSONField(_("reasons for urgency"), default=list, blank=True)
    urgency_text = models.TextField(_("why it is urgent"), blank=True, max_length=2_000)
    answer_by = models.DateTimeField(_("answer wanted by"), null=True, blank=True)
    legal_basis = models.CharField(_("legal basis"), max_length=16, choices=LegalBasis.choices, blank=True)
    treaty_name = models.CharField(_("treaty"), max_length=200, blank=True)
    domestic_legal_basis = models.TextField(_("domestic legal basis"), blank=True, max_length=4_000)
    court_order_attached = models.BooleanField(_("judicial order attached"), default=False)
    # What the article of the measure asks for and no field above answers: code -> text, and the codes of those that
    # are said not to apply or not to be known (`mla.requests.contents`).
    contents = models.JSONField(_("contents by article"), default=dict, blank=True)
    contents_none = models.JSONField(_("does not apply, or not known"), default=list, blank=True)
    # Of a joint investigation: typed in the draft, and from its conclusion on what both have agreed to.
    ends_on = models.DateField(_("the joint work ends on"), null=True, blank=True)
    special_procedures = models.TextField(_("procedures to follow"), blank=True, max_length=4_000)
    use_undertaking = models.BooleanField(_("undertaking on use"), default=True)
    # The safe default: secrecy is asked for unless someone takes it away.
    confidential = models.BooleanField(_("keep the request confidential"), default=True)
    no_user_notice = models.BooleanField(_("do not notify the user"), default=True)
    tell_before_notice = models.BooleanField(_("tell us before any notice"), default=True)
    tlp = models.CharField(max_length=16, default="AMBER+STRICT")
    pap = models.CharField(max_length=16, default="AMBER")
    channel = models.CharField(_("channel"), max_length=32, blank=True)
    reply_means = models.CharField(_("answer preferred by"), max_length=200, blank=True)
    direct = models.BooleanField(_("sent directly to a judicial authority"), default=False)
    copy_central = models.BooleanField(_("copy through the central authorities"), default=False)
    translation_language = models.CharField(_("language of the translation"), max_length=16, blank=True)
    languages = models.JSONField(_("languages of the document"), default=list, blank=True)

    class Meta:
        abstract = True

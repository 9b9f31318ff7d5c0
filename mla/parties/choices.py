"""The closed lists of the reference data. Each is also a constraint in the database."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Certainty(models.TextChoices):
    """How sure a row is. A row is as sure as its weakest fact; its note says which fact that is."""

    VERIFIED = "verified", _("Read in the source")
    KNOWLEDGE = "knowledge", _("From general knowledge, not read in a source")
    UNKNOWN = "unknown", _("Not known")


class Instrument(models.TextChoices):
    ETS185 = "ETS185", _("Convention on Cybercrime (ETS 185)")
    ETS189 = "ETS189", _("First Additional Protocol (ETS 189)")
    CETS224 = "CETS224", _("Second Additional Protocol (CETS 224)")
    UNCC = "UNCC", _("United Nations Convention against Cybercrime")


class Standing(models.TextChoices):
    """A State that has ratified an instrument which is not yet in force is still only a signatory to it."""

    PARTY = "party", _("Party")
    SIGNATORY = "signatory", _("Signatory")
    INVITED = "invited", _("Invited to accede")
    UNKNOWN = "unknown", _("Not known")


class Consent(models.TextChoices):
    """Arts 36 and 37 ETS 185: States that took part in drafting ratify, the others accede by invitation."""

    RATIFICATION = "ratification", _("Ratification, acceptance or approval")
    ACCESSION = "accession", _("Accession")


class DeclarationKind(models.TextChoices):
    RESERVATION = "reservation", _("Reservation (Art. 42)")
    DECLARATION = "declaration", _("Declaration (Art. 40)")
    NOTIFICATION = "notification", _("Notification")


class Mode(models.TextChoices):
    """How a reservation is worded: the State will refuse, may refuse, or describes its law."""

    MANDATORY = "mandatory", _("The State will refuse")
    DISCRETIONARY = "discretionary", _("The State may refuse")
    DECLARATORY = "declaratory", _("The State refers to its own law")


class AuthorityRole(models.TextChoices):
    CENTRAL = "central", _("Central authority (Art. 27(2))")
    POC247 = "poc247", _("24/7 point of contact (Art. 35)")
    PROSECUTION = "prosecution", _("Prosecution service")
    JUDICIAL = "judicial", _("Judicial authority")


class Stage(models.TextChoices):
    """Some Parties name one central authority for the investigation and another for the trial."""

    ANY = "any", _("Any stage")
    INVESTIGATION = "investigation", _("Investigation")
    TRIAL = "trial", _("Trial")
    SENTENCE = "sentence", _("Sentence")

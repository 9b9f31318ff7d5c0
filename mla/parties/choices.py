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
    EU2023_1543 = "EU2023_1543", _("Regulation (EU) 2023/1543 (electronic evidence)")


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


class Confirmation(models.TextChoices):
    """What a State says of the formal confirmation of what came by fast means (Art. 25(3)). No row: not known."""

    ASKS = "asks", _("Asks for a formal confirmation")
    NOT_ASKED = "does_not_ask", _("Does not ask for a formal confirmation")


class AccessNumber(models.TextChoices):
    """The kinds of identifiers that are access numbers, or stand for one, with the codes of `mla.requests`."""

    IPV4 = "ipv4", _("IPv4 address")
    IPV6 = "ipv6", _("IPv6 address")
    PHONE = "phone", _("Telephone number")
    IMEI = "imei", _("IMEI")
    IMSI = "imsi", _("IMSI")
    ICCID = "iccid", _("ICCID")
    MAC = "mac", _("MAC address")


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
    # Where no treaty says whom to write to; this product only shows it.
    EXTRADITION = "extradition", _("Extradition and provisional arrest (Art. 24(7))")
    CONSULTED = "consulted", _("Is consulted on requests for domain names (Art. 6(6) CETS 224)")
    # One single authority of the State (Art. 7(5)(e) CETS 224).
    NOTIFIED = "notified", _("Is notified of orders to providers (Art. 7(5)(e) CETS 224)")
    SUBMITS = "submits", _("Authority named to submit orders (Art. 8(10) CETS 224)")
    RECEIVES = "receives", _("Authority named to receive orders (Art. 8(10) CETS 224)")
    INCIDENT = "incident", _("Is told of security incidents (Art. 14(7)(c) CETS 224)")
    ONWARD = "onward", _("Authorises onward transfers (Art. 14(10) CETS 224)")


class Stage(models.TextChoices):
    """Some Parties name one central authority for the investigation and another for the trial."""

    ANY = "any", _("Any stage")
    INVESTIGATION = "investigation", _("Investigation")
    TRIAL = "trial", _("Trial")
    SENTENCE = "sentence", _("Sentence")


class ProviderChannel(models.TextChoices):
    """How the provider says it takes requests to preserve. For information: this product never sends there."""

    PORTAL = "portal", _("Its own portal")
    FORM = "form", _("A form or a legal desk of its own")
    POST = "post", _("Post")
    AUTHORITIES = "authorities", _("Only authorities of its own State")
    UNKNOWN = "unknown", _("Not known")


class UserNotice(models.TextChoices):
    UNKNOWN = "unknown", _("Not known")
    TELLS = "tells", _("Tells its user unless forbidden")
    WAITS = "waits", _("Tells its user after a delay")
    SILENT = "silent", _("Does not tell its user")


class Answer(models.TextChoices):
    YES = "yes", _("Yes")
    NO = "no", _("No")
    UNKNOWN = "unknown", _("Not known")


class DataCategory(models.TextChoices):
    """Codes of `mla.law.data`."""

    SUB = "SUB", _("Subscriber information")
    TRA = "TRA", _("Traffic data")
    CON = "CON", _("Content data")


class Region(models.TextChoices):
    """Which users an entity answers for. "Not known" says that the rule was not read, not that there is none."""

    ANY = "any", _("users everywhere")
    EEA = "eea", _("users in the European Economic Area")
    EEA_CH = "eea_ch", _("users in the European Economic Area and Switzerland")
    EU_EFTA_UK = "eu_efta_uk", _("users in the European Union, EFTA and the United Kingdom")
    GB = "gb", _("users in the United Kingdom")
    US = "us", _("users in the United States")
    ELSEWHERE = "elsewhere", _("users elsewhere")
    UNKNOWN = "unknown", _("region not known")


class ImportState(models.TextChoices):
    CHECKED = "checked", _("Checked, not applied")
    APPLIED = "applied", _("Applied")
    UNDONE = "undone", _("Undone")

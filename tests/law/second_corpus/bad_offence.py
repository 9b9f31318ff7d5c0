"""Drafts whose one defect is in the offence, its provision, its penalty, or who asks."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, account, at, email, pres, prose, some, sub
from tests.law.second_corpus.good_con import KIT, MAILBOX_FR
from tests.law.second_corpus.good_pres import HOSPITAL
from tests.law.second_corpus.good_tra import FLOOD, SIM_FR

DOUBLE_DEFECT_29_4 = replace(
    pres("LT", "lt en", "en"),
    offences=some("BCX"),
    national_provision="Media Act, art. 40",
    max_penalty="two years' imprisonment",
    facts=prose(
        """Between 1 and 14 November 2026 the account "vilnius_voice" published nineteen articles on a page read
        in our country. The articles were written by a person who is not entered in the register of journalists.
        The supervisory office asked for their removal on 9 November and received no reply. The page is run from
        Lithuania."""
    ),
    items=some("name login_ip_history"),
    identifiers=(account("vilnius_voice", "published the articles"),),
    link="The articles were published from this account, so its log-ins identify their author.",
    custodian_name="Baltic Press Hosting UAB",
    custodian_location="Kaunas, Lithuania",
    necessity_reasons=some("short_retention"),
    necessity="Log-ins are kept for thirty days and those of 1 November will be deleted on 1 December 2026.",
    period_from=at("2026-11-01T00:00+02:00"),
    period_to=at("2026-11-15T00:00+02:00"),
    reservation_29_4=True,
)

EXTORTION = replace(
    sub("DK", "da en", "en"),
    offences=some("BC02 BC08"),
    max_penalty="six years' imprisonment",
    facts=prose(
        """On 3 October 2026 the owner of a fitness studio found that the list of her 1,900 members had been
        copied from her booking page. Two days later she was asked by message from studio.leak@example.net to
        pay 4,000 euros or see the list published. She did not pay, and 200 names appeared on 9 October. The
        page's log shows nothing after 30 September, as it had been switched off."""
    ),
    items=some("name phone_recovery account_creation_time_ip"),
    identifiers=(email("studio.leak@example.net", "sent the demand of 5 October 2026"),),
    link="The demand was sent from this mailbox by the person who held the copied list.",
    custodian_name="Storebælt Post A/S",
    custodian_location="Odense, Denmark",
    necessity="The mailbox is the only trace that the author has left.",
    period_from=at("2026-10-01T00:00+02:00"),
    period_to=at("2026-10-10T00:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 97a",
)

BAD_OFFENCE = (
    Bad(
        "no offence chosen",
        "No offence is named, although a provision is quoted",
        some("offences"),
        replace(HOSPITAL, offences=frozenset()),
    ),
    Bad(
        "qualification without a provision",
        "Two articles of the Convention are ticked, and no provision of national law is given",
        some("national_provision"),
        EXTORTION,
    ),
    Bad(
        "une qualification en mots seulement",
        "The provision is a phrase without any article or law that the other side could look up",
        some("national_provision"),
        replace(
            MAILBOX_FR, national_provision="Escroquerie et faux, prévus et réprimés par notre droit pénal"
        ),
    ),
    Bad(
        "no maximum penalty",
        "The maximum penalty is empty",
        some("max_penalty"),
        replace(FLOOD, max_penalty=""),
    ),
    Bad(
        "peine selon la loi",
        "The penalty is a form of words without a figure",
        some("max_penalty"),
        replace(SIM_FR, max_penalty="Peine prévue par la loi"),
    ),
    Bad(
        "conduct unlikely to be criminal there, with a reservation",
        "An offence outside Articles 2 to 11 goes to a State with the reservation, and nothing shows dual criminality",
        some("offences national_provision facts reservation_29_4"),
        DOUBLE_DEFECT_29_4,
    ),
    Bad(
        "no legal basis at home",
        "The domestic power by which the data would be obtained at home is not given, nor any order",
        some("domestic_legal_basis court_order_attached"),
        replace(KIT, domestic_legal_basis="", court_order_attached=False),
    ),
)

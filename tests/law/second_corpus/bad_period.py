"""Drafts whose one defect is the period, the necessity, or the intention to ask for the data."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, at, domain, email, phone, pres, prose, some, sub, tra
from tests.law.second_corpus.good_con import CLOUD, KIT
from tests.law.second_corpus.good_pres import HOSPITAL, SEXUAL_ABUSE
from tests.law.second_corpus.good_pres_unusual import EXTENSION, NO_ADDRESS, ONE_MINUTE, UNKNOWN_CUSTODIAN_FR
from tests.law.second_corpus.good_tra import TAKEOVER

HOLIDAY_LET = replace(
    tra("PT", "pt en", "en"),
    offences=some("BC07 BC08"),
    national_provision="Criminal Code, art. 248 and art. 392",
    max_penalty="six years' imprisonment",
    facts=prose(
        """From 2 to 5 July 2026 the holiday flats of an honest landlord were let on a booking page by a
        stranger who had altered the landlord's entry. Thirteen families paid deposits of 15,600 euros in those
        four days. The entry was put right on 6 July. All answers to the families came from host@example.com."""
    ),
    items=some("login_ip_history session_logs"),
    identifiers=(email("host@example.com", "answered the families from 2 to 5 July 2026"),),
    link="The thirteen families were deceived by the messages that were sent from this mailbox.",
    custodian_name="Tejo Correio Lda",
    custodian_location="Lisbon, Portugal",
    necessity="The deposits went to a prepaid card; the log-ins are the only way to a person.",
    period_from=at("2025-09-01T00:00+01:00"),
    period_to=at("2026-11-01T00:00+00:00"),
    period_reason="As a precaution.",
    domestic_legal_basis="Code of Criminal Procedure, art. 187",
)

STALKER_FR = replace(
    sub("CA", "en fr", "fr"),
    offences=some("BC02"),
    national_provision="Code pénal, art. 323-1",
    max_penalty="trois ans d’emprisonnement",
    facts=prose(
        """Le 14 août 2026 à 19 h 20 (UTC+2), la plaignante a constaté que son espace de santé avait été ouvert
        depuis un téléphone inconnu, rattaché au +1-202-555-0132. L’accès a duré onze minutes. Le mot de passe a
        été changé le soir même et aucun accès n’a été relevé depuis."""
    ),
    items=some("name billing_payment service_type_period"),
    identifiers=(phone("+1-202-555-0132", "téléphone depuis lequel l’espace a été ouvert"),),
    link="L’espace de santé a été ouvert depuis le téléphone qui porte ce numéro.",
    custodian_name="Laurentides Mobile inc.",
    custodian_location="Québec, Canada",
    necessity="Le numéro est la seule trace de l’auteur.",
    period_from=at("2021-01-01T00:00+01:00"),
    period_to=at("2026-11-20T00:00+01:00"),
    domestic_legal_basis="Code de procédure pénale, art. 60-1",
)

STILL_COMING = replace(
    pres("EE", "et en", "en"),
    offences=some("BC05"),
    national_provision="Criminal Code, s. 126b",
    max_penalty="five years' imprisonment",
    facts=prose(
        """Since 16 November 2026 the ticket office of an opera house has been flooded with orders on every
        evening of a première, so that its page cannot be reached. The orders are steered from
        panel.example.org. The next première is on 4 December, and we expect the authors to log in to the panel
        again on that evening."""
    ),
    items=some("name login_ip_history access_logs"),
    identifiers=(domain("panel.example.org", "page from which the orders are steered"),),
    link="The flood of orders is steered from this page.",
    custodian_name="Balti Veeb OÜ",
    custodian_location="Tallinn, Estonia",
    necessity_reasons=some("easily_deleted"),
    necessity=prose(
        """The records can be erased by the customer. The provider should also go on recording every log-in to
        the panel as it takes place, until the evening of 4 December 2026."""
    ),
    period_from=at("2026-11-16T00:00+02:00"),
    period_to=at("2026-12-05T00:00+02:00"),
)

BAD_PERIOD = (
    Bad(
        "four days of fraud, fourteen months asked",
        'The period is a hundred times longer than the conduct, "as a precaution"',
        some("period_from period_to period_reason"),
        HOLIDAY_LET,
    ),
    Bad(
        "onze minutes, près de six ans",
        "The period is close to six years for an access of eleven minutes, without a reason",
        some("period_from period_to period_reason"),
        STALKER_FR,
    ),
    Bad(
        "content without any period",
        "No period limits the content",
        some("period_from period_to period_reason period"),
        replace(CLOUD, period_from=None, period_to=None, period_reason=""),
    ),
    Bad(
        "period before the conduct",
        "The period ends three months before the access began, by a slip of the month",
        some("period_from period_to period_reason"),
        replace(
            TAKEOVER,
            period_from=at("2026-04-01T00:00+03:00"),
            period_to=at("2026-05-13T00:00+03:00"),
        ),
    ),
    Bad(
        "future data in a preservation",
        "The period runs for two more months: data that does not yet exist",
        some("period_to period_from period_reason"),
        replace(SEXUAL_ABUSE, period_to=at("2027-01-23T00:00+00:00")),
    ),
    Bad(
        "keep recording as they log in",
        "A preservation is used to collect traffic in real time",
        some("period_to period_from necessity facts measure"),
        STILL_COMING,
    ),
    Bad(
        "no necessity",
        "No reason is ticked or written why the data would otherwise be lost",
        some("necessity necessity_reasons"),
        replace(NO_ADDRESS, necessity="", necessity_reasons=frozenset()),
    ),
    Bad(
        "nécessité de pure forme",
        "The necessity is a phrase that fits every case",
        some("necessity necessity_reasons"),
        replace(
            UNKNOWN_CUSTODIAN_FR,
            necessity_reasons=some("other"),
            necessity="La conservation des données est nécessaire pour les besoins de l’enquête.",
        ),
    ),
    Bad(
        "necessity speaks of gravity, not of loss",
        "The necessity argues that the offence is grave and says nothing of a risk of loss",
        some("necessity necessity_reasons"),
        replace(
            HOSPITAL,
            necessity_reasons=some("other"),
            necessity=prose(
                """The attack endangered patients and has caused great concern among the public. Our office
                attaches the highest importance to this case and the minister has asked to be informed."""
            ),
        ),
    ),
    Bad(
        "no intention to ask for the data",
        "Nothing says that a request for assistance will follow",
        some("mla_intent measures_sought"),
        replace(ONE_MINUTE, mla_intent=False, measures_sought=frozenset()),
    ),
    Bad(
        "extension without the reference of what it extends",
        "Neither reference nor date of the preservation to be extended",
        some("previous_reference previous_preservation"),
        replace(EXTENSION, previous_reference="", previous_preservation=""),
    ),
    Bad(
        "extension of a preservation that has ended",
        "The preservation expired nine days ago; there is nothing left to extend",
        some("current_expiry period_to"),
        replace(
            EXTENSION,
            current_expiry=at("2026-11-14T00:00+01:00"),
            necessity="The order ended on 14 November 2026; we ask you to prolong it by sixty days.",
        ),
    ),
    Bad(
        "stored data of next spring",
        "Stored content is asked up to a day five months ahead",
        some("period_to period_from period_reason"),
        replace(KIT, period_to=at("2027-04-30T00:00+02:00"), period_reason="Until the trial."),
    ),
)

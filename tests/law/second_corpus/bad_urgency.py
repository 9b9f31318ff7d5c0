"""Drafts whose one defect is a claim of urgency that nothing carries."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, at, con, email, prose, some
from tests.law.second_corpus.good_pres import SEXUAL_ABUSE
from tests.law.second_corpus.good_sub import DETENTION
from tests.law.second_corpus.good_tra import PRESIDENT_FR

LEDGER = replace(
    con("SE", "sv en", "en"),
    offences=some("BC04 BC07"),
    national_provision="Criminal Code, s. 269 and s. 303a",
    max_penalty="five years' imprisonment",
    facts=prose(
        """Between 1 and 30 April 2026 the treasurer of a housing association altered 212 entries of the
        electronic ledger so that payments to his own firm looked like repairs. He exchanged the false receipts
        with his brother at brother.lake@example.org. The association lost 96,000 euros. Both have been charged;
        the treasurer has confessed."""
    ),
    items=some("messages attachments"),
    identifiers=(email("brother.lake@example.org", "received the false receipts"),),
    link="The messages between the two carry the false receipts and show who forged them.",
    custodian_name="Vättern Post AB",
    custodian_location="Jönköping, Sweden",
    necessity="The brother denies any part, and only the messages show it.",
    period_from=at("2026-04-01T00:00+02:00"),
    period_to=at("2026-05-01T00:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 94; order of the court of 2 November 2026",
    urgency="danger_to_life",
    urgency_text="This is a matter of life and death for our association.",
    expedited_ground="31(3)(a)",
    expedited_reason="The brother can empty the mailbox whenever he likes.",
)

BAD_URGENCY = (
    Bad(
        "urgent, without a reason",
        "Urgency is claimed and no reason given",
        some("urgency urgency_reasons urgency_text"),
        replace(SEXUAL_ABUSE, urgency="urgent"),
    ),
    Bad(
        "« très urgent, merci »",
        "The reason of the urgency is that it is urgent",
        some("urgency urgency_reasons urgency_text"),
        replace(PRESIDENT_FR, urgency_reasons=frozenset(), urgency_text="Très urgent, merci."),
    ),
    Bad(
        "danger to life in a case of forged receipts",
        "Danger to life is claimed; the facts are an old offence against property, without any danger to a person",
        some("urgency urgency_reasons urgency_text facts"),
        LEDGER,
    ),
    Bad(
        "an expedited answer because we are in a hurry",
        "Ground 31(3)(b) names another instrument that provides for it; none is named",
        some("expedited_ground expedited_reason"),
        replace(DETENTION, expedited_ground="31(3)(b)", expedited_reason="Please be quick."),
    ),
)

"""Drafts whose one defect is the legal basis between the States, the language, or the way of sending."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, some
from tests.law.second_corpus.good_con import CODE, MAILBOX_FR
from tests.law.second_corpus.good_sub import DETENTION, PIRACY, THREE
from tests.law.second_corpus.good_tra import SIM_FR

BAD_MANNER = (
    Bad(
        "article 27 in spite of a treaty",
        "Article 27 is chosen though a treaty binds both States and nothing was agreed",
        some("legal_basis treaty_name"),
        replace(THREE, legal_basis="art27", treaty_name=""),
    ),
    Bad(
        "une convention, laquelle ?",
        "A treaty is chosen and not named",
        some("treaty_name legal_basis"),
        replace(SIM_FR, treaty_name=""),
    ),
    Bad(
        "no basis at all",
        "No basis between the two States is chosen",
        some("legal_basis"),
        replace(CODE, legal_basis=""),
    ),
    Bad(
        "langue non acceptée",
        "The translation is in a language that the other State does not take",
        some("translation_language"),
        replace(MAILBOX_FR, translation_language="es"),
    ),
    Bad(
        "direct, and nobody told",
        "A direct request between judicial authorities without the copy to the central authorities",
        some("copy_central direct channel"),
        replace(DETENTION, copy_central=False),
    ),
    Bad(
        "direct, though nothing is urgent",
        "A routine request is sent directly to a judicial authority",
        some("direct channel urgency"),
        replace(PIRACY, direct=True, copy_central=True),
    ),
)

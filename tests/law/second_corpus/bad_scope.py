"""Drafts whose one defect is what they ask for, or the measures they seek."""

from dataclasses import replace

from mla.law.data import ITEMS
from tests.law.second_corpus.draft import Bad, account, at, con, email, prose, some
from tests.law.second_corpus.good_pres import PHISHING_FR
from tests.law.second_corpus.good_sub import SHARED_FR
from tests.law.second_corpus.good_tra import AGREED_FR, LONG

INSULT = replace(
    con("GB", "en", "en"),
    offences=some("BC07"),
    national_provision="Criminal Code, s. 269",
    max_penalty="five years' imprisonment",
    facts=prose(
        """On 9 September 2026 the parents of a school class received an invitation to a meeting that never took
        place. It bore the altered letterhead of the school and was sent from head.office@example.com, a mailbox
        that the school does not know. Thirty parents came in vain. The school and the police wish to find out
        who opened this mailbox; nothing suggests that anything else was sent from it."""
    ),
    items=some("mailbox messages attachments"),
    identifiers=(email("head.office@example.com", "sent the false invitation"),),
    link=prose(
        """The false invitation was sent from this mailbox, and the name of its holder is needed to identify the
        author."""
    ),
    custodian_name="Severn Communications plc",
    custodian_location="Bristol, United Kingdom",
    necessity="Only the provider knows who opened the mailbox.",
    period_from=at("2026-09-01T00:00+01:00"),
    period_to=at("2026-09-10T00:00+01:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 94",
)

BICYCLE_FR = replace(
    con("CH", "de fr it", "fr"),
    offences=some("BC08"),
    national_provision="Code pénal, art. 313-1",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Le 2 mai 2026, la plaignante a payé 260 euros pour un vélo proposé par le compte « velo.leman » sur
        une page d’annonces. Le vélo n’est jamais arrivé. Le vendeur a cessé de répondre le 4 mai. La plaignante
        a remis tous les messages échangés. Le titulaire du compte reste à identifier."""
    ),
    items=some("messages photos_video location_history search_history backups"),
    identifiers=(account("velo.leman", "compte du vendeur"),),
    link="Ce compte a proposé le vélo et encaissé le prix ; il s’agit d’en connaître le titulaire.",
    custodian_name="Annonces du Lac SA",
    custodian_location="Genève, Suisse",
    necessity="Le nom donné par le vendeur n’existe pas.",
    period_from=at("2026-05-01T00:00+02:00"),
    period_to=at("2026-05-06T00:00+02:00"),
    domestic_legal_basis="Code de procédure pénale, art. 706-95-1",
)

BAD_SCOPE = (
    Bad(
        "a mailbox read to learn a name",
        "Content is sought, though facts, link and necessity ask only who opened the mailbox",
        some("categories items link facts measure"),
        INSULT,
    ),
    Bad(
        "toute la vie d’un compte pour un vélo",
        "Content, positions and searches are sought for a fraud of 260 euros whose messages are already on file",
        some("categories items link facts measure"),
        BICYCLE_FR,
    ),
    Bad(
        "toutes les données, quelles qu’elles soient",
        'All three categories and every item of the list, for "all data"',
        some("categories items link"),
        replace(
            PHISHING_FR,
            categories=some("SUB TRA CON"),
            items=frozenset(ITEMS),
            link=PHISHING_FR.link
            + " Veuillez conserver toutes les données, quelles qu’elles soient, sans exception.",
        ),
    ),
    Bad(
        "tous les journaux",
        "Every kind of traffic and subscriber data is ticked for a question that the access logs answer",
        some("categories items link"),
        replace(
            AGREED_FR,
            categories=some("SUB TRA"),
            items=frozenset(code for code, one in ITEMS.items() if one.category in {"SUB", "TRA"}),
        ),
    ),
    Bad(
        "perquisition pour un nom d’abonné",
        "Search and seizure are sought where the disclosure of subscriber information is enough",
        some("measures_sought"),
        replace(SHARED_FR, measures_sought=some("search seize secure disclose")),
    ),
    Bad(
        "nothing chosen",
        "Neither a category nor an item of data is chosen",
        some("categories items"),
        replace(LONG, categories=frozenset(), items=frozenset()),
    ),
)

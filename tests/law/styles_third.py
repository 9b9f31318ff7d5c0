"""A third batch, written before the linter was run on it: good drafts that tempt, and defects told in longer texts.

Then it found 22 of 27 and blamed three of 28; two of those drafts were wrong themselves (no loss was told; a link to
facts that were not there) and were mended. All but one defect are found since.
"""

from datetime import UTC, datetime

from mla.law.facts import IdentifierFact
from tests.law.styles_fine import Fine
from tests.law.styles_second import need
from tests.law.styles_wrong import Wrong, content

THIRD_FINE: tuple[Fine, ...] = (
    (
        "PRES",
        need(
            "The account was emptied once before, and nothing of it was left; this one may go the same way."
        ),
    ),
    ("PRES", need("He keeps writing to her and deletes each message within the hour.")),
    (
        "PRES",
        need(
            "Kept for ten days. A copy of our order is attached; production of the data will be requested under"
            " Article 31."
        ),
    ),
    (
        "PRES",
        need(
            "Rien n’est demandé au-delà des connexions du 3 novembre, que l’opérateur efface au bout de dix jours."
        ),
    ),
    (
        "PRES",
        need("Following the arrest of his brother, the suspect began to delete his accounts one by one."),
    ),
    (
        "PRES",
        need("The later log-ins were already handed to us by the victim; the earlier ones expire on Friday."),
    ),
    (
        "PRES",
        need("The subscriber must not be told before the search on 2 December: he would destroy the phone."),
    ),
    (
        "PRES",
        {"link": "The address belongs to the proxy through which all the orders of that night were placed."},
    ),
    (
        "STO_SUB",
        {"link": "The name of the subscriber who sent the messages is needed to charge him with blackmail."},
    ),
    (
        "STO_SUB",
        {
            "link": "Please provide the name and address of the subscriber from whose line the"
            " messages were sent."
        },
    ),
    (
        "STO_SUB",
        {
            "link": "Nous demandons l’identité du titulaire de la boîte d’où sont partis les"
            " courriels de menace."
        },
    ),
    (
        "STO_TRA",
        {
            "categories": frozenset({"TRA", "SUB"}),
            "link": "Please disclose the log-ins; the messages are known from the victim.",
        },
    ),
    (
        "STO_CON",
        content(
            link="The drafts of the ransom notes lie in this mailbox, with the times at which each was changed."
        ),
    ),
    (
        "STO_CON",
        content(
            facts="Le 3 novembre 2026, trois passeurs ont conduit une barque jusqu’à la côte sur ordre d’un inconnu.",
            link="La messagerie contient les ordres donnés aux passeurs ; leurs noms nous sont connus.",
        ),
    ),
    (
        "UN_STO",
        {"link": "The two customers who paid from this address are the accomplices named in the facts."},
    ),
    (
        "STO_SUB",
        {
            "link": "The names of the two customers who ordered the forged passes are needed:"
            " both wrote from the address."
        },
    ),
    (
        "PRES",
        {
            "facts": "On 3 November 2026 a man was put under surveillance; that night he"
            " entered the mailbox of a hospital.",
            "link": "While he was under surveillance, the mailbox was entered from this address.",
        },
    ),
    (
        "SPONT",
        {
            "facts": "On 3 November 2026 the thief wrote: “please send us your passport”. The"
            " page is hosted in your State."
        },
    ),
    (
        "SPONT",
        {
            "facts": "Le 3 novembre 2026, 12 000 mots de passe de vos ressortissants ont été"
            " mis en vente sur un forum."
        },
    ),
    ("P2_7", {"link": "The user of the address opened the account into which the ransom was paid."}),
    ("P2_8", {"link": "Le titulaire de cette adresse a ouvert le compte qui a reçu la rançon."}),
    ("UN_PRES", need("The hosting contract ends on 30 November 2026; the disks are then wiped.")),
    (
        "UN_INT",
        {
            "categories": frozenset({"CON"}),
            "link": "On this line he tells the drivers where to leave the migrants.",
        },
    ),
    (
        "PRES_EXT",
        {"necessity": "Our request for the data left on 12 November; the court decides on it in December."},
    ),
    ("STO_SUB", {"national_provision": "Art. 323-1 du Code pénal ; art. 313-1"}),
    ("STO_SUB", {"max_penalty": "up to two years or a fine"}),
    (
        "STO_SUB",
        {
            "facts": "In the early hours of 3.XI.2026 a clerk of a bank copied the files of"
            " nine customers and sold them."
        },
    ),
    (
        "PRES",
        {
            "period_from": datetime(2026, 11, 1, tzinfo=UTC),
            "facts": "Depuis le 3 novembre 2026, un homme vide des boîtes.",
        },
    ),
)
THIRD_WRONG: tuple[Wrong, ...] = (
    (
        "L-all",
        "PRES",
        {
            "necessity": "The suspect knows of the inquiry and has already closed one account."
            " We therefore ask that all"
            " categories of data linked to the remaining account be preserved, without any of them being excluded."
        },
    ),
    (
        "L-all",
        "UN_PRES",
        {"necessity": "Il peut vider la boîte ; nous demandons la conservation de l’intégralité du compte."},
    ),
    (
        "L-all",
        "P2_8",
        {"link": "He hired the server from it. All information on the user, whatever its nature, is sought."},
    ),
    (
        "L-send",
        "PRES",
        {
            "necessity": "Gardés dix jours. Vous voudrez bien nous faire parvenir les journaux"
            " ainsi conservés."
        },
    ),
    (
        "L-future",
        "PRES",
        {"necessity": "He uses it daily. Please make sure that tomorrow's log-ins are kept too."},
    ),
    (
        "L-future",
        "PRES",
        {
            "necessity": "La mesure portera également sur les messages que le suspect recevra"
            " d’ici son procès."
        },
    ),
    (
        "L-future-31",
        "UN_STO",
        {"link": "He rings her nightly; we ask that the calls be monitored until Christmas."},
    ),
    (
        "L-vague",
        "UN_PRES",
        {"link": "The above data are closely connected with the offence under investigation."},
    ),
    ("L-vague", "P2_8", {"link": "Ces données présentent un intérêt certain pour la procédure."}),
    ("L-need", "UN_PRES", need("Ces données sont essentielles à la poursuite des investigations.")),
    (
        "L-content",
        "UN_MLA",
        content(link="The mailbox must be read so that the name of its holder can be found."),
    ),
    (
        "L-third-told",
        "STO_SUB",
        {"requested_state": "DE", "link": "The mailbox was entered; its provider is based in Lisbon."},
    ),
    (
        "L-third-told",
        "UN_STO",
        {"requested_state": "FR", "necessity": "Les sauvegardes sont conservées à Zurich."},
    ),
    ("L-place", "UN_PRES", {"requested_state": "DE", "custodian_location": "Lisbonne"}),
    ("L-everyone", "UN_STO", {"link": "We wish to learn the identities of all members who read the post."}),
    ("L-everyone", "P2_7", {"link": "La liste complète des abonnés du canal est demandée."}),
    (
        "L-civil",
        "STO_SUB",
        {"necessity": "Her lawyer needs the address to bring an action for compensation."},
    ),
    ("L-penalty", "P2_8", {"max_penalty": "imprisonment"}),
    (
        "L-when",
        "UN_MLA",
        {"facts": "A clerk copied the files of nine customers of his bank and sold them to a stranger."},
    ),
    (
        "L-stranger",
        "P2_7",
        {
            "identifiers": (IdentifierFact("account", "night_owl_77"),),
            "link": "someone@example.net was paid.",
        },
    ),
    (
        "L-gap-link",
        "P2_7",
        {"link": "The customer [NAME] rented the server from which the mailbox was emptied."},
    ),
    (
        "L-gap-facts",
        "PRES",
        {"facts": "On 3 November 2026 the amount of … euros was taken from the account of a widow."},
    ),
    ("URG-level", "UN_PRES", {"urgency_reasons": frozenset({"public_security"})}),
    (
        "L-wider",
        "UN_PRES",
        {"necessity": "Kept for ten days. Please freeze the log-ins of that night as well."},
    ),
    (
        "S26-asks",
        "SPONT",
        {"facts": "On 3 November 2026 a man in your State sold keys. We would ask you to search his flat."},
    ),
    (
        "S26-wish",
        "SPONT",
        {
            "facts": "Le 3 novembre 2026, un serveur vendait des clés. À n’utiliser qu’à titre"
            " de renseignement.",
            "contents": frozenset({"origin", "permission", "use", "conditions:none"}),
        },
    ),
)
# "Them" is what was asked for in another sentence.
THIRD_MISSED: tuple[Wrong, ...] = (
    (
        "L-send",
        "PRES",
        {
            "necessity": "The provider keeps its logs for a fortnight. Once they are secured,"
            " kindly let our police liaison"
            " officer have them on a stick."
        },
    ),
)

"""The linter for what is asked: data that Art. 29 does not hand over, the data of everyone, and where somebody was."""

import re

from mla.law.asking import asks_for_everyone, asks_for_the_data
from mla.law.citations import convention
from mla.law.data import ITEMS
from mla.law.facts import RequestFacts
from mla.law.other_ends import serves_another_end
from mla.law.reading import has_any, has_beginning
from mla.law.rules import ANY, PRESERVATION, STORED, Rule
from mla.law.rules_substance import RETURNED
from mla.law.text import Text

# A word of a place or a move in what is said of the data: broad, so that silence means that nobody thought of it.
PLACE = re.compile(
    r"(?:where|whereabouts|locat|place|places\b|position|cell|antenna|mast\b|route|travel|journey|move[sd]?\b"
    r"|near|nearby|present at|presence|scene|alibi|stay|hid(?:es?|ing|den)\b|held\b|follow|distance|region|area|town"
    r"|street|route|border|met\b|meeting|find (?:him|her|them)|missing"
    r"|où\b|lieux?\b|localis|position|antenne|borne|relais|itinéraire|trajet|déplac|présen(?:t|ce)|près|proximité"
    r"|alibi|séjour|cach|détenu|retenu|suivi|rue\b|ville|région|zone|frontière|rencontr|retrouver|disparu)",
)


# In the facts a place is told anyway; there only what a position would prove counts.
MOVE = re.compile(
    r"(?:whereabouts|locat(?:e|ed|ion)|position|cell sites?|antenna|route|travel|journey|alibi|scene of|stalk|follow"
    r"|fled|flee|escape|abduct|kidnap|missing|hostage|hiding|held captive|traffick|courier|smuggl|robb|burgl|murder"
    r"|localis|antenne|itinéraire|trajet|déplac|alibi|lieux du|suivi|fuite|fui\b|enlev|enlèv|disparu|otage|caché"
    r"|séquestr|passeur|livreur|vol à main|cambriol|meurtre|assassin)",
)
# "Partie civile" takes part in the criminal case.
CIVIL = re.compile(
    r"\bcivil (?:court|claim|action|suit|case|proceedings|law ?suit|judge)"
    r"|\bsmall claims\b|\bclaim(?:s|ing)? (?:back )?(?:\w+ ){0,3}"
    r"(?:loss(?:es)?|damages?|compensation|money back|refund)\b"
    r"|\b(?:by|through|in|with) a (?:law ?suit|civil)\b|\bsue for\b"
    r"|\b(?:claims?|actions?|suits?|lawsuits?) (?:for|in) (?:damages|compensation|tort)"
    r"|\b(?:damages|compensation) (?:claims?|actions?|suits?)\b"
    r"|\bserv(?:e|ing) (?:\w+ ){0,2}(?:writ|summons|claim form)\b"
    r"|\brecover (?:its|her|their|the) (?:\w+ ){0,2}(?:damages|fees)\b"
    r"|\b(?:action|procès|instance) en (?:réparation|indemnisation|responsabilité|paiement|recouvrement)\b"
    r"|\bse faire indemniser\b|\bassign(?:er|ée?s?|ation) (?:devant|au civil|en )"
    r"|\b(?:tribunal|juge|action|procédure|demande|litige|procès) civile?\b|\bdommages[- ](?:et[- ])?intérêts",
    re.IGNORECASE,
)
# In the facts a civil suit may be told as it happened; there only the wish to bring one counts.
TO_SUE = re.compile(
    r"\b(?:can|could|may|might|wants? to|wish(?:es)? to|would like to|in order to|intends? to) sue\b"
    r"|\b(?:afin de|pour|veut|souhaite) (?:pouvoir )?(?:assigner|saisir le (?:juge|tribunal) civil)\b",
    re.IGNORECASE,
)
SUING = (" sue", "assigner", "civil")  # no text without one of these is searched
OF_A_CLAIM = (
    *SUING,
    *(
        "claim",
        "action",
        "suit",
        "damages",
        "compensation",
        "serv",
        "recover",
        "dommages",
        "procédure",
        "demande",
    ),
    *("litige", "procès", "instance", "indemnis", "assign"),
)
CRIMINAL = re.compile(r"\bcriminal\b|\bprosecut|\bpénale?\b|\bpénaux\b|\bpoursuites\b", re.IGNORECASE)


def _told(facts: RequestFacts) -> str:
    """What is said of the data; the facts are told apart from it."""
    return f"{facts.link} ; {facts.necessity} ; {facts.period_reason} ; {facts.urgency_text}"


def _whereabouts_are_explained(facts: RequestFacts) -> bool:
    sensitive = any(ITEMS[code].sensitive for code in facts.items if code in ITEMS)
    return not sensitive or _speaks_of_a_place(facts)


def _speaks_of_a_place(facts: RequestFacts) -> bool:
    return has_beginning(_told(facts), PLACE) or has_beginning(facts.facts, MOVE)


def _serves_a_criminal_case(facts: RequestFacts) -> bool:
    own = f"{facts.necessity} ; {facts.link}"
    told = facts.facts if has_any(facts.facts, SUING) else ""
    small = own.lower()
    if serves_another_end(own):
        return False
    if not (told or has_any(small, OF_A_CLAIM)) or CRIMINAL.search(own):
        return True
    return not CIVIL.search(own) and not TO_SUE.search(f"{own} ; {told}")


ASKED_RULES = (
    Rule(
        "L-civil",
        ANY,
        "warn",
        "facts",
        convention("25(1)"),
        Text(
            "The text speaks of another purpose than a criminal case: a civil claim, a family, an employer, a tax or the"
            " like. Assistance serves a criminal offence: say what the criminal case needs (Art. 25(1)).",
            "Le texte parle d’un autre but qu’une affaire pénale : action civile, famille, emploi, impôt ou autre."
            " L’entraide sert une infraction pénale : dites ce dont l’affaire pénale a besoin (art. 25(1)).",
        ),
        Text(
            "A civil claim has its own conventions on service and evidence.",
            "L’action civile a ses propres conventions sur la notification et les preuves.",
        ),
        _serves_a_criminal_case,
    ),
    Rule(
        "L-send",
        PRESERVATION,
        "warn",
        "necessity",
        convention("29(1)"),
        Text(
            "The text asks for the data itself. Article 29 only preserves it: take the sentence out, and ask for the"
            " data with a request under Article 31 (Arts 29(1), 31(1)).",
            "Le texte demande les données elles-mêmes. L’article 29 ne fait que les conserver : retirez la phrase, et"
            " demandez-les selon l’article 31 (art. 29(1), 31(1)).",
        ),
        Text(
            "The preserved data waits at least sixty days for that request (Art. 29(7)).",
            "Les données conservées attendent cette demande au moins soixante jours (art. 29(7)).",
        ),
        lambda facts: not asks_for_the_data(_told(facts), told=facts.facts),
    ),
    Rule(
        "L-everyone",
        ANY,
        "warn",
        "items",
        RETURNED,
        Text(
            "The request seems to ask for the data of everyone who used a service. Name the persons, accounts or"
            " instants that matter (practice; see Arts 15, 29(2)(c), 31).",
            "La demande semble viser toutes les personnes qui ont utilisé un service. Nommez les personnes, comptes ou"
            " instants qui importent (pratique ; voir art. 15, 29(2)(c), 31).",
        ),
        Text(
            "For example: the log-in that placed the offer, not all readers of the page.",
            "Par exemple : la connexion qui a publié l’offre, non tous les lecteurs de la page.",
        ),
        lambda facts: not asks_for_everyone(_told(facts), told=facts.facts),
    ),
    Rule(
        "L-where",
        STORED,
        "warn",
        "items",
        RETURNED,
        Text(
            "Data that shows where a person was is asked for, and no text says why. Say what the place proves, or drop"
            " the item (practice; see Arts 15, 29(2)(c), 31).",
            "Des données montrant où une personne se trouvait sont demandées, et aucun texte ne dit pourquoi. Dites ce"
            " que le lieu prouve, ou retirez l’élément (pratique ; voir art. 15, 29(2)(c), 31).",
        ),
        Text("Cell sites and location history.", "Antennes-relais et historique des positions."),
        _whereabouts_are_explained,
    ),
)

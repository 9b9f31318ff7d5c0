"""The linter for reasons: a need, a danger or a ground that is claimed must be borne out by what is written."""

import re

from mla.law.citations import convention, practice
from mla.law.danger import loss_is_feared, speaks_of_danger, speaks_of_goods, tells_a_loss
from mla.law.facts import RequestFacts, written
from mla.law.reading import read_whole
from mla.law.rules import ANY, ASSISTANCE, EXTENSION, PRESERVATION, Rule
from mla.law.saying import says_something
from mla.law.secrecy import silence_without_ground
from mla.law.text import Text

INSTRUMENT = re.compile(
    r"\b(?:treat(?:y|ies)|convention|protocol|agreement|arrangement|memorandum|act|code|statute"
    r"|regulation|directive"
    r"|framework decision|law of|traités?|conventions?|protocole|accord|arrangement|loi|règlement"
    r"|directive|décision-cadre"
    r"|art(?:icle)?s?\.?\s*\d+|C?ETS|S?T[CE]E?)\b",
    re.IGNORECASE,
)
# How far the request for assistance has come, or what keeps it: a reason to keep the data longer.
UNDER_WAY = re.compile(
    r"\b(?:requests?|assistance|MLA|letters? (?:of request|rogatory)|rogator|translat|court|judge|order|warrant|appeal|decision|ministry|central authority|authority|supplement|signature|signed|draft|sent|left|leaves|received|transmitt|lodg|filed|pending|examin|hearing|trial"
    r"|demande|entraide|commission|rogatoire|tradu|tribunal|cour\b|juge|ordonnance|mandat|recours|appel\b|décision|ministère|autorité|complément|signature|signée?|rédaction|envoyée?|partie|partira|reçue?|transmi|dépos|en cours|examen|audience|procès)\w*"
    r"|\d",
    re.IGNORECASE,
)
# Reasons that may be a danger to a person, unless goods are all that the texts speak of.
FOR_A_PERSON = frozenset({"ongoing_offence", "public_security"})


def _reason_is_ticked(facts: RequestFacts) -> bool:
    return bool(facts.necessity_reasons - {"other"})


def _need_is_its_own(facts: RequestFacts) -> bool:
    """An extension: what has become of the request for assistance, or what would be lost; habit is neither."""
    if facts.measure in EXTENSION and written(facts.necessity) and not _reason_is_ticked(facts):
        return bool(UNDER_WAY.search(facts.necessity)) or tells_a_loss(facts.necessity, of_data=True)
    return not written(facts.necessity) or _reason_is_ticked(facts) or says_something(facts.necessity)


def _need_speaks_of_loss(facts: RequestFacts) -> bool:
    # What says nothing at all has its own finding.
    other = _reason_is_ticked(facts) or not says_something(facts.necessity)
    return other or tells_a_loss(facts.necessity, of_data=True) or "lose" in read_whole(facts.necessity).said


def _life_is_in_danger(facts: RequestFacts) -> bool:
    if facts.urgency != "danger_to_life" or not written(facts.facts):
        return True
    told = f"{facts.facts} {facts.urgency_text} {facts.link}"
    ticked = bool(facts.urgency_reasons & FOR_A_PERSON) and not speaks_of_goods(told)
    return ticked or speaks_of_danger(told)


def _instrument_is_named(facts: RequestFacts) -> bool:
    named = INSTRUMENT.search(facts.expedited_reason) or written(facts.treaty_name)
    return facts.expedited_ground != "31(3)(b)" or bool(named)


def _silence_has_a_ground(facts: RequestFacts) -> bool:
    own = f"{facts.link} ; {facts.necessity} ; {facts.urgency_text}"
    return bool(facts.urgency_reasons) or not silence_without_ground(f"{facts.facts} ; {own}")


def _ground_is_borne_out(facts: RequestFacts) -> bool:
    """Ground (a) is a loss of data; "Article 9 of the Treaty of Example" is all that ground (b) needs."""
    if facts.expedited_ground == "31(3)(a)":
        return tells_a_loss(facts.expedited_reason)
    instrument = facts.expedited_ground == "31(3)(b)" and INSTRUMENT.search(facts.expedited_reason)
    return not facts.expedited_ground or says_something(facts.expedited_reason) or bool(instrument)


REASON_RULES = (
    Rule(
        "L-secret",
        ANY,
        "tip",  # Art. 27(8) asks for no ground; whoever decides on a duty to inform does
        "facts",
        practice("a duty to inform the person concerned yields to a ground, and rarely to a bare wish"),
        Text(
            "Secrecy is demanded, but no ground is given. Say what it protects and for how long (practice; see"
            " Art. 27(8)).",
            "Le secret est exigé, mais aucun motif n’est donné. Dites ce qu’il protège et pour combien de temps"
            " (pratique ; voir art. 27(8)).",
        ),
        Text(
            "For example: he is at liberty and would empty the mailbox.",
            "Par exemple : il est en liberté et viderait la boîte.",
        ),
        _silence_has_a_ground,
    ),
    Rule(
        "L-need",
        PRESERVATION,
        "warn",
        "necessity",
        convention("29(2)(e)"),
        Text(
            "The need for the preservation fits any case. Say why this data would be lost (Art. 29(2)(e)).",
            "La nécessité de la conservation convient à toute affaire. Dites pourquoi ces données seraient perdues"
            " (art. 29(2)(e)).",
        ),
        Text("For example: logs are kept for ten days.", "Par exemple : les journaux sont gardés dix jours."),
        _need_is_its_own,
    ),
    Rule(
        "L-loss",
        PRESERVATION,
        "warn",
        "necessity",
        convention("29(2)(e)"),
        Text(
            "The need speaks of the case, not of a loss of data. Say by whom or when it could be lost or changed"
            " (Art. 29(2)(e)).",
            "La nécessité parle de l’affaire, non d’une perte de données. Dites par qui ou quand elles pourraient"
            " être perdues ou modifiées (art. 29(2)(e)).",
        ),
        Text(
            "How grave the offence is belongs to the facts.",
            "La gravité de l’infraction relève des faits.",
        ),
        _need_speaks_of_loss,
    ),
    Rule(
        "URG-life",
        ANY,
        "warn",
        "urgency",
        practice("danger to life is for a danger to a person (the term of Art. 3(2)(c) CETS 224)"),
        Text(
            "Danger to life is claimed, but neither facts nor reasons speak of a danger to a person. Choose “urgent”,"
            " or say who is in danger (practice; see Art. 25(3)).",
            "Un danger pour la vie est invoqué, mais ni les faits ni les raisons ne parlent d’un danger pour une"
            " personne. Choisissez « urgent », ou dites qui est en danger (pratique ; voir art. 25(3)).",
        ),
        Text(
            "A level used without need is worth less the next time.",
            "Un niveau employé sans besoin vaut moins la fois suivante.",
        ),
        _life_is_in_danger,
    ),
    Rule(
        "L-ground",
        ASSISTANCE,
        "warn",
        "expedited_reason",
        convention("31(3)"),
        Text(
            "A ground for an expedited answer is chosen, but not borne out. Say why the data may be lost or changed,"
            " or which instrument provides it (Art. 31(3)).",
            "Un motif de réponse rapide est choisi, mais rien ne l’étaye. Dites pourquoi les données pourraient être"
            " perdues ou modifiées, ou quel instrument le prévoit (art. 31(3)).",
        ),
        Text(
            "For example: the provider erases log-ins after ten days.",
            "Par exemple : le fournisseur efface les connexions après dix jours.",
        ),
        _ground_is_borne_out,
    ),
    Rule(
        "M31-haste",
        ASSISTANCE,
        "tip",
        "expedited_ground",
        convention("31(3)"),
        Text(
            "This request is urgent under Article 25(3). If data may also be lost or changed, or another instrument"
            " provides it, choose that ground; if not, leave it open (Arts 25(3), 31(3)).",
            "Cette demande est urgente au sens de l’article 25(3). Si des données risquent aussi d’être perdues ou"
            " modifiées, ou si un autre instrument le prévoit, choisissez ce motif ; sinon, laissez-le ouvert"
            " (art. 25(3), 31(3)).",
        ),
        Text(
            "A deadline of detention, a hearing or a danger to a person is not a ground of Art. 31(3).",
            "Un délai de détention, une audience ou un danger pour une personne n’est pas un motif de l’art. 31(3).",
        ),
        lambda facts: not facts.urgent or bool(facts.expedited_ground) or loss_is_feared(facts),
    ),
    Rule(
        "L-ground-b",
        ASSISTANCE,
        "warn",
        "expedited_reason",
        convention("31(3)(b)"),
        Text(
            "The ground is another instrument, and none is named. Name it with its article, or choose the other"
            " ground (Art. 31(3)(b)).",
            "Le motif est un autre instrument, et aucun n’est nommé. Nommez-le avec son article, ou choisissez"
            " l’autre motif (art. 31(3)(b)).",
        ),
        Text(
            "Data exposed to loss or change is ground 31(3)(a).",
            "Des données exposées à la perte ou à la modification : motif 31(3)(a).",
        ),
        _instrument_is_named,
    ),
)

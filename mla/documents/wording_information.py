"""The sentences of the letters of Arts 26 and 35, and of their twins in Arts 40(4), 40(5) and 41 of the UN Convention,
in both languages of the Convention. Data only."""

from mla.law.text import Text

OFFERING = Text(
    "We hold information from our own investigations that may help you to start or carry out an investigation or "
    "proceedings, or that may lead to a request from you. We offer it to you under the conditions in section "
    "{section}. This letter does not contain the information itself.",
    "Nous disposons d’informations issues de nos propres enquêtes, qui peuvent vous aider à engager ou à mener une "
    "enquête ou une procédure, ou aboutir à une demande de votre part. Nous vous les offrons aux conditions de la "
    "section {section}. Cette lettre ne contient pas l’information elle-même.",
)
ANSWER_OFFER = Text(
    "Please tell us whether you accept these conditions. If you do, they bind you and we send you the information. If "
    "you cannot comply with them, please say so: we then decide whether it should nevertheless be provided. The "
    "Convention sets no time limit for your answer.",
    "Merci de nous dire si vous acceptez ces conditions. Si oui, elles vous lient et nous vous transmettons "
    "l’information. Si vous ne pouvez pas les respecter, merci de nous le dire : nous décidons alors si elle doit "
    "néanmoins être fournie. La Convention ne fixe aucun délai pour votre réponse.",
)
GIVEN = Text(
    "We send you this information without a request, because we believe that it may help you to start or carry out an "
    "investigation or proceedings, or that it may lead to a request from you.",
    "Nous vous transmettons cette information sans demande, car nous pensons qu’elle peut vous aider à engager ou à "
    "mener une enquête ou une procédure, ou aboutir à une demande de votre part.",
)
BOUND = Text(
    "The information is given only after you have accepted these conditions, which bind you (Article {article}):",
    "L’information n’est transmise qu’une fois que vous avez accepté ces conditions, qui vous lient "
    "(article {article}) :",
)
EXONERATES = Text(
    "They do not keep you from disclosing what exonerates an accused person. If you have to, please tell us beforehand "
    "and, if we ask for it, consult us (Article {article}).",
    "Elles ne vous empêchent pas de révéler ce qui disculpe une personne mise en cause. Si vous devez le faire, merci "
    "de nous en aviser au préalable et, si nous le demandons, de nous consulter (article {article}).",
)
NONE_SET = Text("No condition is attached to its use.", "Aucune condition n’est attachée à son usage.")
LAWFUL = Text("How our law allows it", "Comment notre droit le permet")
TELL_US = Text(
    "We may ask you to explain the use made of the information.",
    "Nous pourrons vous demander d’expliquer l’usage fait de l’information.",
)
ANSWER_QUESTION = Text(
    "Please answer by the fastest secure means. If you cannot answer, please tell us who can, or which request you "
    "need from us instead.",
    "Merci de répondre par le moyen sûr le plus rapide. Si vous ne pouvez pas répondre, merci de nous dire qui le "
    "peut, ou de quelle demande vous avez besoin à la place.",
)

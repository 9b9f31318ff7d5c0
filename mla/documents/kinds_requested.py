"""The letters of acts of the requested State. Data only; the sentences are our own words."""

from mla.documents.kind import act_kind
from mla.documents.sections import FROM, LETTER_SIGNATURE, letter, numbered, part
from mla.law.citations import convention as ets185
from mla.law.text import Text

DECISION = Text("Decision", "Décision")
REASONS = Text("Reasons", "Raisons")
REMARKS = Text("Remarks", "Remarques")
NOTICE_TITLE = Text("Notice", "Avis")
YOUR_DECISION = Text("Your decision", "Votre décision")
DECIDE = Text(
    "Please tell us whether the request is to be executed all the same, or whether you withdraw it. We wait for your "
    "answer.",
    "Merci de nous dire si la demande doit malgré tout être exécutée ou si vous la retirez. Nous attendons votre "
    "réponse.",
)

POSTPONE = act_kind(
    "POSTPONE", Text("Postponement", "Ajournement"), "postpone",
    *letter(
        part(DECISION, "until", key="postponement", required_by=ets185("27(5)"), said=Text(
            "We postpone the execution of the request, because it would prejudice our own criminal investigations or "
            "proceedings.",
            "Nous différons l’exécution de la demande, qui porterait préjudice à nos propres enquêtes ou procédures "
            "pénales.")),
        part(REASONS, "reasons", required_by=ets185("27(7)")),
        part(Text("Alternatives considered", "Solutions envisagées"), "consultation", key="consultation",
             required_by=ets185("27(6)")),
        part(Text("Meanwhile", "Dans l’intervalle"), "meanwhile"),
    ),
)  # fmt: skip
COND = act_kind(
    "COND", Text("Partial or conditional grant", "Accord partiel ou sous conditions"), "propose_conditions",
    *letter(
        part(DECISION, "ground", "part", required_by=ets185("27(6)"), said=Text(
            "We can execute the request in part or under conditions, as set out below.",
            "Nous pouvons exécuter la demande en partie ou sous conditions, comme indiqué ci-dessous.")),
        part(Text("Conditions", "Conditions"), "conditions", required_by=ets185("28(2)")),
        part(Text("Your answer", "Votre réponse"), "accept_by", required_by=ets185("28(3)"), said=Text(
            "Please tell us whether you accept. An acceptance binds you. If you cannot comply with a condition, please "
            "tell us promptly; we will then decide whether to answer the request all the same.",
            "Merci de nous dire si vous acceptez. L’acceptation vous lie. Si vous ne pouvez pas respecter une "
            "condition, dites-le-nous sans attendre ; nous déciderons alors s’il est malgré tout donné suite à la "
            "demande.")),
    ),
)  # fmt: skip
DELAY = act_kind(
    "DELAY", Text("Notice of impossibility or significant delay", "Avis d’impossibilité ou de retard important"),
    "notify_delay",
    *letter(
        part(NOTICE_TITLE, "hindrance", "article", key="hindrance", required_by=ets185("27(7)")),
        part(REASONS, "reasons"),
        part(Text("What to expect", "Suite prévisible"), "new_date", "meanwhile"),
    ),
)  # fmt: skip
CONFNO = act_kind(
    "CONFNO", Text("Confidentiality cannot be kept", "La confidentialité ne peut être assurée"), "warn",
    *letter(
        part(NOTICE_TITLE, "ground", required_by=ets185("27(8)"), said=Text(
            "We are not able to keep the request and its subject confidential as you asked.",
            "Nous ne sommes pas en mesure de garder confidentiels la demande et son objet comme vous l’avez demandé.")),
        part(Text("What cannot be kept confidential, and why", "Ce qui ne peut rester confidentiel, et pourquoi"),
             "text"),
        part(YOUR_DECISION, "by", said=DECIDE),
    ),
)  # fmt: skip
PRES_RISK = act_kind(
    "PRES_RISK", Text("Warning: risk of the preservation", "Avertissement : risque lié à la conservation"), "warn",
    *letter(
        part(NOTICE_TITLE, "ground", required_by=ets185("29(6)"), said=Text(
            "We believe that preservation will not secure the future availability of the data, or will threaten the "
            "confidentiality of your investigation or otherwise prejudice it.",
            "Nous pensons que la conservation ne suffira pas à garantir la disponibilité future des données, ou "
            "qu’elle compromettra la confidentialité de votre enquête ou lui nuira d’une autre façon.")),
        part(Text("The risk", "Le risque"), "text"),
        part(Text("Your options", "Vos possibilités"), said=Text(
            "You may ask us to execute the request all the same, withdraw it, or send us without delay a request for "
            "the search, seizure or disclosure of the data.",
            "Vous pouvez nous demander d’exécuter malgré tout la demande, la retirer, ou nous adresser sans attendre "
            "une demande de perquisition, de saisie ou de divulgation des données.")),
        part(YOUR_DECISION, "by", said=DECIDE),
    ),
)  # fmt: skip
NOTICE = act_kind(
    "NOTICE", Text("Notice before execution", "Avis avant exécution"), "warn",
    *letter(
        part(NOTICE_TITLE, "ground"),
        part(Text("Explanation", "Explication"), "text"),
        part(YOUR_DECISION, "by", said=DECIDE),
    ),
)  # fmt: skip
TDISC = act_kind(
    "TDISC", Text("Disclosure of traffic data: another provider",
                  "Divulgation de données de trafic : autre fournisseur"), "disclose_traffic",
    *letter(
        part(Text("The other provider", "L’autre fournisseur"), "provider", "party", "party_name", key="provider",
             said=Text("Another service provider took part in the transmission of the communication.",
                       "Un autre fournisseur de services a participé à la transmission de la communication.")),
        part(Text("Path of the communication", "Voie suivie par la communication"), "path", key="path"),
        part(Text("Extent of the disclosure", "Étendue de la divulgation"), "note", said=Text(
            "We disclose the traffic data needed to identify that provider and the path by which the communication was "
            "transmitted, and no more.",
            "Nous divulguons les données de trafic nécessaires pour identifier ce fournisseur et la voie par laquelle "
            "la communication a été transmise, et rien de plus.")),
        part(Text("Use", "Usage"), "use"),
        part(Text("What you may do next", "Suites possibles"), said=Text(
            "You may ask the State of that provider to preserve the data that it holds.",
            "Vous pouvez demander à l’État de ce fournisseur de conserver les données qu’il détient.")),
    ),
    basis=(ets185("30(1)"),),
)  # fmt: skip
REFER = act_kind(
    "REFER", Text("Referral to the competent authority", "Transmission à l’autorité compétente"), "refer",
    *letter(
        part(Text("Referral", "Transmission"), "to", "when", "article", required_by=ets185("27(9)(c)"), said=Text(
            "We are not competent for your request. We have sent it on to the competent authority.",
            "Nous ne sommes pas compétents pour votre demande. Nous l’avons transmise à l’autorité compétente.")),
        part(Text("Further letters", "Suite de la correspondance"), said=Text(
            "Please address further letters about this request to that authority.",
            "Merci d’adresser à cette autorité la suite de la correspondance sur cette demande.")),
    ),
)  # fmt: skip
ACCEPT = act_kind(
    "ACCEPT", Text("Acceptance of the request", "Acceptation de la demande"), "accept",
    *letter(
        part(DECISION, said=Text("We accept the request and will execute it.",
                                 "Nous acceptons la demande et allons l’exécuter.")),
        part(REMARKS, "text"),
    ),
)  # fmt: skip
PRES_EXTD = act_kind(
    "PRES_EXTD", Text("Extension of the preservation", "Prolongation de la conservation"), "extend",
    *letter(
        part(DECISION, "until", said=Text("The preservation is extended.", "La conservation est prolongée.")),
        part(REMARKS, "reason"),
    ),
    basis=(ets185("29"),),
)  # fmt: skip
PRES_NOEX = act_kind(
    "PRES_NOEX", Text("The preservation is not extended", "Refus de prolonger la conservation"), "decline_extension",
    *letter(
        part(DECISION, said=Text("The preservation is not extended.", "La conservation n’est pas prolongée.")),
        part(REASONS, "reason"),
        part(Text("What you may do", "Ce que vous pouvez faire"), required_by=ets185("29(7)"), said=Text(
            "If we receive your request for mutual assistance before the preservation ends, the data stay preserved "
            "until that request is decided.",
            "Si nous recevons votre demande d’entraide avant la fin de la conservation, les données restent conservées "
            "jusqu’à la décision sur cette demande.")),
    ),
    basis=(ets185("29"),),
)  # fmt: skip
PRES_PEND = act_kind(
    "PRES_PEND", Text("Follow-up request received", "Demande de suite reçue"), "receive_follow_up",
    *letter(
        part(Text("Receipt", "Réception"), "follow_up_reference", said=Text(
            "We have received your request for mutual assistance. The data stay preserved until it is decided.",
            "Nous avons reçu votre demande d’entraide. Les données restent conservées jusqu’à la décision.")),
    ),
    basis=(ets185("29(7)"),),
)  # fmt: skip
CONSULT = act_kind(
    "CONSULT", Text("Consultation before a decision", "Consultation avant décision"), "consult",
    *letter(
        part(Text("Intended decision", "Décision envisagée"), "intended", "ground", required_by=ets185("27(6)"),
             said=Text("Before we decide, we consult you.", "Avant de décider, nous vous consultons.")),
        part(REASONS, "reasons"),
        part(Text("What could be granted", "Ce qui pourrait être accordé"), "proposals"),
        part(Text("Your answer", "Votre réponse"), "by", said=Text(
            "Please tell us whether execution in part or under conditions would serve you.",
            "Merci de nous dire si une exécution partielle ou sous conditions vous serait utile.")),
    ),
)  # fmt: skip
PRES_EXPN = act_kind(
    "PRES_EXPN", Text("Warning: the preservation is about to end",
                      "Avertissement : la conservation touche à sa fin"), "warn_expiry",
    *letter(
        part(Text("Expiry", "Échéance"), "expiry", said=Text(
            "Unless you act, the preservation of the data named in your request ends on this day.",
            "Sans démarche de votre part, la conservation des données visées par votre demande prend fin ce jour-là.")),
        part(Text("What you can do", "Ce que vous pouvez faire"), "what_to_do", said=Text(
            "Send us your request for mutual assistance: from its receipt the data stay preserved until it is decided. "
            "Or ask for an extension, or tell us that the data are no longer needed.",
            "Envoyez-nous votre demande d’entraide : dès sa réception, les données restent conservées jusqu’à la "
            "décision. Ou demandez une prolongation, ou dites-nous que les données ne sont plus nécessaires.")),
    ),
    basis=(ets185("29(7)"),),
)  # fmt: skip
ORDER_HEAD = (
    part(Text("Reference", "Référence"), key="own_reference"),
    part(Text("To", "Destinataire"), "custodian", "address", key="custodian_to"),
    FROM,
    part(Text("Legal basis", "Base légale"), "basis"),
)
DOM_ORD = act_kind(
    "DOM_ORD", Text("Order to preserve data: data sheet", "Ordre de conservation de données : fiche"), "order",
    *numbered(
        *ORDER_HEAD,
        part(Text("Data to be preserved", "Données à conserver"), "data", key="ordered_data"),
        part(Text("Period", "Durée"), "until", said=Text(
            "Keep these data complete and unchanged until we release them or the period ends. This order does not ask "
            "you to disclose them.",
            "Conservez ces données complètes et inchangées jusqu’à ce que nous les libérions ou que la période prenne "
            "fin. Cet ordre ne vous demande pas de les divulguer.")),
        part(Text("Secrecy", "Secret"), "secrecy", key="secrecy"),
        part(Text("Your confirmation", "Votre confirmation"), "by", said=Text(
            "Please confirm in writing what you keep, since when, and what could not be kept.",
            "Merci de confirmer par écrit ce que vous conservez, depuis quand, et ce qui n’a pas pu être conservé.")),
        part(REMARKS, "text"),
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
EXE_ORD = act_kind(
    "EXE_ORD", Text("Order to hand over data: data sheet", "Ordre de remise de données : fiche"), "order_handing_over",
    *numbered(
        *ORDER_HEAD,
        part(Text("Data to be handed over", "Données à remettre"), "data", key="ordered_data"),
        part(Text("Handing over", "Remise"), "delivery", "by", said=Text(
            "Hand over these data to us, complete and unchanged, and no others.",
            "Remettez-nous ces données, complètes et inchangées, et aucune autre.")),
        part(Text("Secrecy", "Secret"), "secrecy", key="secrecy"),
        part(Text("Your confirmation", "Votre confirmation"), said=Text(
            "Please say in writing what you hand over, from which records it comes, and what you do not hold.",
            "Merci d’indiquer par écrit ce que vous remettez, de quels fichiers cela provient, et ce que vous ne "
            "détenez pas.")),
        part(REMARKS, "text"),
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
REQUESTED_KINDS = (
    *(
        POSTPONE,
        COND,
        DELAY,
        CONFNO,
        PRES_RISK,
        NOTICE,
        TDISC,
        REFER,
        ACCEPT,
        PRES_EXTD,
        PRES_NOEX,
        PRES_PEND,
    ),
    *(CONSULT, PRES_EXPN, DOM_ORD, EXE_ORD),
)

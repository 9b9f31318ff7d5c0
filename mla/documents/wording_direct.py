"""The sentences of the letters of Arts 6, 7 and 8 CETS 224, in both languages of the Convention. Data only."""

from mla.law.text import Text

REPLY_PROVIDER = Text(
    "Please return the information to the authority named above within thirty days of receipt, or within the period "
    "stated here if that is longer. If you cannot or do not wish to disclose it, please tell us so; you may tell us "
    "your reasons. If the law of your State asks you to consult an authority first, please do so without delay.",
    "Merci de transmettre les informations à l’autorité désignée ci-dessus dans les trente jours de la réception, ou "
    "dans le délai indiqué ici s’il est plus long. Si vous ne pouvez ou ne souhaitez pas les divulguer, merci de nous "
    "le dire ; vous pouvez nous en donner les raisons. Si le droit de votre État vous demande de consulter d’abord une "
    "autorité, merci de le faire sans délai.",
)
REPLY_REGISTRAR = Text(
    "You may disclose this information to us, subject to the reasonable conditions of the law of your State. If you "
    "do not co-operate, please tell us your reasons; we may then consult your State.",
    "Vous pouvez nous divulguer ces informations, sous réserve des conditions raisonnables du droit de votre État. Si "
    "vous ne coopérez pas, merci de nous en donner les raisons ; nous pourrons alors consulter votre État.",
)
REPLY_SERVED = Text(
    "The authorities of your State serve this order on you and give effect to it. Please produce the data to them, "
    "within the period that they set, and ask them what you need to know.",
    "Les autorités de votre État vous notifient cette injonction et lui donnent effet. Merci de leur remettre les "
    "données dans le délai qu’elles fixent, et de vous adresser à elles pour toute question.",
)
SERVE = Text(
    "The order is a document of its own, which goes with this request: please serve that document on the provider. "
    "What supports it stands in this request only. It is for your authorities; please show it to the provider only "
    "with our consent.",
    "L’injonction est un document distinct, joint à cette demande : merci de notifier ce document au fournisseur. Ce "
    "qui l’appuie ne figure que dans cette demande. Cela est destiné à vos autorités ; merci de ne le montrer au "
    "fournisseur qu’avec notre accord.",
)
GENUINE = Text(
    "To make sure that this document is genuine, call the person named below, or use the verification at its end.",
    "Pour vous assurer de l’authenticité de ce document, appelez la personne nommée ci-dessous ou utilisez la "
    "vérification qui figure à la fin.",
)
NOTIFYING = Text(
    "We notify you that we address the order described below to a service provider in your State at the same time. "
    "You receive the order, its supplement and a summary of the facts. The summary was not given to the provider.",
    "Nous vous informons que nous adressons en même temps l’injonction décrite ci-dessous à un fournisseur de services "
    "dans votre État. Vous recevez l’injonction, son complément et un exposé des faits. L’exposé n’a pas été remis au "
    "fournisseur.",
)
YOU_MAY = Text(
    "You may ask us for further information; we ask you not to share it with the provider without our consent. If you "
    "instruct the provider not to disclose, please do so without undue delay, and tell us promptly, with the reasons.",
    "Vous pouvez nous demander des informations complémentaires ; nous vous prions de ne pas les communiquer au "
    "fournisseur sans notre accord. Si vous donnez au fournisseur l’instruction de ne pas divulguer, merci de le faire "
    "sans retard indu et de nous en informer rapidement, avec les raisons.",
)
REMINDING = Text(
    "We have not yet received the information that we asked for. Please send it, or tell us when we can expect it.",
    "Nous n’avons pas encore reçu les informations demandées. Merci de nous les transmettre ou de nous dire quand nous "
    "pouvons les attendre.",
)
ASKING_WHY = Text(
    "The information that we asked for was not disclosed. Please tell us your reasons.",
    "Les informations demandées n’ont pas été divulguées. Merci de nous en donner les raisons.",
)
WITHDRAWING = Text(
    "We withdraw what we sent you under the reference above. Please disclose nothing more under it.",
    "Nous retirons ce que nous vous avons adressé sous la référence ci-dessus. Merci de ne plus rien divulguer à ce "
    "titre.",
)
TELLING_WITHDRAWAL = Text(
    "We withdraw the order of which we notified you under the reference above. Nothing more is asked of the provider.",
    "Nous retirons l’injonction dont nous vous avons informés sous la référence ci-dessus. Plus rien n’est demandé au "
    "fournisseur.",
)
INSTRUCTING = Text(
    "You hold the order described below. Do not disclose the information that it asks for.",
    "Vous êtes en possession de l’injonction décrite ci-dessous. Ne divulguez pas les informations qu’elle demande.",
)
TELLING_INSTRUCTION = Text(
    "We have instructed the provider not to disclose the information that you ordered, on this ground:",
    "Nous avons donné au fournisseur l’instruction de ne pas divulguer les informations que vous avez demandées, pour "
    "ce motif :",
)

OPENINGS_OF_DIRECT = {
    "remind_entity": REMINDING,
    "ask_reasons": ASKING_WHY,
    "withdraw_order": WITHDRAWING,
    "tell_withdrawal": TELLING_WITHDRAWAL,
    "instruct": INSTRUCTING,
    "tell_instruction": TELLING_INSTRUCTION,
}

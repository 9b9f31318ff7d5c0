"""What the letters of a joint investigation say (Art. 12 CETS 224), our own words in both languages. Data only."""

from collections.abc import Mapping

from mla.law.text import Text

TEXT_AGREED = Text("Text of the agreement", "Texte de l’accord")
PROPOSING = Text(
    "We propose to investigate together and to agree on the text in section {section}. It binds neither State before "
    "both have agreed to this very text, named by its digest.",
    "Nous proposons d’enquêter ensemble et de convenir du texte de la section {section}. Il ne lie aucun des deux "
    "États avant que tous deux aient consenti à ce texte précis, désigné par son empreinte.",
)
ANSWER_PROPOSAL = Text(
    "Please agree to this text, propose changes to its items, or tell us why you decline.",
    "Merci de consentir à ce texte, d’en proposer des modifications, ou de nous dire pourquoi vous déclinez.",
)
AGREED = Text(
    "Our authorities agree to investigate together on the terms below. Each of them has agreed to this very text.",
    "Nos autorités conviennent d’enquêter ensemble selon les termes ci-dessous. Chacune a consenti à ce texte précis.",
)
OWN_AUTHORITIES = Text(
    "The authorities in the team deal with each other directly. A member that needs a measure asks the authorities of "
    "its own State; no request for mutual assistance is needed between the members.",
    "Les autorités de l’équipe communiquent directement entre elles. Un membre qui a besoin d’une mesure la demande "
    "aux autorités de son propre État ; aucune demande d’entraide n’est nécessaire entre les membres.",
)
OPENINGS_OF_TEAM: Mapping[str, Text] = {
    "propose_changes": Text(
        "We propose to change the text of the agreement as follows. The whole text as it would then read stands below.",
        "Nous proposons de modifier le texte de l’accord comme suit. Le texte entier, tel qu’il se lirait alors, "
        "figure ci-dessous.",
    ),
    "propose_extension": Text(
        "We propose another end of the joint work. All other items of the agreement stay as they are.",
        "Nous proposons une autre fin du travail commun. Tous les autres points de l’accord restent inchangés.",
    ),
    "agree_text": Text(
        "We agree to the text of the agreement that has the digest below, and to no other.",
        "Nous consentons au texte de l’accord qui porte l’empreinte ci-dessous, et à aucun autre.",
    ),
    "concur": Text(
        "Our central authority concurs in the text of the agreement that has the digest below, and in no other.",
        "Notre autorité centrale consent au texte de l’accord qui porte l’empreinte ci-dessous, et à aucun autre.",
    ),
    "decline_team": Text(
        "We decline your proposal to investigate together.",
        "Nous déclinons votre proposition d’enquêter ensemble.",
    ),
    "decline_changes": Text(
        "We do not agree to the changes that you proposed. The agreement stays as it is.",
        "Nous ne consentons pas aux modifications que vous avez proposées. L’accord reste tel qu’il est.",
    ),
    "ask_other_use": Text(
        "We ask your consent to use this information for another purpose than those agreed.",
        "Nous demandons votre consentement à l’usage de ces informations à une autre fin que celles convenues.",
    ),
    "allow_use": Text(
        "We consent to this use of the information, and to no other.",
        "Nous consentons à cet usage des informations, et à aucun autre.",
    ),
    "refuse_use": Text(
        "We do not consent to this use of the information.",
        "Nous ne consentons pas à cet usage des informations.",
    ),
    "tell_emergency": Text(
        "We tell you that we used this information in an emergency, without awaiting your consent.",
        "Nous vous informons que nous avons utilisé ces informations dans une urgence, sans attendre votre "
        "consentement.",
    ),
    "end_team": Text(
        "The joint work ends. What was agreed on the use of information continues to bind both States.",
        "Le travail commun prend fin. Ce qui a été convenu sur l’usage des informations continue de lier les deux "
        "États.",
    ),
}
LABELS_OF_TEAM: Mapping[str, Text] = {
    "ends_on": Text("The joint work ends on", "Fin du travail commun"),
    "text_digest": Text("SHA-256 of the text", "SHA-256 du texte"),
    "earlier_digest": Text("SHA-256 of the text before", "SHA-256 du texte précédent"),
    "information": Text("Information concerned", "Informations concernées"),
    "emergency": Text("The emergency", "L’urgence"),
    "used_on": Text("Used on", "Utilisées le"),
    "ended_on": Text("Ended on", "Terminé le"),
    "manner": Text("How it ends", "Comment il prend fin"),
    "agreed_at": Text("Agreed on", "Consentement donné le"),
    "signs": Text("Who signs", "Signataire"),
    "central": Text("Central authority", "Autorité centrale"),
    "central_at": Text("Concurred on", "Accord de l’autorité centrale donné le"),
}
MANNERS_OF_END: Mapping[str, Text] = {
    "expiry": Text("The agreed day is reached", "Le jour convenu est atteint"),
    "withdrawal": Text("We leave the joint work", "Nous quittons le travail commun"),
}

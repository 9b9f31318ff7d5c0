"""Bonnes demandes en français : interception et Deuxième Protocole."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_FR_LAST: tuple[Good, ...] = (
    Good(
        name="six-bon-interception-motivee",
        language="fr",
        lure="Interception de communications à venir, par la bonne mesure et pour un temps bref.",
        draft=ask(
            "INT",
            "fr",
            offences=on("BC02", "BC08"),
            national_provision="Articles 323-1 et 313-2 du code pénal",
            max_penalty="sept ans d'emprisonnement",
            facts=prose("""
                Une équipe ouvre, depuis le 5 octobre 2026, les comptes de péage de transporteurs et en revend les
                badges ; quatorze sociétés, dernier fait le 19 novembre 2026. Surveillances et relevés d'appels n'ont
                donné que des surnoms. Celui que les autres nomment « le Grand » commande par le +1-202-555-0126.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("phone", "+1-202-555-0126", "ligne du « Grand »"),),
            link="Sur le +1-202-555-0126 se donnent les mots de passe volés et les lieux de remise des badges.",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-16"),
            period_reason="Trois semaines, durée de l'autorisation du juge ; les remises ont lieu le mercredi.",
            **held("Meuse Mobile SRL", "Namur, Belgique", "BE"),
        ),
    ),
    Good(
        name="six-bon-nom-de-domaine",
        language="fr",
        lure="Données d’enregistrement d’un nom de domaine ; un arbitrage est mentionné, clos et étranger.",
        draft=ask(
            "P2_6",
            "fr",
            offences=on("BC07"),
            national_provision="Article 366, alinéa 1, du Code pénal",
            max_penalty="Dix ans de réclusion",
            facts=prose("""
                Le nom de domaine permis-expres.example, enregistré le 1er mai 2026, a servi du 4 mai au 18 juin à
                vendre 260 faux permis de conduire. Un arbitrage de 2023 concernait un nom voisin ; il est clos et
                n'intéresse pas la procédure pénale, ouverte le 22 juin.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "permis-expres.example", "boutique des faux permis"),),
            link="Le titulaire et le payeur de permis-expres.example tenaient la boutique des faux permis.",
            **held("Moldau Domény s.r.o.", "Ukázková 8, 110 00 Prague, Tchéquie", "CZ"),
        ),
    ),
    Good(
        name="six-bon-urgence-article-neuf",
        language="fr",
        lure="Urgence vitale d’une enfant disparue ; le mot « tout » et une date à venir au récit.",
        draft=ask(
            "P2_9",
            "fr",
            offences=on("BC09"),
            national_provision="Articles 417/25 et 417/35 du Code pénal",
            max_penalty="vingt ans de réclusion",
            facts=prose("""
                Une fille de douze ans a quitté Mons le 21 novembre 2026 vers 16 heures après avoir tout emporté de
                ses économies. Sa tablette montre que le compte « parrain_des_fees », à qui elle avait dû envoyer des
                images d'elle nue, l'a attirée à un rendez-vous et promis de la garder jusqu'à Noël.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "parrain_des_fees", "a attiré l'enfant"),),
            link="La dernière connexion de « parrain_des_fees » peut dire où l'homme retient l'enfant.",
            period_from=at("2026-11-15"),
            period_to=at("2026-11-23"),
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="L'enfant est depuis deux jours aux mains d'un inconnu : sa vie et son corps sont en danger.",
            **held("Dolina Igre LLC", "5 Placeholder Avenue, Boise, Idaho, États-Unis", "US"),
        ),
    ),
)

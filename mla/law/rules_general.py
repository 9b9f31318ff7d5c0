"""Rules for every request: basis (Art. 27(1)), security of the channel (Art. 25(3)), identifiers, period."""

from mla.law.citations import convention, practice
from mla.law.facts import RequestFacts, written
from mla.law.reading import read_whole
from mla.law.rules import ANY, Rule
from mla.law.text import Text

SUBSCRIBER = frozenset({"STO_SUB"})
# Expedited means (Art. 25(3)). A fax or a call proves neither sender nor secrecy by itself.
UNPROTECTED = frozenset({"fax", "phone_confirm"})
PROTECTED = frozenset({"enc_email", "portal", "e_codex", "interpol_i247", "sienna"})


def _addresses_are_dated(facts: RequestFacts) -> bool:
    return all(one.has_instant and one.has_zone for one in facts.ip_addresses)


def _addresses_have_ports(facts: RequestFacts) -> bool:
    # Addresses of version 6 are rarely shared, so a port is asked for version 4 only.
    return all(
        one.has_port or _port_is_not_known(one.note) for one in facts.ip_addresses if one.kind != "ipv6"
    )


def _port_is_not_known(note: str) -> bool:
    """ "The log has no port" is an answer."""
    return any(one.near("not", "port", 5) for one in read_whole(note).having("not", "port"))


def _period_runs_forward(facts: RequestFacts) -> bool:
    return facts.period_from is None or facts.period_to is None or facts.period_from <= facts.period_to


def _art27_is_open(facts: RequestFacts) -> bool:
    return not (facts.legal_basis == "art27" and facts.pair_has_treaty)


GENERAL_RULES = (
    Rule(
        "M27-pair",
        ANY,
        "block",
        "legal_basis",
        convention("27(1)"),
        Text(
            "No basis is chosen. Choose a mutual assistance treaty in force between the two States, or"
            " Article 27 (Arts 27(1), 28(1)).",
            "Aucune base n’est choisie. Choisissez un traité d’entraide en vigueur entre les deux États, ou"
            " l’article 27 (art. 27(1), 28(1)).",
        ),
        Text("The form follows the basis.", "Le formulaire dépend de la base."),
        lambda facts: facts.legal_basis in {"art27", "treaty", "agreed27"},
    ),
    Rule(
        "M27-name",
        ANY,
        "block",
        "treaty_name",
        convention("27(1)"),
        Text(
            "The basis is a treaty, but it is not named. Name it (Art. 27(1)).",
            "La base est un traité, mais il n’est pas nommé. Nommez-le (art. 27(1)).",
        ),
        Text("Title and date of the treaty.", "Intitulé et date du traité."),
        lambda facts: facts.legal_basis != "treaty" or written(facts.treaty_name),
    ),
    Rule(
        "M27-open",
        ANY,
        "block",
        "legal_basis",
        convention("27(1)"),
        Text(
            "A mutual assistance treaty is in force between the two States, so Article 27 governs only if"
            " both agree. Choose the treaty, or Article 27 by agreement (Art. 27(1)).",
            "Un traité d’entraide est en vigueur entre les deux États ; l’article 27 ne s’applique que"
            " s’ils en conviennent. Choisissez le traité, ou l’article 27 par accord (art. 27(1)).",
        ),
        Text("Article 27 fills a gap.", "L’article 27 comble une lacune."),
        _art27_is_open,
    ),
    Rule(
        "M25-3",
        ANY,
        "warn",
        "channel",
        convention("25(3)"),
        Text(
            "Fax and telephone give little security. Use a protected channel, or plan a formal confirmation"
            " (Art. 25(3)).",
            "Télécopie et téléphone sont peu sûrs. Utilisez une voie protégée, ou prévoyez une confirmation"
            " officielle (art. 25(3)).",
        ),
        Text(
            "Fast means need security and authentication.",
            "Les moyens rapides exigent sécurité et authentification.",
        ),
        lambda facts: facts.channel not in UNPROTECTED,
    ),
    Rule(
        "M25-3-conf",
        ANY,
        "tip",
        "channel",
        convention("25(3)"),
        Text(
            "The requested State may ask for a formal confirmation of this urgent request. Be ready to"
            " send one (Art. 25(3)).",
            "L’État requis peut demander une confirmation officielle de cette demande urgente. Soyez prêt à"
            " l’envoyer (art. 25(3)).",
        ),
        Text("Only if that State requires it.", "Seulement si cet État l’exige."),
        lambda facts: bool(facts.confirmation) or not (facts.urgent and facts.channel in PROTECTED),
    ),
    Rule(
        "P29-ip",
        ANY - SUBSCRIBER,
        "warn",
        "identifiers",
        practice("forms of the Convention Committee; providers assign an address anew"),
        Text(
            "An IP address has no instant or no time zone. Add date, time and zone (practice; see Arts"
            " 29(2)(c), 31).",
            "Une adresse IP est sans date ou sans fuseau horaire. Ajoutez la date, l’heure et le fuseau"
            " (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text("An address changes hands.", "Une adresse change de titulaire."),
        _addresses_are_dated,
    ),
    Rule(
        "P29-ip-sub",
        SUBSCRIBER,
        "block",
        "identifiers",
        practice("an address changes hands: without the instant nobody can say who held it"),
        Text(
            "An IP address has no instant or no time zone, so nobody can say who held it. Add date, time"
            " and zone (practice; see Art. 31).",
            "Une adresse IP est sans date ou sans fuseau horaire ; nul ne peut dire qui la détenait."
            " Ajoutez la date, l’heure et le fuseau (pratique ; voir art. 31).",
        ),
        Text("An address changes hands.", "Une adresse change de titulaire."),
        _addresses_are_dated,
    ),
    Rule(
        "P29-port",
        ANY,
        "warn",
        "identifiers",
        practice("providers share one address between many subscribers"),
        Text(
            "An IP address has no source port. Add it if you have it: many users may share one address"
            " (practice; see Arts 29(2)(c), 31).",
            "Une adresse IP est sans port source. Ajoutez-le si vous l’avez : plusieurs utilisateurs"
            " peuvent partager une adresse (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text("Logs of the service may show the port.", "Les journaux du service peuvent indiquer le port."),
        _addresses_have_ports,
    ),
    Rule(
        "PER-order",
        ANY,
        "block",
        "period_to",
        practice("a period that ends before it starts describes no data"),
        Text(
            "The period ends before it starts. Check the dates (practice; see Arts 29(2)(c), 31(1)).",
            "La période se termine avant de commencer. Vérifiez les dates (pratique ; voir art."
            " 29(2)(c), 31(1)).",
        ),
        Text("Day and month may be swapped.", "Le jour et le mois sont peut-être inversés."),
        _period_runs_forward,
    ),
)

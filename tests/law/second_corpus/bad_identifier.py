"""Drafts whose one defect is an identifier that cannot be looked up."""

from dataclasses import replace

from mla.law.facts import IdentifierFact
from tests.law.second_corpus.draft import Bad, account, at, ip, prose, some, sub
from tests.law.second_corpus.good_con import MURDER
from tests.law.second_corpus.good_sub import AUCTION, SHARED_FR
from tests.law.second_corpus.good_tra import FLEET

LIBRARY = replace(
    sub("PL", "pl en", "en"),
    offences=some("BC02"),
    national_provision="Criminal Code, s. 230",
    max_penalty="two years' imprisonment",
    facts=prose(
        """In the afternoon of 7 October 2026 somebody entered the lending system of a university library and
        read the borrowing history of a candidate for mayor, which a newspaper printed the next day. The system
        wrote down the address 192.0.2.201 and, at the end of the line, "15:22:08". The library runs machines in
        two countries and could not say in which zone this one keeps its time. The access provider serves mobile
        telephones."""
    ),
    items=some("ip_assignment_at_time name"),
    identifiers=(
        IdentifierFact(
            "ipv4", "192.0.2.201", has_instant=True, has_port=True, note="7 October 2026, 15:22:08"
        ),
    ),
    link="The borrowing history was read in the session that came from this address.",
    custodian_name="Wisła Mobile S.A.",
    custodian_location="Kraków, Poland",
    necessity="The newspaper protects its source, and the system holds no other trace.",
    period_from=at("2026-10-07T12:00+02:00"),
    period_to=at("2026-10-07T18:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 88",
)

BAD_IDENTIFIER = (
    Bad(
        "an address without an instant",
        "An address that changes hands daily, without date and time",
        some("identifiers"),
        replace(
            SHARED_FR,
            identifiers=(IdentifierFact("ipv4", "198.51.100.93", has_port=True, note="port source 33871"),),
        ),
    ),
    Bad(
        "an instant without its zone",
        "The time of the log has no zone; two hours decide between two subscribers",
        some("identifiers"),
        LIBRARY,
    ),
    Bad(
        "adresse partagée sans port",
        "The provider shares its addresses among many users, as the facts say, and the port is missing",
        some("identifiers"),
        replace(
            SHARED_FR,
            facts=prose(
                """Le 11 octobre 2026 à 23 h 47 min 05 s (UTC+1), un inconnu s’est connecté à l’espace de
                gestion d’une mutuelle avec le mot de passe d’une salariée alors absente. Il a ouvert 310
                dossiers médicaux en vingt minutes. Le serveur a noté l’adresse 198.51.100.93. L’opérateur
                partage chaque adresse entre plusieurs centaines d’abonnés."""
            ),
            identifiers=(ip("198.51.100.93", "11 octobre 2026, 23:47:05 UTC+1", port=False),),
            link="C’est depuis cette adresse que les dossiers ont été ouverts.",
        ),
    ),
    Bad(
        "three good addresses and a bare one",
        "The second of three addresses lacks its instant and zone",
        some("identifiers"),
        replace(
            FLEET,
            identifiers=(
                FLEET.identifiers[0],
                IdentifierFact("ipv4", "192.0.2.77", has_port=True, note="second session"),
                FLEET.identifiers[2],
            ),
        ),
    ),
    Bad(
        "no identifier, the mailbox only told of",
        "The mailbox stands in the facts, and the list of identifiers is empty",
        some("identifiers"),
        replace(AUCTION, identifiers=()),
    ),
    Bad(
        "a display name",
        "The account is given by a display name that thousands of people share",
        some("identifiers"),
        replace(
            MURDER,
            identifiers=(account("Mary", "display name of the sender of the eleven messages"),),
            facts=MURDER.facts.replace('"reef.diver"', 'a person shown as "Mary"'),
            link=MURDER.link.replace("reef.diver", "Mary"),
        ),
    ),
)

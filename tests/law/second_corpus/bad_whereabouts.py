"""Drafts whose one defect is who holds the data and where."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, account, at, con, ip, pres, prose, some
from tests.law.second_corpus.good_pres import HOSPITAL, SEXUAL_ABUSE
from tests.law.second_corpus.good_sub import AUCTION
from tests.law.second_corpus.good_tra import SIM_FR

MOVED = replace(
    pres("FR", "fr en", "en"),
    offences=some("BC04"),
    national_provision="Penal Code, s. 303a",
    max_penalty="two years' imprisonment",
    facts=prose(
        """On 12 November 2026 a former employee erased the design files of a bridge from the project server of
        his firm. The last session came from 198.51.100.66, port 52110, at 18:31:07 UTC. The French operator of
        the relay told us by telephone on 18 November that it had closed its centre near Lille on 1 November,
        and that the relay and all its records have since been run and stored by its sister company in
        Singapore."""
    ),
    items=some("session_logs origin name"),
    identifiers=(ip("198.51.100.66", "last session, 12 November 2026, 18:31:07 UTC, port 52110"),),
    link="The files were erased in the session that came from this relay.",
    custodian_name="Escaut Relais SAS",
    custodian_location="Lille, France",
    data_location="SG",
    necessity_reasons=some("short_retention"),
    necessity="The relay keeps its session records for twenty-one days, that is until 3 December 2026.",
    period_from=at("2026-11-12T18:00+00:00"),
    period_to=at("2026-11-12T19:00+00:00"),
)

ELSEWHERE = replace(
    con("FR", "fr", "fr"),
    provider_state="IE",
    data_location="",
    offences=some("BC02 BC04"),
    national_provision="Code pénal, art. 323-1 et 323-3",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Entre le 1er et le 6 mars 2026, le fichier des membres d’un syndicat a été copié puis effacé. Le
        secrétaire adjoint a reconnu avoir ouvert la porte et remis la copie à un tiers, avec qui il échangeait
        sur le compte « delegue.75 ». Il a montré aux enquêteurs le début de cet échange, où le tiers promet 3
        000 euros. Le reste a été effacé de son téléphone le 7 mars. Le tiers n’est pas identifié."""
    ),
    items=some("messages"),
    identifiers=(account("delegue.75", "compte du tiers qui a payé la copie"),),
    link="Les messages de ce compte contiennent l’offre, le prix et la remise du fichier volé.",
    custodian_name="Shannon Social Ltd",
    custodian_location="Dublin, Irlande",
    necessity="Seul le texte de l’échange prouve qui a commandé la copie.",
    period_from=at("2026-02-25T00:00+01:00"),
    period_to=at("2026-03-08T00:00+01:00"),
    period_reason="Des premiers contacts avoués à l’effacement du téléphone.",
    domestic_legal_basis="Code d’instruction criminelle, art. 39bis ; ordonnance du 30 octobre 2026",
)

BAD_WHEREABOUTS = (
    Bad(
        "custodian neither named nor said to be unknown",
        "No custodian, no place, and no statement that neither is known",
        some("custodian_name custodian_location custodian_unknown custodian"),
        replace(HOSPITAL, custodian_name="", custodian_location=""),
    ),
    Bad(
        "détenteur dit inconnu, nommé dans les faits",
        "The custodian is said to be unknown, while the facts name the operator",
        some("custodian_name custodian_location custodian_unknown custodian"),
        replace(
            SIM_FR,
            custodian_name="",
            custodian_location="",
            custodian_unknown=True,
            facts=SIM_FR.facts
            + " Le numéro appartient à la société Meuse Voix S.A., à Namur, qui l’a confirmé.",
        ),
    ),
    Bad(
        "data known to lie in a third State",
        "The user has said that the data lies in the Netherlands, and asks Canada",
        some("data_outside_requested_state data_location requested_state custodian_location"),
        replace(SEXUAL_ABUSE, data_outside_requested_state=True, data_location="NL"),
    ),
    Bad(
        "the relay moved to Singapore",
        "The facts and the known location put the data in Singapore; France is asked, without a word on it",
        some("data_location data_outside_requested_state requested_state custodian_location"),
        MOVED,
    ),
    Bad(
        "fournisseur établi dans un autre État",
        "The provider is in Ireland, and France is asked",
        some("provider_state requested_state custodian_name custodian_location data_location"),
        ELSEWHERE,
    ),
    Bad(
        "Dublin, to Germany",
        "The place of the custodian, as written, is in another State than the one asked; no code says so",
        some("custodian_location provider_state data_location requested_state custodian_name"),
        replace(
            AUCTION,
            provider_state="",
            data_location="",
            custodian_name="Liffey Mail Ltd",
            custodian_location="Dublin, Ireland",
        ),
    ),
)

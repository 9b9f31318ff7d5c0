"""Two complete requests; every test changes one thing in them."""

from datetime import UTC, datetime

import pytest

from mla.law.facts import IdentifierFact, RequestFacts

NOW = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)
ADDRESS = IdentifierFact("ipv4", "198.51.100.7", has_instant=True, has_zone=True, has_port=True)


@pytest.fixture
def preservation() -> RequestFacts:
    return RequestFacts(
        measure="PRES",
        now=NOW,
        authority_named=True,
        offences=frozenset({"BC02"}),
        facts="Somebody entered the mailbox of a hospital on 3 November 2026.",
        categories=frozenset({"TRA"}),
        items=frozenset({"access_logs"}),
        identifiers=(ADDRESS,),
        link="The logs show from where the mailbox was entered.",
        custodian_name="Example Hosting",
        necessity_reasons=frozenset({"short_retention"}),
        mla_intent=True,
        legal_basis="art27",
        channel="enc_email",
    )


@pytest.fixture
def assistance() -> RequestFacts:
    return RequestFacts(
        measure="STO_SUB",
        now=NOW,
        authority_named=True,
        offences=frozenset({"BC02"}),
        national_provision="Criminal Code, section 12",
        max_penalty="5 years",
        facts="Somebody entered the mailbox of a hospital on 3 November 2026.",
        categories=frozenset({"SUB"}),
        items=frozenset({"name"}),
        identifiers=(ADDRESS,),
        link="The subscriber used the address at that instant.",
        measures_sought=frozenset({"disclose"}),
        legal_basis="treaty",
        treaty_name="Treaty of Example, 1 May 1999",
        pair_has_treaty=True,
        domestic_legal_basis="Code of Procedure, section 3",
        previous_preservation="RO-2026-000123-26",
        channel="enc_email",
    )

"""Who asks: the authority, whom to call, who conducts the case, and who signs."""

from typing import Any

from mla.parties.models import Authority
from mla.requests.models import Case, CooperationRequest
from mla.requests.snapshot_blocks import authority_block, if_said, side, signed_for

Json = Any
REACHED = ("address", "telephone", "mobile", "email", "fax")
"""What section 7 of both forms asks of the operational authority, beside its name and the person in charge."""


def requesting(matter: CooperationRequest, case: Case) -> dict[str, Json]:
    authority = matter.authority
    operational = None
    if case.operational_authority:
        operational = authority_block(None) | {
            "name": case.operational_authority,
            "person_in_charge": case.operational_contact,
            **{name: getattr(case, f"operational_{name}") for name in REACHED},
        }
    return side(matter.party, authority) | {
        "confirmation": confirmation(authority),
        "operational": operational,
        "prosecution": {
            "office": case.prosecution_office,
            "case_number": case.number,
            "court": case.court,
            "court_case_number": case.court_case_number,
            "decisions": case.decisions,
        },
        **if_said(reply_means=matter.reply_means),
    }


def confirmation(authority: Authority) -> dict[str, str]:
    """Whom to call to be sure that a letter is genuine."""
    return {
        "name": authority.confirm_name,
        "title": authority.confirm_title,
        "function": authority.confirm_function,
        "telephone": authority.confirm_telephone,
        "mobile": authority.confirm_mobile,
        "email": authority.confirm_email,
    }


def signature(matter: CooperationRequest) -> dict[str, str]:
    """Who signs this request: whom the approver named for it, or the person in charge of the authority."""
    if not matter.signer_name:
        return signed_for(matter.authority)
    return {
        "name": matter.signer_name,
        "function": matter.signer_function,
        "place": matter.signer_place or matter.authority.place,
    }

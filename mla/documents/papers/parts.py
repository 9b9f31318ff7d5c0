"""The builder of each section of each kind of paper."""

from collections.abc import Mapping

from mla.documents.page import Builder
from mla.documents.papers import evidence_parts, office_parts, record_parts
from mla.documents.papers.common import proof_words, secrecy

__all__ = ["PAPER_PARTS", "proof_words", "secrecy"]

PAPER_PARTS: Mapping[str, Mapping[str, Builder]] = {
    "EV_INV": evidence_parts.EV_INV,
    "COC": evidence_parts.COC,
    "HASHR": evidence_parts.HASHR,
    "TR_CERT": evidence_parts.TR_CERT,
    "DECISION": record_parts.DECISION,
    "CHRONO": record_parts.CHRONO,
    "REGISTER": office_parts.REGISTER,
    "STATS": office_parts.STATS,
    "HANDOVER": office_parts.HANDOVER,
}

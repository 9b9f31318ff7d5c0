"""Receipt, questions, confirmation, refusal, outcome: the letters that most files have."""

from mla.documents.specimens.letters import Letter

FIRST = (
    Letter(
        "ACK",
        "acknowledge",
        {
            "received_at": "2026-11-21T01:50:00Z",
            "our_reference": "DE-2026-000045-11",
            "officer": "Max Muster",
            "next_step": "The provider will be ordered to keep the data today.",
            "expected_on": "2026-11-22",
            "channel": "enc_email",
        },
    ),
    Letter(
        "RFI",
        "ask",
        {
            "questions": ["Which port was used?", "Is the time local or UTC?"],
            "why": "The address is shared between subscribers.",
            "by": "2026-11-30",
            "meanwhile": "The data stay preserved.",
        },
    ),
    Letter(
        "PRES_CONF",
        "confirm_preservation",
        {
            "preserved_from": "2026-11-21",
            "preserved_until": "2027-02-19",
            "items": "Subscriber data and session logs of 198.51.100.7",
            "custodian": "Example Hosting GmbH",
            "order_reference": "Az. 12/26",
            "gaps": "Logs before 14 November are no longer held.",
        },
    ),
    Letter(
        "REFUSE",
        "refuse",
        {
            "ground": "SOV",
            "offences": ["BC02"],
            "reasons": "Preservation would prejudice an essential interest of our State.\n\nMore cannot be said.",
            "consultation": {
                "considered": True,
                "note": "We spoke with you by telephone on 22 November.",
                "consulted_on": "2026-11-21",
            },
        },
    ),
    Letter(
        "PRES_EXT",
        "ask_extension",
        {
            "new_until": "2027-05-20",
            "reason": "The request for assistance is being translated.",
            "preserved_from": "2026-11-21",
            "current_until": "2027-02-19",
            "assistance_status": "sent",
            "confirmation": {
                "name": "Ion Model",
                "title": "Prosecutor",
                "function": "Duty officer",
                "telephone": "+1-202-555-0103",
                "mobile": "+1-202-555-0104",
                "email": "confirm@example.org",
            },
        },
    ),
    Letter(
        "WDR",
        "withdraw",
        {"reason": "The suspect handed over the data.", "material_received": False},
        "STO_SUB",
    ),
    Letter(
        "OUT",
        "execute",
        {
            "outcome": "executed_full",
            "measures_taken": "The provider was ordered to disclose the subscriber data.",
            "material": [
                {"title": "Subscriber data", "sha256": "ab" * 32},
                {"title": "Logs", "sha256": "cd" * 32},
            ],
            "conditions": "Use only in the proceedings named in your request.",
            "originals": "The original of the order follows by courier; please give it back.",
            "costs": "The costs are borne by us.",
            "text": "The provider holds no older logs.",
        },
        "STO_SUB",
    ),
    Letter(
        "OUT",
        "execute_part",
        {
            "outcome": "executed_part",
            "measures_taken": "First part.",
            "material": [],
            "conditions": "",
            "originals": "",
            "costs": "",
            "text": "",
        },
        "STO_SUB",
    ),
)

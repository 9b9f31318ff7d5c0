"""Invented examples of a joint investigation: its proposal, the agreement, and every act between them."""

from collections.abc import Mapping

from mla.documents.specimens.information import row
from mla.documents.specimens.letters import Letter
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import GERMANY, ROMANIA, Json
from mla.requests.snapshot_team import proposal, text_digest

THREAD = "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10"
END = "2027-11-30"
ITEMS = [
    row("purposes", "To find who sells accesses to networks of hospitals, and to bring them to trial."),
    row("composition", "Two prosecutors and four officers of each State, named in a list that both keep."),
    row("functions", "One leader in each State; each leads what is done on its own territory."),
    row("duration", "One year, which both States may extend."),
    row("location", "Bucharest and Wiesbaden; meetings by video."),
    row("organisation", "A meeting every two weeks; each State bears its own costs."),
    row(
        "evidence",
        "Each State gathers under its own law, and sends copies with their digests within five days.",
    ),
    row("secrecy", "Secret until both leaders agree; nothing is said to the press alone."),
    row("territory", "Members of the other State may be present; they do not carry arms."),
    row("central", "Ministry of Justice, Bucharest (invented)."),
]
CASE_BY_CASE = [
    row("purposes", "To search two houses on the same morning."),
    row("terms", "Each State searches under its own law; an officer of the other is present."),
    row("evidence", "Copies of what is found go to the other State on the same day."),
]
OTHER = [one if one["code"] != "location" else row("location", "Bucharest and Berlin.") for one in ITEMS]


def digest(contents: list[Json], ends_on: str | None, measure: str = "P2_12") -> str:
    return text_digest(
        thread=THREAD, measure=measure, states=["RO", "DE"], contents=contents, ends_on=ends_on
    )


PROPOSALS: Mapping[str, str] = {"JIT": "P2_12", "JINV": "P2_12_7"}
"""Kind of the letter that begins a file, and the measure of its example."""
_SAID = {"P2_12": ITEMS, "P2_12_7": CASE_BY_CASE}


def proposed(kind: str) -> Json:
    measure = PROPOSALS[kind]
    return proposal({**request(), "measure": measure, "contents": _SAID[measure], "ends_on": END})


def signatory(side: Json) -> Json:
    office = {name: side["authority"][name] for name in ("name", "name_en")}
    return {"party": side["party"], "party_name": side["party_name"], "authority": office}


FIRST, SECOND, LONGER = digest(ITEMS, END), digest(OTHER, END), digest(OTHER, "2028-05-31")
OURS = {"our_reference": "RO-2026-000123-26"}
TEAMED: tuple[Letter, ...] = tuple(
    Letter(kind, verb, body, "P2_12")
    for kind, verb, body in (
        (
            "JIT_CHG",
            "propose_changes",
            {
                **OURS,
                "contents": OTHER,
                "ends_on": END,
                "changes": [
                    {
                        "field": "location",
                        "number": 0,
                        "old": "Bucharest and Wiesbaden; meetings by video.",
                        "new": "Bucharest and Berlin.",
                    }
                ],
                "reason": "Our officers work in Berlin.",
                "text_digest": SECOND,
                "earlier_digest": FIRST,
            },
        ),
        (
            "JIT_ACC",
            "agree_text",
            {**OURS, "text_digest": SECOND, "officer": "Ana Exemplu, chief prosecutor"},
        ),
        ("JIT_ACC", "concur", {**OURS, "text_digest": SECOND, "officer": "Dan Exemplu, Ministry of Justice"}),
        ("JIT_REF", "decline_team", {**OURS, "reason": "Our proceedings on these facts have ended."}),
        ("JIT_REF", "decline_changes", {"reason": "The trial begins in May.", "text_digest": LONGER}),
        (
            "JIT_EXT",
            "propose_extension",
            {
                **OURS,
                "contents": OTHER,
                "ends_on": "2028-05-31",
                "changes": [{"field": "ends_on", "number": 0, "old": END, "new": "2028-05-31"}],
                "reason": "Two servers were found only now.",
                "text_digest": LONGER,
                "earlier_digest": SECOND,
            },
        ),
        (
            "JIT_USE",
            "ask_other_use",
            {
                "information": "The ledger found in Berlin, pages 3 to 9.",
                "use": "Proceedings for tax fraud before the court of Example City.",
                "reason": "It is the only record of the payments.",
            },
        ),
        (
            "JIT_USE",
            "allow_use",
            {
                "information": "The ledger found in Berlin, pages 3 to 9.",
                "use": "Proceedings for tax fraud before the court of Example City.",
                "conditions": "The name of the witness is left out.",
            },
        ),
        (
            "JIT_USE",
            "refuse_use",
            {
                "information": "The ledger found in Berlin, pages 3 to 9.",
                "use": "Proceedings for tax fraud before the court of Example City.",
                "reason": "It would tell the accused of a search to come.",
            },
        ),
        (
            "JIT_EMG",
            "tell_emergency",
            {
                "information": "A message of 20 November 2026 from the account under surveillance.",
                "use": "Warning of a hospital whose systems were about to be encrypted.",
                "emergency": "The lives of patients in intensive care.",
                "used_on": "2026-11-20",
            },
        ),
        (
            "JIT_END",
            "end_team",
            {
                "manner": "withdrawal",
                "reason": "All suspects are in our custody; the trial is ours alone.",
                "ended_on": "2026-11-21",
            },
        ),
        (
            "JIT_AGR",
            "conclude_team",
            {
                "contents": OTHER,
                "ends_on": END,
                "text_digest": SECOND,
                "parties": [
                    {
                        **signatory(ROMANIA),
                        "officer": "Ana Exemplu, chief prosecutor",
                        "agreed_at": "2026-11-21T07:00:00Z",
                        "central": True,
                        "central_officer": "Dan Exemplu, Ministry of Justice",
                        "central_at": "2026-11-21T09:00:00Z",
                    },
                    {
                        **signatory(GERMANY),
                        "officer": "Jonas Beispiel, public prosecutor",
                        "agreed_at": "2026-11-21T08:30:00Z",
                        "central": False,
                        "central_officer": "",
                        "central_at": None,
                    },
                ],
            },
        ),
    )
)

"""What the law costs a page: one advice (goal 22), a full readiness check (goal 23). Usage: law.py [ROUNDS, default 40]

Pure functions, no database: every want, category and urgency between two States with everything on record, then
without; all ninety drafts of the linter's tests. Limits in milliseconds, judged by the slowest question, not by the
mean; beside them, as a ratio, an advice that is also made
the canonical record of a decision and hashed.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from mla.audit.canonical import canonical, sha256_hex
from mla.law.binding import Binding, State
from mla.law.examples import complete
from mla.law.facts import RequestFacts
from mla.law.readiness import checklist, findings
from mla.law.routes.advice import as_json
from mla.law.routes.adviser import advise
from mla.law.routes.question import WANTS, Declared, RouteQuestion, Treaty
from mla.law.text import Text
from tests.benchmarks import common
from tests.law.drafts import DEFECTIVE, GOOD

ON = date(2026, 11, 23)
ALL_BOUND = tuple(Binding(one, start=date(2026, 1, 1)) for one in ("ETS185", "ETS189", "CETS224", "UNCC"))
TREATY = Treaty(Text("Treaty of Example", "Traité d’Exemple"), date(1999, 5, 1))
ARTICLES = ("27(9)(e)", "29(4)", "7(5)(a)", "8(13)", "9(5)")


def questions() -> list[RouteQuestion]:
    found = []
    for want, category, urgency in product(WANTS, ("SUB", "TRA", "CON", ""), ("routine", "danger_to_life")):
        for bindings, treaties in ((ALL_BOUND, (TREATY,)), (ALL_BOUND[:1], ())):
            a, b = (State(code, Text(code, code), bindings) for code in ("AA", "BB"))
            declared = tuple(Declared("ETS185", article, date(2026, 1, 1)) for article in ARTICLES)
            found.append(
                RouteQuestion(
                    *(a, b, ON, want, category, urgency), treaties=treaties, agreed27=True, declared=declared
                )
            )
    return found


def drafts() -> list[RequestFacts]:
    return [complete(measure, **changes) for measure, _defect, changes in (*DEFECTIVE, *GOOD)]


def check(facts: RequestFacts) -> object:
    return findings(facts), checklist(facts)


def record(question: RouteQuestion) -> object:
    return sha256_hex(canonical(as_json(advise(question))))


def medians(jobs: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Milliseconds of each job, the median of all rounds; the jobs take turns in each round."""
    taken: list[list[float]] = [[] for _job in jobs]
    for number in range(rounds + 1):
        for job, into in zip(jobs, taken, strict=True):
            begun = time.perf_counter()
            job()
            if number:
                into.append((time.perf_counter() - begun) * 1000)
    return [statistics.median(values) for values in taken]


def main(rounds: int) -> None:
    asked, facts = questions(), drafts()
    advice = medians([lambda one=one: advise(one) for one in asked], rounds)
    checked = medians([lambda one=one: check(one) for one in facts], rounds)
    stored = medians([lambda one=one: record(one) for one in asked], rounds)
    samples = {
        "one advice": advice,
        "one full readiness check": checked,
        "advice, as a record, hashed": stored,
    }
    common.table(f"{len(asked)} questions, {len(facts)} drafts, {rounds} rounds", samples, "ms")
    middle = statistics.median(advice)
    print(f"  one advice as a record, hashed: {statistics.median(stored) / middle:.2f} x one advice")
    common.goal("22", "slowest advice, ms", max(advice), 5)
    common.goal("23", "slowest full readiness check, ms", max(checked), 20)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)

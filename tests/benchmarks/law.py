"""What the law costs a page: one advice (goal 22), a full readiness check (goal 23). Usage: law.py [ROUNDS, default 40]

Pure functions, no database: every want, category and urgency between two States with everything on record, then
without; all ninety drafts of the linter's tests, and three as long as the fields allow, with two hundred identifiers.
A line of its own has the harshest draft: facts of 20,000 signs of ordinary prose, the sentences of two corpora, in
another order at every run, so that nothing read before helps.
Each way has its median and its 95th percentile over single runs. The limits are judged by the median of the slowest
question, not by the mean; beside them, as a ratio, an advice that is also the canonical record of a decision, hashed.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from mla.audit.canonical import canonical, sha256_hex
from mla.law.binding import Binding, State
from mla.law.examples import complete
from mla.law.facts import IdentifierFact, RequestFacts
from mla.law.readiness import checklist, findings
from mla.law.routes.advice import as_json
from mla.law.routes.adviser import advise
from mla.law.routes.question import WANTS, Declared, RouteQuestion, Treaty
from mla.law.text import Text
from tests.benchmarks import common
from tests.law.drafts import DEFECTIVE, GOOD
from tests.law.fourth_corpus.corpus import DEFECTIVE as FOURTH_BAD
from tests.law.fourth_corpus.corpus import GOOD as FOURTH_GOOD
from tests.law.sixth_corpus.corpus import DEFECTIVE as SIXTH_BAD
from tests.law.sixth_corpus.corpus import GOOD as SIXTH_GOOD

LONGEST_FACTS = 20_000  # signs, as many as the field takes
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
                    *(a, b, ON, want, category, urgency),
                    treaties=treaties,
                    agreed27=True,
                    declared=declared,
                    offences=frozenset({"BC02", "BCX", "P1-3"}),
                    provider_states=("CC", "DD"),
                    data_location="CC",
                    names=(("CC", Text("Cland", "Clande")), ("DD", Text("Dland", "Dlande"))),
                )
            )
    return found


def drafts() -> list[RequestFacts]:
    usual = [complete(measure, **changes) for measure, _defect, changes in (*DEFECTIVE, *GOOD)]
    return [*usual, *(longest(measure) for measure in ("PRES", "STO_TRA", "INT"))]


def longest(measure: str) -> RequestFacts:
    """Every field full, two hundred addresses, and an offence and a place that rules have to say something about."""
    addresses = tuple(
        IdentifierFact("ipv4", f"198.51.100.{number}", has_instant=True, note="seen on the server")
        for number in range(200)
    )
    sentence = "On 20 November 2026 somebody entered the system of the hospital from 198.51.100.7. "
    return complete(
        measure,
        identifiers=addresses,
        facts=sentence * 240,
        link=sentence * 48,
        necessity=sentence * 48,
        offences=frozenset({"BC02", "BCX", "P1-3"}),
        requested_state="DE",
        provider_states=frozenset({"IE", "US"}),
        data_location="NL",
    )


def prose(rounds: int) -> Iterator[RequestFacts]:
    bad, good = (*FOURTH_BAD, *SIXTH_BAD), (*FOURTH_GOOD, *SIXTH_GOOD)
    told = [*(one.draft.facts for one in bad), *(one.draft.facts for one in good)]
    pieces = [one for text in told for one in re.split(r"(?<=[.;])\s|\n", text) if one]
    for number in range(rounds):
        start = 13 * number % len(pieces)
        turned = " ".join((*pieces[start:], *pieces[:start]))[:LONGEST_FACTS]
        yield complete("PRES" if number % 2 else "STO_TRA", facts=turned, requested_state="DE")


def processor_time(job: Callable[[], object]) -> float:
    """Milliseconds. Of other work on the machine it counts nothing."""
    begun = time.process_time()
    job()
    return (time.process_time() - begun) * 1000


def check(facts: RequestFacts) -> object:
    return findings(facts), checklist(facts)


def record(question: RouteQuestion) -> object:
    return sha256_hex(canonical(as_json(advise(question))))


def runs(jobs: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    """Milliseconds of every run of each job; the jobs take turns in each round, and the first round warms up."""
    taken: list[list[float]] = [[] for _job in jobs]
    for number in range(rounds + 1):
        for job, into in zip(jobs, taken, strict=True):
            begun = time.perf_counter()
            job()
            if number:
                into.append((time.perf_counter() - begun) * 1000)
    return taken


def middles(taken: Sequence[Sequence[float]]) -> list[float]:
    return [statistics.median(values) for values in taken]


def percentile_95(taken: Sequence[Sequence[float]]) -> float:
    return statistics.quantiles((one for values in taken for one in values), n=20)[-1]


def main(rounds: int) -> None:
    asked, facts = questions(), drafts()
    every = {
        "one advice": runs([partial(advise, one) for one in asked], rounds),
        "one full readiness check": runs([partial(check, one) for one in facts], rounds),
        "advice, as a record, hashed": runs([partial(record, one) for one in asked], rounds),
    }
    harsh = [processor_time(partial(check, one)) for one in prose(rounds + 1)][1:]
    samples = {name: middles(taken) for name, taken in every.items()}
    advice, checked, stored = samples.values()
    common.table(f"{len(asked)} questions, {len(facts)} drafts, {rounds} rounds", samples, "ms")
    for name, taken in every.items():
        print(f"  {name}: 95 of 100 single runs within {percentile_95(taken):.2f} ms")
    middle = statistics.median(advice)
    print(f"  one advice as a record, hashed: {statistics.median(stored) / middle:.2f} x one advice")
    print(
        f"  one full readiness check of {LONGEST_FACTS} signs of prose: median {statistics.median(harsh):.1f}, slowest"
        f" {max(harsh):.1f} ms of processor time"
    )
    common.goal("22", "slowest advice, ms", max(advice), 5)
    common.goal("23", "slowest full readiness check, ms", max(checked), 20)
    common.goal(
        "23", "readiness check of the harshest draft, ms of processor time", statistics.median(harsh), 20
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)

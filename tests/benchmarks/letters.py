"""Letters in number: two worker processes against one, memory over two hundred letters, and the longest table.

Goal 5: two forked workers take at most 1/1.5 of the time of one for the same number of letters; from the 25th to the
200th letter memory grows at most 10 %; each stays under 110 MiB. Goal 7: a letter with 500 identifiers stays under
200 MiB. Goal 6: a web process never loads the layout engine, so no request can wait for it.
The workers are forked from a process that has loaded what a worker loads (Celery, every task), as Celery forks them.
Usage: letters.py [letters of the first worker, default 200]. Rounds of one worker alone and of both alternate.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

from tests.benchmarks.common import goal

LETTERS, SLICE, SETTLED = 200, 12, 25
MOST_IDENTIFIERS = 500
WEB = (
    "import sys, mla.wsgi; from django.urls import get_resolver; get_resolver().reverse_dict;"
    "print(int('weasyprint' in sys.modules))"
)


def memory(kind: str) -> float:
    """MiB: `Rss` counts what the processes share in each of them, `Pss` divides it among them."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(f"{kind}:")).split()[1]) / 1024


def work(orders: Connection) -> None:
    """A worker: makes the letters with the numbers it is told, and says how much memory it has after them."""
    from tests.documents.making import pdf_of  # noqa: PLC0415 - in the child, as a task does
    from tests.documents.payloads import CASES, payload_of  # noqa: PLC0415

    while (order := orders.recv()) is not None:
        for number in order:
            kind, name = CASES[number % len(CASES)]
            payload = payload_of(kind, name)
            payload["reference" if "reference" in payload else "your_reference"] = f"RO-2026-{number:06}-00"
            pdf_of(kind, payload)
        orders.send((memory("Rss"), memory("Pss")))


def longest(orders: Connection) -> None:
    from tests.documents.making import pdf_of  # noqa: PLC0415
    from tests.documents.payloads import identifier, request  # noqa: PLC0415

    data = request()["data"]
    data["identifiers"] = [
        identifier("ipv4", f"198.51.100.{number % 250}", port=number, note=f"line {number}")
        for number in range(orders.recv())
    ]
    pdf_of("PRES", request(data=data))
    orders.send(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


class Worker:
    def __init__(self, job: object = work) -> None:
        self.pipe, theirs = get_context("fork").Pipe()
        self.process = get_context("fork").Process(target=job, args=(theirs,), daemon=True)  # type: ignore[arg-type]
        self.process.start()


def taken(shares: dict[Worker, range]) -> tuple[float, list[tuple[float, float]]]:
    """Seconds until all are ready, and the memory of each."""
    began = time.perf_counter()
    for worker, share in shares.items():
        worker.pipe.send(share)
    found = [worker.pipe.recv() for worker in shares]
    return time.perf_counter() - began, found


def batches(letters: int) -> None:
    first, second = Worker(), Worker()
    taken({first: range(2), second: range(2)})  # fonts and style
    alone: list[float] = []
    both: list[float] = []
    grown: list[tuple[int, float, float]] = []
    done = 0
    while done < letters:
        seconds, found = taken({first: range(done, done + SLICE)})
        alone.append(seconds)
        half = SLICE // 2
        start = done + SLICE
        seconds, found = taken(
            {first: range(start, start + half), second: range(start + half, start + SLICE)}
        )
        both.append(seconds)
        done += SLICE + half
        grown.append((done, *found[0]))
        print(
            f"  {done:4} letters by the first worker: {found[0][0]:5.0f} MiB, own share {found[0][1]:5.0f}",
            flush=True,
        )
    for worker in (first, second):
        worker.pipe.send(None)
        worker.process.join()
    print(
        f"\n{SLICE} letters: one worker {statistics.median(alone):.2f} s, two {statistics.median(both):.2f} s"
    )
    early = next(rss for count, rss, _pss in grown if count >= min(SETTLED, letters))
    goal(
        "5",
        "one worker : two",
        statistics.median(a / b for a, b in zip(alone, both, strict=True)),
        1.5,
        at_least=True,
    )
    goal("5", f"memory after {grown[-1][0]} letters : after {SETTLED}", grown[-1][1] / early, 1.10)
    goal(
        "5", "memory of a worker, MiB (shared pages counted in each)", max(rss for _n, rss, _p in grown), 110
    )
    goal("5", "memory of a worker, MiB (shared pages divided)", max(pss for _n, _r, pss in grown), 110)


def main() -> None:
    import django  # noqa: PLC0415

    django.setup()
    from mla.celery import app  # noqa: PLC0415 - needs the settings

    app.loader.init_worker()
    print(f"a worker before its first letter: {memory('Rss'):.0f} MiB")
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS
    identifiers = min(MOST_IDENTIFIERS, letters * 5)
    alone = Worker(longest)
    alone.pipe.send(identifiers)
    peak = alone.pipe.recv()
    alone.process.join()
    goal("7", f"peak for {identifiers} identifiers in one letter, MiB", peak, 200)
    web = subprocess.run([sys.executable, "-c", WEB], capture_output=True, text=True, check=True)
    goal("6", "web processes that load the layout engine", int(web.stdout), 0)
    batches(letters)


if __name__ == "__main__":
    main()

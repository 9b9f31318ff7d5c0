"""What the canonical form and the hash of an event cost. Usage: audit_hash.py [N, default 200000]

Interleaved rounds, medians; the ratios count, not the microseconds.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

import rfc8785

from mla.audit import envelope
from mla.audit.canonical import canonical
from mla.audit.hashing import ZERO, event_hash

CHAIN = "01234567-89ab-cdef-0123-456789abcdef"
FACTS: dict[str, Any] = {
    "from": "approved",
    "to": "sent",
    "digest": "a" * 64,
    "channel": "e-mail",
    "version": 3,
}
ROUNDS = 9


def content(facts: dict[str, Any]) -> bytes:
    opening = envelope.opening(actor="system", at="2026-11-21T12:00:00.000000Z", chain=CHAIN)
    return opening + canonical(facts) + envelope.closing(model="requests.request", seq=7, verb="send")


READY = content(FACTS)
WAYS: dict[str, Callable[[], object]] = {
    "bare hash": lambda: sha256(ZERO + READY).digest(),
    "canonical(facts)": lambda: canonical(FACTS),
    "whole event": lambda: content(FACTS),
    "whole event + hash": lambda: event_hash(ZERO, content(FACTS)),
    "rfc8785(facts)": lambda: rfc8785.dumps(FACTS),
}


def main(count: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in WAYS}
    for _ in range(ROUNDS):
        for name, way in WAYS.items():
            begun = time.perf_counter()
            for _ in range(count // ROUNDS):
                way()
            times[name].append((time.perf_counter() - begun) / (count // ROUNDS) * 1e6)
    yardstick = statistics.median(times["bare hash"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:20} {median:7.2f} us  {median / yardstick:6.2f} x bare hash of {len(READY)} bytes")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)

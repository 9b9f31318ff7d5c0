"""The two hash constructions, with nothing of Django in them: an outside examiner can repeat them from this
file.

Chain: SHA-256(DOMAIN || previous hash || canonical bytes); the first event of a chain has 32 zero bytes
before it. Tree: RFC 6962 over one leaf per chain, ordered by chain id.
"""

import hashlib
from dataclasses import dataclass, field
from typing import NamedTuple

DOMAIN = b"mla/audit/event/1\n"
ZERO = bytes(32)


def event_hash(previous: bytes, canonical: bytes) -> bytes:
    return hashlib.sha256(DOMAIN + previous + canonical).digest()


class Leaf(NamedTuple):
    """A chain as it stood: its 16-byte id, the number of its events, the hash of the last one."""

    chain: bytes
    seq: int
    head: bytes

    def digest(self) -> bytes:
        return hashlib.sha256(b"\x00" + self.chain + self.seq.to_bytes(8) + self.head).digest()


@dataclass
class Tree:
    """Takes leaves in order and keeps only the complete subtrees to the left: log2(n) hashes, whatever n."""

    events: int = 0
    chains: int = 0
    _left: list[bytes] = field(default_factory=list)

    def add(self, leaf: Leaf) -> None:
        node = leaf.digest()
        merged = self.chains
        while merged & 1:
            node = _parent(self._left.pop(), node)
            merged >>= 1
        self._left.append(node)
        self.chains += 1
        self.events += leaf.seq

    def root(self) -> bytes:
        if not self._left:
            return hashlib.sha256(b"").digest()
        node = self._left[-1]
        for left in reversed(self._left[:-1]):
            node = _parent(left, node)
        return node


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()

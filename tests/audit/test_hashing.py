from hashlib import sha256
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.audit.hashing import DOMAIN, Leaf, Tree, event_hash


def recursive_root(digests: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it is written there."""
    if not digests:
        return sha256(b"").digest()
    if len(digests) == 1:
        return digests[0]
    split = 1
    while split * 2 < len(digests):
        split *= 2
    return sha256(b"\x01" + recursive_root(digests[:split]) + recursive_root(digests[split:])).digest()


@given(st.integers(0, 70))
def test_the_streamed_tree_has_the_root_of_rfc_6962(size: int) -> None:
    leaves = [Leaf(UUID(int=n).bytes, n + 1, sha256(bytes([n])).digest()) for n in range(size)]
    tree = Tree()
    for leaf in leaves:
        tree.add(leaf)
    assert tree.root() == recursive_root([leaf.digest() for leaf in leaves])
    assert (tree.chains, tree.events) == (size, sum(leaf.seq for leaf in leaves))


@pytest.mark.parametrize(
    "other", [Leaf(b"b" * 16, 1, b"h" * 32), Leaf(b"a" * 16, 2, b"h" * 32), Leaf(b"a" * 16, 1, b"i" * 32)]
)
def test_each_part_of_a_leaf_counts(other: Leaf) -> None:
    assert other.digest() != Leaf(b"a" * 16, 1, b"h" * 32).digest()


def test_the_hash_of_an_event_can_be_repeated_by_hand() -> None:
    assert event_hash(bytes(32), b"{}") == sha256(DOMAIN + bytes(32) + b"{}").digest()

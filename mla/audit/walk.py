"""Walk all chains in order, check every row, and take the leaves of the checkpoints on the way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from mla.audit.hashing import DOMAIN, ZERO, Leaf, Tree, event_hash
from mla.audit.stream import HEAD, Row


@dataclass(frozen=True)
class Fault:
    """The first thing found wrong. `event_id` is None where no event, but an owner's row or a checkpoint, is
    wrong.
    """

    what: str
    chain: UUID | None = None
    seq: int | None = None
    event_id: int | None = None
    checkpoint_id: int | None = None

    def __str__(self) -> str:
        places = {
            "checkpoint": self.checkpoint_id,
            "event": self.event_id,
            "chain": self.chain,
            "seq": self.seq,
        }
        where = " ".join(f"{name} {value}" for name, value in places.items() if value is not None)
        return f"{where}: {self.what}" if where else self.what


class Tampered(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def walk(rows: Iterable[Row], *, marks: Sequence[int], whole: bool) -> tuple[int, list[Tree]]:
    """The number of events seen, and one tree per mark: all chains as they stood at the event of that id.

    `marks` rise. `whole`: chains start at seq 1; otherwise the rows begin after some event, and what their
    first row says of its predecessor is taken over: the caller compares the tree at that event with a signed
    root. Raises Tampered at the first fault. The loop is written flat because it runs for every event there
    is.
    """
    trees = [Tree() for _ in marks]
    limits = [*marks, HEAD]
    key: bytes | str | None = None
    chain, count, head, events, last_id, mark = UUID(int=0), 0, ZERO, 0, 0, 0
    model, opening = "", ""
    for row in rows:
        row_key, seq, event_id, at, actor, verb, row_model, canonical, previous, stored = row
        if row_key != key:
            _no_open_chain(key, chain, count)
            key, chain = row_key, _uuid(row_key)
            count, head = (0, ZERO) if whole else _before(row)
            last_id, mark, model = 0, 0, row_model
            opening = f'","chain":"{chain}","facts":'
        if seq == HEAD:
            _check_owner(row, chain=chain, count=count, head=head, model=model)
            for tree in trees[mark:]:
                tree.add(Leaf(chain.bytes, count, head))
            key = None
            continue
        if (
            seq != count + 1
            or previous != head
            or event_id <= last_id
            or sha256(DOMAIN + previous + canonical).digest() != stored
            or not canonical.startswith(f'{{"actor":"{actor}","at":"{at}{opening}'.encode())
            or not canonical.endswith(f',"model":"{row_model}","seq":{seq},"verb":"{verb}"}}'.encode())
        ):
            raise Tampered(_explain(row, chain=chain, count=count, head=head, last_id=last_id))
        while event_id > limits[mark]:
            if count:
                trees[mark].add(Leaf(chain.bytes, count, head))
            mark += 1
        count, head, last_id, model = seq, stored, event_id, row_model
        events += 1
    _no_open_chain(key, chain, count)
    return events, trees


def _uuid(key: bytes | str) -> UUID:
    return UUID(bytes=key) if isinstance(key, bytes) else UUID(hex=key)


def _before(row: Row) -> tuple[int, bytes]:
    """Where the chain stood before its first row: for an owner without new events, where it stands."""
    _, seq, event_id, *_, previous, stored = row
    if seq == HEAD:
        return event_id, stored
    return (seq - 1, previous) if seq > 1 else (0, ZERO)


def _no_open_chain(key: bytes | str | None, chain: UUID, count: int) -> None:
    if key is not None:
        raise Tampered(Fault("no owner's row holds the head of this chain", chain, count))


def _check_owner(row: Row, *, chain: UUID, count: int, head: bytes, model: str) -> None:
    _, _, says, _, _, _, owner_model, _, _, stored = row
    if says != count:
        raise Tampered(Fault(f"the owner's row counts {says} events, the chain has {count}", chain, count))
    if stored != head:
        raise Tampered(Fault("the head on the owner's row is not the hash of the last event", chain, count))
    if owner_model != model:
        raise Tampered(Fault(f"the chain belongs to {owner_model}, its events say {model}", chain, count))


def _explain(row: Row, *, chain: UUID, count: int, head: bytes, last_id: int) -> Fault:
    _, seq, event_id, at, actor, verb, model, canonical, previous, stored = row
    columns = {"actor": actor, "at": at, "chain": str(chain), "model": model, "seq": seq, "verb": verb}
    if seq != count + 1:
        what = f"seq {count + 1} was expected"
    elif previous != head:
        what = "previous is not the hash of the event before"
    elif event_id <= last_id:
        what = f"id is not over {last_id}, that of the event before"
    elif event_hash(previous, canonical) != stored:
        what = "hash is not that of the canonical bytes"
    else:
        what = _difference(canonical, columns)
    return Fault(what, chain, seq, event_id)


def _difference(canonical: bytes, columns: dict[str, Any]) -> str:
    try:
        content = orjson.loads(canonical)
        wrong = [name for name, value in columns.items() if content[name] != value]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return "the canonical bytes are not those of an event"
    names = ", ".join("chain_model" if name == "model" else name for name in wrong)
    return f"{names} is not what was hashed" if wrong else "the canonical bytes are not in canonical form"

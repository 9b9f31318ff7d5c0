"""The file: each object is written once, and the kinds of its parts are told apart by one look."""

from typing import Any

from weasyprint.pdf import pydyf

from mla.documents.engine.originals import Originals


def to_bytes(item: Any) -> bytes:
    """Asked fifty thousand times for a letter. What is neither bytes nor text nor an integer goes the engine's way."""
    kind = type(item)
    if kind is bytes:
        return item  # type: ignore[no-any-return]
    if kind is str:
        return item.encode("ascii")  # type: ignore[no-any-return]
    if kind is int:
        return b"%d" % item
    written: bytes = Originals.to_bytes(item)
    return written


def stream(one: Any) -> bytes:
    """Read twice, for the file and for the sum that names it: the second time without compressing it again."""
    known: bytes | None = one.__dict__.pop("mla_data", None)
    if known is None:
        written = [item if type(item) is bytes else to_bytes(item) for item in one.stream]
        known = one.mla_data = Originals.stream(pydyf.Stream([b"\n".join(written)], one.extra, one.compress))
    return known


def dictionary(one: Any) -> bytes:
    """Read twice like a stream, where it is an object of its own."""
    known: bytes | None = one.__dict__.pop("mla_data", None)
    if known is not None:
        return known
    known = b"<<" + b"".join([b"/" + to_bytes(key) + b" " + to_bytes(one[key]) for key in one]) + b">>"
    if one.number is not None:
        one.mla_data = known
    return known


def page_references(pdf: Any) -> tuple[bytes, ...]:
    """Asked for with each tag; they change with the pages only."""
    numbers = pdf.pages["Kids"][::3]
    known: tuple[list[int], tuple[bytes, ...]] | None = pdf.__dict__.get("mla_references")
    if known is None or known[0] != numbers:
        known = pdf.mla_references = numbers, tuple([b"%d 0 R" % number for number in numbers])
    return known[1]

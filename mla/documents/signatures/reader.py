"""The library's reader, made fast enough for tagged letters.

Our letters hold some two thousand small objects in one compressed stream. For each of them the library unpacks the
stream and reads its index from the start; judging what was changed after a signature then took a minute.
"""

import io
from typing import Any

from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.generic import IndirectObject, NumberObject, Reference, StreamObject, read_object
from pyhanko.pdf_utils.misc import PdfStrictReadError
from pyhanko.pdf_utils.reader import PdfFileReader

Index = dict[int, tuple[int, int]]


class Reader(PdfFileReader):
    """Always strict: a file that two readers could read in two ways is not judged."""

    def __init__(self, content: bytes) -> None:
        self.packed: dict[int, tuple[bytes, Index]] = {}
        super().__init__(io.BytesIO(content), strict=True)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:
        if stmnum not in self.packed:
            self.packed[stmnum] = self.unpacked(stmnum)
        data, index = self.packed[stmnum]
        place, start = index.get(idnum, (-1, 0))
        if place != idx:
            raise PdfStrictReadError("An object is not where the index of its stream says.")
        stream = io.BytesIO(data)
        stream.seek(start)
        found = read_object(stream, Reference(idnum, 0, self))
        if isinstance(found, StreamObject | IndirectObject):
            raise PdfStrictReadError("An object of this kind may not be in a stream.")
        return found

    def unpacked(self, number: int) -> tuple[bytes, Index]:
        """The bytes of an object stream, and for each object in it its place and start (ISO 32000-1, 7.5.7)."""
        stream = Reference(number, 0, self).get_object()
        if not isinstance(stream, StreamObject) or stream["/Type"] != "/ObjStm":
            raise PdfStrictReadError("This is no stream of objects.")
        data, first, count = (
            stream.read_data(DecodePurpose.OBJECT_STREAM),
            int(stream["/First"]),
            int(stream["/N"]),
        )
        words = data[:first].split()
        if len(words) < 2 * count:
            raise PdfStrictReadError("The index of a stream of objects is too short.")
        numbers = [int(NumberObject(word)) for word in words[: 2 * count]]
        index: Index = {}
        for place, (one, offset) in enumerate(zip(numbers[::2], numbers[1::2], strict=True)):
            index.setdefault(one, (place, first + offset))
        return data, index

import re

from mla.documents.qr import QUIET_ZONE, code


def test_the_path_draws_every_dark_module_once() -> None:
    made = code("https://mla.example.org/verify/RO-2026-000123-26?d=0123456789abcdef")
    cells = set()
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", made.path):
        for step in range(int(length)):
            cell = (int(x) + step, int(y))
            assert cell not in cells
            cells.add(cell)
    low, high = QUIET_ZONE, made.side - QUIET_ZONE - 1
    assert all(low <= x <= high and low <= y <= high for x, y in cells)
    corners = [(low, low), (high, low), (low, high)]
    assert all(corner in cells for corner in corners)
    assert (high, high) not in cells or made.side > 0


def test_the_code_reads_like_the_library_writes_it() -> None:
    first, second = code("a"), code("b")
    assert first != second
    assert code("a") == first

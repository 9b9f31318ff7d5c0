"""The memory of a letter goes back to the machine before the next one asks for more: a worker lives for weeks."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager

C_LIBRARY = ctypes.CDLL(None)


@contextmanager
def handed_back() -> Iterator[None]:
    """Around a function, so that nothing of it is held any more when it ends. 1 % of the time of a letter.

    The boxes of a letter hold each other, so they would stay until the collector happens to come by; and what the
    libraries of the layout engine have freed, the C library keeps unless it is told otherwise. Only glibc can be.
    """
    try:
        yield
    finally:
        gc.collect()
        if trim := getattr(C_LIBRARY, "malloc_trim", None):
            trim(0)

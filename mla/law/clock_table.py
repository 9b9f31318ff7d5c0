"""Every period and limit the product counts, with where it comes from.

The Convention itself knows one figure between States, the sixty days of Art. 29(7). All else is the domestic
law of Art. 16(2), another instrument, or a service standard of our own, and says so.
"""

from collections.abc import Mapping

from mla.law.clock_periods import CLOCKS as PERIODS
from mla.law.clock_record import SPANS, Clock, Kind, Length, Stated, Unit
from mla.law.clock_standards import CLOCKS as STANDARDS

__all__ = ["CLOCKS", "SPANS", "Clock", "Kind", "Length", "Stated", "Unit"]

CLOCKS: Mapping[str, Clock] = {record.code: record for record in (*PERIODS, *STANDARDS)}

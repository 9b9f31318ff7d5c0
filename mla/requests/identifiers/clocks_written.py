"""The ways of writing a time that logs, mail headers and people use, as one regular expression each.

Every repetition is bounded, so that a line of n characters costs a constant times n.
"""

import re

from mla.requests.identifiers.months import PATTERN

# Abbreviations that are used for zones. Only UTC, GMT, UT and Z mean one thing everywhere.
_ABBREVIATIONS = (
    "UTC|GMT|UT|Z|CEST|CET|EEST|EET|WEST|WET|BST|IST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AKST|AKDT|HST|JST|KST|"
    "SGT|HKT|AEST|AEDT|ACST|ACDT|AWST|NZST|NZDT|TRT|SAST|WAT|EAT|CAT|PKT|GST|BRT|ART"
)
TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?(?!:?\d)"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
)
# A bare +02 counts only when it touches the time: after a space it may be anything.
ZONE = (
    r"(?:(?P<glued>[+\-\u2212](?:0\d|1[0-4]))(?![\d:.])"
    r"|[\s,;]{0,2}\(?(?P<offset>(?:UTC|GMT)?[+\-\u2212]\d{2}:?\d{2})(?![\d:.])\)?"
    r"|[\s,;]{0,2}\(?(?P<utc>(?:UTC|GMT)[+\-\u2212]\d{1,2})(?![\d:.])\)?"
    r"|[\s,;]{1,2}\(?(?P<iana>[A-Z][A-Za-z]{1,15}/[A-Z][A-Za-z_\-]{1,20}(?:/[A-Z][A-Za-z_]{1,20})?)(?![\w/])\)?"
    rf"|[\s,;]{{0,2}}\(?(?P<abbreviation>{_ABBREVIATIONS})(?![\w/:.@=\-])\)?)?"
)
_TAIL = rf"(?:(?:T|,?\s(?:at|à)\s|[\s,;]{{1,3}}|\s-\s){TIME}{ZONE})?"
_FRONT = r"(?<![\w.:/\-])"
_MONTH = rf"(?P<month>(?i:{PATTERN}))(?!\w)\.?"

WRITTEN = tuple(
    re.compile(_FRONT + pattern, re.ASCII)
    for pattern in (
        # Apache and nginx access logs: [21/Nov/2026:03:12:09 +0200]
        rf"\[?(?P<day>\d{{1,2}})/{_MONTH}/(?P<year>\d{{4}}):{TIME}{ZONE}\]?",
        # ISO 8601 and other year-first forms
        rf"\[?(?P<year>\d{{4}})(?P<sep>[\-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\.?\d){_TAIL}\]?",
        # ISO 8601 basic form: 20261121T031209Z
        (
            r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})T(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?"
            rf"{ZONE}(?!\w)"
        ),
        # RFC 5322 and people: Sat, 21 Nov 2026 03:12:09 +0200 (EET)
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?[\s\-./]{_MONTH},?[\s\-./](?P<year>\d{{4}})(?!\d){_TAIL}",
        # November 21, 2026 3:12 PM
        rf"{_MONTH}\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year>\d{{4}})(?![\d:]){_TAIL}",
        # asctime (Nov 21 03:12:09 EET 2026) and syslog, which has no year
        (
            rf"{_MONTH}\s{{1,2}}(?P<day>\d{{1,2}})\s{TIME}(?:\s(?P<abbreviation>{_ABBREVIATIONS})(?!\w))?"
            r"(?:\s(?P<year>\d{4})(?![\w.:/\-]))?"
        ),
        # 21/11/2026, 03.04.2026, 21/11/26 03:12: day and month may be exchanged
        (
            r"(?P<first>\d{1,2})(?P<sep>[/.\-])(?P<other>\d{1,2})(?P=sep)"
            rf"(?P<year>\d{{4}}|\d{{2}}(?=[\s,;]{{1,2}}\d{{1,2}}:))(?!\.?\d){_TAIL}"
        ),
    )
)
EPOCH = re.compile(r"(?<![\w.+\-])(?:\d{10}(?:\.\d{1,9})?|\d{13}|\d{16})(?![\w\-]|\.\d)", re.ASCII)
EPOCH_LABEL = re.compile(r"(?:epoch|ts|time|timestamp|unix|date)[\"']?\s?[:=]?\s?[\"']?\Z", re.IGNORECASE)

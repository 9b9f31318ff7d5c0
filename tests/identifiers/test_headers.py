"""Mail headers as a mail program shows them."""

from datetime import UTC, datetime

from mla.requests.identifiers import parse

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
MESSAGE = """Return-Path: <mallory@example.net>
Received: from mail.example.net (mail.example.net [198.51.100.7])
\tby mx.example.org (Postfix [203.0.113.9]) with ESMTPS id 4Xabc
\tfor <bob@example.org>; Sat, 21 Nov 2026 03:12:09 +0200 (EET)
Received: from laptop ([10.0.0.5]) by mail.example.net; Sat, 21 Nov 2026 03:12:08 +0200
Received: from [IPv6:2001:db8::25]; Sat, 21 Nov 2026 03:12:07 +0200
X-Originating-IP: [198.51.100.99]
DKIM-Signature: v=1; a=rsa-sha256; d=example.net; s=k1;
 bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
Message-ID: <abc.1@example.net>
Date: Sat, 21 Nov 2026 03:12:05 +0200
From: "Mallory" <mallory@example.net>
To: Bob <bob@example.org>
Subject: hello
"""
FOUND = [
    # line, kind, value, part of the note, hour:minute:second UTC
    (1, "email", "mallory@example.net", "Return-path", None),
    (2, "ipv4", "198.51.100.7", "Received: from", "01:12:09"),
    (2, "ipv4", "203.0.113.9", "Received: by", "01:12:09"),
    (2, "email", "bob@example.org", "Received: for", None),
    (6, "ipv6", "2001:db8::25", "Received: from", "01:12:07"),
    (7, "ipv4", "198.51.100.99", "", None),
    (10, "other", "<abc.1@example.net>", "Message-ID", None),
    (12, "email", "mallory@example.net", "From", None),
    (13, "email", "bob@example.org", "To", None),
]


def test_a_header_block_gives_sender_route_and_message_id() -> None:
    found = parse(MESSAGE, zone=None, now=NOW).found
    seen = [(f.line, f.kind, f.value, f.instant.strftime("%H:%M:%S") if f.instant else None) for f in found]
    assert seen == [(line, kind, value, time) for line, kind, value, _note, time in FOUND]
    assert all(note in one.note for one, (*_, note, _time) in zip(found, FOUND, strict=True))


def test_a_header_block_leaves_only_the_private_hop() -> None:
    left = parse(MESSAGE, zone=None, now=NOW).not_understood
    assert [(one.line, one.text) for one in left] == [(5, "10.0.0.5")]


def test_from_and_to_written_by_a_person_are_ordinary_words() -> None:
    (found,) = parse("From: 198.51.100.7", zone=None, now=NOW).found
    assert found.value == "198.51.100.7"
    assert parse("To: nobody", zone=None, now=NOW).not_understood


def test_an_indented_line_after_an_ordinary_one_stands_alone() -> None:
    found = parse("198.51.100.7\n 203.0.113.9", zone=None, now=NOW).found
    assert [one.line for one in found] == [1, 2]

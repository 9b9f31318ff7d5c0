"""What a pasted line gives. Addresses, names and numbers are invented (documentation ranges)."""

from datetime import UTC, datetime

import pytest

from mla.requests.identifiers import Found, parse

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)
ACCESS = '198.51.100.7 - bob [21/Nov/2026:03:12:09 +0200] "GET /index.php?q=example.com HTTP/1.1" 200 512'


def read(text: str, zone: str | None = None) -> tuple[Found, ...]:
    return parse(text, zone=zone, now=NOW).found


ADDRESSES = [
    # pasted line, value, port, protocol, instant
    ("198.51.100.7:51544 21/Nov/2026:03:12:09 +0200", "198.51.100.7", 51544, "", NIGHT),
    ("[2001:db8::1]:51544 2026-11-21T01:12:09Z", "2001:db8::1", 51544, "", NIGHT),
    ("2001:db8::1 2026-11-21T01:12:09Z", "2001:db8::1", None, "", NIGHT),
    ("2001:db8::1: connection", "2001:db8::1", None, "", None),
    ("2001:db8::1/128", "2001:db8::1", None, "", None),
    ("198.51.100.7/32", "198.51.100.7", None, "", None),
    ("::ffff:198.51.100.7 2026-11-21T01:12:09Z", "198.51.100.7", None, "", NIGHT),
    (ACCESS, "198.51.100.7", None, "", NIGHT),
    (ACCESS + ' "https://example.com/" "Mozilla/5.0 Chrome/1.2.3.4"', "198.51.100.7", None, "", NIGHT),
    ("198.51.100.7,51544,2026-11-21 03:12:09 +02:00", "198.51.100.7", 51544, "", NIGHT),
    ('"198.51.100.7";"51544";"2026-11-21 03:12:09 +02:00"', "198.51.100.7", 51544, "", NIGHT),
    ("198.51.100.7\t51544\t1795223529", "198.51.100.7", 51544, "", NIGHT),
    ("198.51.100.7 51544 2026-11-21 03:12:09 +0200", "198.51.100.7", 51544, "", NIGHT),
    ("198.51.100.7 51544", "198.51.100.7", 51544, "", None),
    ("1795223529.221 45 198.51.100.7 TCP_MISS/200", "198.51.100.7", None, "tcp", NIGHT),
    (
        '{"ip":"198.51.100.7","client_port":51544,"time":"2026-11-21T01:12:09Z"}',
        "198.51.100.7",
        51544,
        "",
        NIGHT,
    ),
    ("client 198.51.100.7#51544: query", "198.51.100.7", 51544, "", None),
    ("IP 198.51.100.7.51544: UDP, length 40", "198.51.100.7", 51544, "udp", None),
    ("Connection from 198.51.100.7 port 51544 on udp", "198.51.100.7", 51544, "udp", None),
    ("198.51.100.7 CGNAT port: 51544", "198.51.100.7", 51544, "", None),
    ("198.51.100.7 2026-11-21 03:12:09 +0200 Nov 21 03:12:10", "198.51.100.7", None, "", NIGHT),
    ("ts=1795223529 ip=198.51.100.7", "198.51.100.7", None, "", NIGHT),
]


@pytest.mark.parametrize(("line", "value", "port", "protocol", "instant"), ADDRESSES)
def test_a_line_gives_its_address_with_port_and_time(
    line: str, value: str, port: int | None, protocol: str, instant: datetime | None
) -> None:
    (found,) = read(line)
    assert found.questions == ()
    assert (found.value, found.port, found.protocol, found.instant) == (value, port, protocol, instant)


OTHERS = [
    # pasted line, kind, value, provider
    ("mail me: Mallory@Example.NET.", "email", "Mallory@example.net", ""),
    ("mallory[at]example[.]net", "email", "mallory@example.net", ""),
    ("see hxxps://evil[.]example[.]com/a(b), please", "url", "https://evil.example.com/a(b)", ""),
    ("visit www.example.org today", "domain", "www.example.org", ""),
    ("evil.zzzz", "domain", "evil.zzzz", ""),
    ("xn--exmple-cua.net", "domain", "xn--exmple-cua.net", ""),
    ("Discord: 123456789012345678", "account", "123456789012345678", "discord"),
    ("discord id 123456789012345678", "account", "123456789012345678", "discord"),
    ("Telegram: @mallory", "account", "mallory", "telegram"),
    ("Facebook ID: 100000123456789", "account", "100000123456789", "meta"),
    ("X: @mallory", "account", "mallory", "x"),
    ("https://www.facebook.com/mallory.x", "account", "mallory.x", "meta"),
    ("facebook.com/mallory.x", "account", "mallory.x", "meta"),
    ("channel UCabcdefghijklmnopqrstuv", "account", "UCabcdefghijklmnopqrstuv", "google"),
    ("+1-202-555-0123", "phone", "+12025550123", ""),
    ("call 0040722123456 now", "phone", "+40722123456", ""),
    ("0040 722 123 456 ", "phone", "+40722123456", ""),
    ("MSISDN: 40722123456", "phone", "+40722123456", ""),
    ("WhatsApp: +40 722 123 456", "phone", "+40722123456", "whatsapp"),
    ("IMEI: 49-015420-323751-8", "imei", "490154203237518", ""),
    ("IMSI: 226011234567890", "imsi", "226011234567890", ""),
    ("IMSI 226011234567890", "imsi", "226011234567890", ""),
    ("ICCID=89445000102072160000F", "iccid", "89445000102072160000", ""),
    ("89445000102072160000", "iccid", "89445000102072160000", ""),
    ("356938035643809", "imei", "356938035643809", ""),
    ("seen 00:11:22:33:44:55 at door", "mac", "00:11:22:33:44:55", ""),
    ("MAC: 001122334455", "mac", "00:11:22:33:44:55", ""),
    ("txid " + "ab" * 32, "crypto_tx", "ab" * 32, ""),
    ("0x" + "ab" * 32, "crypto_tx", "0x" + "ab" * 32, ""),
    ("sha256: " + "ab" * 32, "hash", "ab" * 32, ""),
    ("ab" * 32, "hash", "ab" * 32, ""),
    ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "crypto_address", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", ""),
    (
        "to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "crypto_address",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "",
    ),
    ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "crypto_address", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", ""),
    (
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "crypto_address",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "",
    ),
    ("RO49 AAAA 1B31 0075 9384 0000 PAID TODAY", "iban", "RO49AAAA1B31007593840000", ""),
    ("iban: de89 3704 0044 0532 0130 00", "iban", "DE89370400440532013000", ""),
    ("Message-ID: <abc.1@example.net>", "other", "<abc.1@example.net>", ""),
]


@pytest.mark.parametrize(("line", "kind", "value", "provider"), OTHERS)
def test_a_line_gives_its_identifier(line: str, kind: str, value: str, provider: str) -> None:
    (found,) = read(line)
    assert found.questions == ()
    assert (found.kind, found.value, found.provider) == (kind, value, provider)


ASKED = [
    ("198.51.100.7 2026-11-21 03:12:09", "zone_needed"),
    ("198.51.100.7 03/04/2026 10:00", "date_order"),
    ("Nov 21 03:12:09 web1.example.org sshd[1]: from 198.51.100.7 port 51544 ssh2", "year_needed"),
    ("198.51.100.7 2027-01-01T00:00:00Z", "future"),
    ("198.51.100.7 2026-02-31T00:00:00Z", "no_such_date"),
    ("198.51.100.7 2026-11-21T01:00Z login 2026-11-21T02:00Z logout", "which_time"),
    ("10.0.0.1", "private_address"),
    ("198.51.100.7:70000", "port"),
    ("Phone: 0722 123 456", "country_needed"),
    ("0722 123 456", "country_needed"),
    ("a" * 31 + "b" * 32, "length"),
    ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", "length"),
    ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "checksum"),
    ("RO49 AAAA 1B31 0075 9384 0001", "checksum"),
    ("IMEI: 490154203237517", "checksum"),
    ("+1 202 555", "length"),
]


@pytest.mark.parametrize(("line", "code"), ASKED)
def test_a_doubtful_line_is_asked_back(line: str, code: str) -> None:
    (found,) = read(line)
    assert [question.code for question in found.questions] == [code]


LEFT = [
    # pasted line, a word of the reason
    ("hello world", "No identifier"),
    ("198.51.100.0/24", "range"),
    ("198.51.100.300", "above 255"),
    ("2001:db8::/32", "range"),
    ("123456789012345", "IMEI"),
    ("@mallory", "service"),
    ("2026-11-21 03:12:09", "without an identifier"),
    ("report.pdf", "No identifier"),
    ("x=120 y=30", "No identifier"),
    ("a :: b", "No identifier"),
    ("AB12 3456 7890 1234 5678", "No identifier"),
    ("0x" + "a" * 30, "No identifier"),
]


@pytest.mark.parametrize(("line", "reason"), LEFT)
def test_a_line_that_gives_nothing_comes_back_with_a_reason(line: str, reason: str) -> None:
    parsed = parse(line, zone=None, now=NOW)
    assert parsed.found == ()
    assert reason in parsed.not_understood[0].reason


def test_one_line_may_give_several_identifiers_and_one_time_serves_all_addresses() -> None:
    found = read("198.51.100.7 and 203.0.113.9 at 2026-11-21T01:12:09Z by mallory@example.net")
    assert [(one.kind, one.instant) for one in found] == [("ipv4", NIGHT), ("ipv4", NIGHT), ("email", None)]


def test_addresses_and_times_that_take_turns_are_paired() -> None:
    found = read("198.51.100.7 2026-11-21T01:12:09Z; 203.0.113.9 2026-11-21T02:12:09Z")
    assert [one.instant and one.instant.hour for one in found] == [1, 2]


def test_a_span_on_a_line_has_a_start_and_an_end() -> None:
    (found,) = read("198.51.100.7 from 2026-11-21 03:12:09 +02:00 to 2026-11-21 04:00:00 +02:00")
    assert (found.instant, found.instant_end) == (NIGHT, datetime(2026, 11, 21, 2, tzinfo=UTC))


def test_a_time_without_address_goes_to_what_else_the_line_names() -> None:
    (found,) = read("mallory@example.net logged in 2026-11-21T01:12:09Z")
    assert found.instant == NIGHT


def test_an_unclear_time_beside_an_email_is_reported_but_does_not_block_the_email() -> None:
    parsed = parse("mallory@example.net logged in 2026-11-21 03:12", zone=None, now=NOW)
    assert parsed.found[0].questions == ()
    assert "not used" in parsed.not_understood[0].reason


def test_source_and_destination_keep_their_own_ports() -> None:
    source, destination = read("SRC=198.51.100.7 DST=203.0.113.9 PROTO=TCP SPT=51544 DPT=443")
    assert (source.port, destination.port, source.protocol) == (51544, None, "tcp")
    destination, source = read("dst: 203.0.113.9 src: 198.51.100.7 source port 51544")
    assert (source.port, destination.port) == (51544, None)


def test_a_block_of_ports_becomes_a_note() -> None:
    (found,) = read("198.51.100.7 NAT port block: 51200-51455")
    assert (found.port, found.note) == (None, "Ports 51200 to 51455")


def test_a_forwarded_address_in_an_access_log_is_found() -> None:
    found = read(ACCESS + ' "-" "Mozilla/5.0" "203.0.113.9"')
    assert [one.value for one in found] == ["198.51.100.7", "203.0.113.9"]


def test_a_table_heading_says_which_column_holds_the_source_port() -> None:
    table = "time,ip,dst_port,src_port\n2026-11-21T01:12:09Z,198.51.100.7,443,51544\nnot a row 203.0.113.9"
    found = read(table)
    assert [(one.value, one.port) for one in found] == [("198.51.100.7", 51544), ("203.0.113.9", None)]


def test_a_table_heading_without_port_or_with_an_empty_cell_gives_none() -> None:
    assert read("ip;time\n198.51.100.7;2026-11-21T01:12:09Z")[0].port is None
    assert read("src_port,ip\n-,198.51.100.7")[0].port is None


def test_the_answered_zone_serves_local_times() -> None:
    (found,) = read("198.51.100.7 2026-11-21 03:12:09", "Europe/Bucharest")
    assert (found.instant, found.zone, found.questions) == (NIGHT, "Europe/Bucharest", ())


def test_repeated_lines_give_one_identifier() -> None:
    assert [one.line for one in read("mallory@example.net\nmallory@example.net")] == [1]


def test_the_pasted_piece_runs_from_the_address_to_its_time() -> None:
    (found,) = read("login 198.51.100.7 at 2026-11-21T01:12:09Z ok")
    assert found.original == "198.51.100.7 at 2026-11-21T01:12:09Z"


def test_a_far_away_time_leaves_the_pasted_piece_short() -> None:
    (found,) = read("198.51.100.7 " + "x " * 200 + "2026-11-21T01:12:09Z")
    assert found.original == "198.51.100.7"


def test_the_pasted_piece_is_the_defanged_one() -> None:
    (found,) = read("see 198[.]51[.]100[.]7 there")
    assert (found.value, found.original) == ("198.51.100.7", "198[.]51[.]100[.]7")
    assert read("go hxxp[://]example[.]org[:]8080/x")[0].value == "http://example.org:8080/x"


def test_invisible_characters_do_not_hide_an_address() -> None:
    (found,) = read("198.51\u200b.100.7\u202e")
    assert found.value == "198.51.100.7"


def test_windows_and_old_line_ends_count_as_lines() -> None:
    assert [one.line for one in read("a@example.net\r\nb@example.net\rc@example.net")] == [1, 2, 3]


def test_an_unlabelled_number_says_that_its_kind_is_a_guess() -> None:
    assert "put the name in front" in read("356938035643809")[0].warnings[0]
    assert read("00000000000000000000") == ()


def test_a_ten_digit_number_alone_is_no_time() -> None:
    assert read("mallory@example.net 1795223529")[0].instant is None


def test_words_after_an_iban_without_spaces_stay_with_it() -> None:
    assert read("RO49AAAA1B31007593840000AB")[0].questions[0].code == "length"
    assert read("RO49 AAAA 1B31 0075 9384 0000AB")[0].questions[0].code == "length"


def test_a_page_address_longer_than_a_field_is_cut_and_asked_back() -> None:
    (found,) = read("http://example.org/" + "x" * 3_000)
    assert (len(found.value), [question.code for question in found.questions]) == (2_048, ["length"])


def test_what_only_looks_like_an_address_or_account_is_left_over() -> None:
    assert read("a..b@example") == ()
    assert read("Google: 1.2.3") == ()
    assert [one.kind for one in read("see x.com/login")] == ["domain"]
    assert read("deadbeef" * 7) == ()
    assert read("call 0099900000000 now") == ()

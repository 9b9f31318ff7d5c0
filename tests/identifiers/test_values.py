"""What each kind of value becomes, or what is asked about it. One row, one value."""

from datetime import UTC, datetime

import pytest

from mla.requests.identifiers import KINDS, check_one
from mla.requests.identifiers.keccak import keccak256

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)

ACCEPTED = [
    # kind, typed, canonical
    ("ipv4", "198.51.100.7", "198.51.100.7"),
    ("ipv4", " 203.0.113.9 ", "203.0.113.9"),
    ("ipv4", "192.0.2.1", "192.0.2.1"),
    ("ipv4", "::ffff:198.51.100.7", "198.51.100.7"),
    ("ipv4", "198[.]51[.]100[.]7", "198.51.100.7"),
    ("ipv6", "2001:DB8:0:0:0:0:0:1", "2001:db8::1"),
    ("ipv6", "[2001:db8::1]", "2001:db8::1"),
    ("ipv6", "3fff::1", "3fff::1"),
    ("email", "Mallory.X@EXAMPLE.net", "Mallory.X@example.net"),
    ("email", "mallory[at]example[.]net", "mallory@example.net"),
    ("email", "<mallory@example.net>", "mallory@example.net"),
    ("email", "mallory@exämple.net", "mallory@xn--exmple-cua.net"),
    ("domain", "WWW.Example.ORG.", "www.example.org"),
    ("domain", "exämple.net", "xn--exmple-cua.net"),
    ("url", "HTTPS://Example.ORG:443/Path?q=1#f", "https://example.org/Path?q=1#f"),
    ("url", "hxxp://evil[.]example[.]com", "http://evil.example.com/"),
    ("url", "http://user:secret@example.org:8080/", "http://user@example.org:8080/"),
    ("url", "http://[2001:db8::1]/x", "http://[2001:db8::1]/x"),
    ("url", "https://exämple.net/", "https://xn--exmple-cua.net/"),
    ("phone", "+1 202 555 0123", "+12025550123"),
    ("phone", "0040 722 123 456", "+40722123456"),
    ("phone", "+44 7911 123456", "+447911123456"),
    ("imei", "49-015420-323751-8", "490154203237518"),
    ("imsi", "226011234567890", "226011234567890"),
    ("iccid", "8944 5000 1020 7216 0000", "89445000102072160000"),
    ("mac", "00-11-22-33-44-55", "00:11:22:33:44:55"),
    ("mac", "0011.2233.4455", "00:11:22:33:44:55"),
    ("mac", "02:11:22:33:44:55", "02:11:22:33:44:55"),
    ("crypto_address", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
    ("crypto_address", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"),
    (
        "crypto_address",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ),
    (
        "crypto_address",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ),
    (
        "crypto_address",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    ),
    (
        "crypto_address",
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    ),
    ("crypto_tx", "0x" + "Ab" * 32, "0x" + "ab" * 32),
    ("crypto_tx", "ab" * 32, "ab" * 32),
    ("hash", "D41D8CD98F00B204E9800998ECF8427E", "d41d8cd98f00b204e9800998ecf8427e"),
    ("hash", "a" * 40, "a" * 40),
    ("hash", "b" * 64, "b" * 64),
    ("hash", "c" * 128, "c" * 128),
    ("iban", "RO49 AAAA 1B31 0075 9384 0000", "RO49AAAA1B31007593840000"),
    ("iban", "de89370400440532013000", "DE89370400440532013000"),
    ("account", "https://t.me/mallory", "mallory"),
    ("account", "UCabcdefghijklmnopqrstuv", "UCabcdefghijklmnopqrstuv"),
    ("account", "facebook.com/profile.php?id=100000123456789", "100000123456789"),
    ("other", "serial number C02XG", "serial number C02XG"),
]


@pytest.mark.parametrize(("kind", "typed", "canonical"), ACCEPTED)
def test_a_sound_value_is_accepted_in_its_canonical_form(kind: str, typed: str, canonical: str) -> None:
    found = check_one(kind, typed, now=NOW)
    assert found.questions == ()
    assert (found.kind, found.value) == (kind, canonical)


ASKED = [
    # kind, typed, code of the question
    ("ipv4", "198.51.100.300", "format"),
    ("ipv4", "198.051.100.007", "format"),
    ("ipv4", "hello", "format"),
    ("ipv4", "198.51.100.0/24", "format"),
    ("ipv6", "2001:db8::zz", "format"),
    ("ipv4", "10.0.0.1", "private_address"),
    ("ipv4", "192.168.1.1", "private_address"),
    ("ipv4", "127.0.0.1", "private_address"),
    ("ipv4", "169.254.1.1", "private_address"),
    ("ipv4", "100.64.1.1", "private_address"),
    ("ipv4", "224.0.0.1", "private_address"),
    ("ipv4", "0.0.0.0", "private_address"),
    ("ipv6", "fe80::1%eth0", "private_address"),
    ("ipv6", "fd00::1", "private_address"),
    ("ipv6", "::1", "private_address"),
    ("url", "http://10.0.0.1/", "private_address"),
    ("url", "example.org", "format"),
    ("url", "javascript:alert(1)", "format"),
    ("url", "http://[::1", "format"),
    ("url", "http://example.org:99999/", "format"),
    ("domain", "nodot", "format"),
    ("domain", "a..b", "format"),
    ("domain", "ü" * 70 + ".example", "format"),
    ("domain", "1.2.3", "format"),
    ("email", "mallory", "format"),
    ("email", ".mallory@example.net", "format"),
    ("email", "mal..lory@example.net", "format"),
    ("phone", "0722 123 456", "country_needed"),
    ("phone", "+999 123", "format"),
    ("phone", "+1 202", "length"),
    ("phone", "+" + "1" * 40, "format"),
    ("imei", "490154203237517", "checksum"),
    ("imei", "49015420323751", "length"),
    ("imei", "4901542032375180", "length"),
    ("imei", "49015420323751A", "format"),
    ("imsi", "2260112", "length"),
    ("iccid", "89445000102072160001", "checksum"),
    ("iccid", "8944", "length"),
    ("iccid", "7900000000000000004", "format"),
    ("mac", "00:11:22:33:44", "format"),
    ("crypto_address", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "checksum"),
    ("crypto_address", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVO0", "checksum"),
    ("crypto_address", "1short", "checksum"),
    ("crypto_address", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "checksum"),
    ("crypto_address", "bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "checksum"),
    ("crypto_address", "bc1qqqqq", "checksum"),
    ("crypto_address", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "checksum"),
    ("crypto_address", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", "length"),
    ("crypto_tx", "0x" + "a" * 63, "length"),
    ("hash", "a" * 63, "length"),
    ("hash", "a" * 62, "length"),
    ("hash", "a" * 65, "length"),
    ("hash", "a" * 66, "length"),
    ("hash", "a" * 50, "length"),
    ("hash", "xyz", "format"),
    ("iban", "RO49AAAA1B31007593840001", "checksum"),
    ("iban", "RO49AAAA1B3100759384000", "length"),
    ("iban", "XX49AAAA1B31", "format"),
    ("account", "mallory", "format"),
    ("other", "  ", "format"),
    ("other", "x" * 3000, "length"),
    ("url", "http://example.org/" + "x" * 2030, "length"),
]


@pytest.mark.parametrize(("kind", "typed", "code"), ASKED)
def test_a_doubtful_value_is_asked_back(kind: str, typed: str, code: str) -> None:
    found = check_one(kind, typed, now=NOW)
    assert code in [question.code for question in found.questions]
    assert all(question.message for question in found.questions)


def test_every_kind_can_be_typed() -> None:
    assert {check_one(kind, "!", now=NOW).kind for kind in KINDS} <= KINDS


def test_an_unknown_kind_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="no such kind"):
        check_one("shoe", "42", now=NOW)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("a" * 63, "63 characters: one missing for SHA-256."),
        ("a" * 62, "62 characters: 2 missing for SHA-256."),
        ("a" * 65, "65 characters: one too many for SHA-256."),
        ("a" * 34, "34 characters: 2 too many for MD5."),
    ],
)
def test_a_digest_of_the_wrong_length_says_by_how_much(typed: str, message: str) -> None:
    assert check_one("hash", typed, now=NOW).questions[0].message == message


@pytest.mark.parametrize("typed", ["d41d8cd98f00b204e9800998ecf8427e", "a" * 40])
def test_a_weak_digest_is_for_identification_only(typed: str) -> None:
    assert "identification only" in check_one("hash", typed, now=NOW).note


@pytest.mark.parametrize(
    ("address", "ledger"),
    [
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "Bitcoin"),
        ("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", "Bitcoin testnet"),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "Tron"),
        ("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "Bitcoin testnet"),
    ],
)
def test_the_ledger_of_an_address_is_named(address: str, ledger: str) -> None:
    assert check_one("crypto_address", address, now=NOW).note == ledger


@pytest.mark.parametrize(
    ("message", "digest"),
    [
        (b"", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
        (b"abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
        (b"a" * 135, "34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446"),
        (b"a" * 136, "a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e"),
    ],
)
def test_keccak_agrees_with_published_values(message: bytes, digest: str) -> None:
    assert keccak256(message).hex() == digest


ACCOUNTS = [
    # address, provider, native id or name
    ("https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv", "google", "UCabcdefghijklmnopqrstuv"),
    ("https://t.me/s/mallory_x", "telegram", "mallory_x"),
    ("https://x.com/mallory", "x", "mallory"),
    ("https://m.facebook.com/mallory.x", "meta", "mallory.x"),
    ("https://discord.com/users/123456789012345678", "discord", "123456789012345678"),
    ("https://steamcommunity.com/profiles/76561197960287930", "steam", "76561197960287930"),
    ("https://www.tiktok.com/@mallory", "tiktok", "mallory"),
    ("https://old.reddit.com/user/mallory", "reddit", "mallory"),
]


@pytest.mark.parametrize(("address", "provider", "value"), ACCOUNTS)
def test_a_profile_page_names_an_account(address: str, provider: str, value: str) -> None:
    found = check_one("account", address, now=NOW)
    assert (found.provider, found.value, found.questions) == (provider, value, ())


@pytest.mark.parametrize(
    "address",
    [
        "https://t.me/joinchat/AAA",
        "https://x.com/",
        "https://t.me/-",
        "http://[::1",
        "https://facebook.com/profile.php?id=" + "&" * 60,
    ],
)
def test_a_page_without_an_account_is_asked_back(address: str) -> None:
    assert check_one("account", address, now=NOW).questions


def test_a_handle_is_accepted_with_a_warning_that_it_changes_owner() -> None:
    found = check_one("account", "@mallory", provider="telegram", now=NOW)
    assert (found.value, found.questions) == ("mallory", ())
    assert "change owner" in found.warnings[0]


@pytest.mark.parametrize(("typed", "code"), [("1234", "length"), ("a b", "format")])
def test_what_discord_never_issues_is_asked_back(typed: str, code: str) -> None:
    assert check_one("account", typed, provider="discord", now=NOW).questions[0].code == code


def test_an_internationalised_name_is_shown_beside_its_ascii_form() -> None:
    found = check_one("email", "mallory@exämple.net", now=NOW)
    assert "mallory@exämple.net" in found.note
    assert "look-alike" in found.warnings[0]


def test_an_ascii_form_that_decodes_to_nothing_is_shown_as_it_is() -> None:
    assert check_one("domain", "xn--a-b-.example", now=NOW).questions
    assert "xn--99999999" in check_one("domain", "xn--99999999.example", now=NOW).note


def test_a_phone_range_without_operator_is_accepted_with_a_warning() -> None:
    found = check_one("phone", "+1 202 055 0123", now=NOW)
    assert found.questions == ()
    assert "operator" in found.warnings[0]


def test_an_address_without_time_and_port_is_accepted_with_advice() -> None:
    found = check_one("ipv4", "198.51.100.7", now=NOW)
    assert [word in " ".join(found.warnings) for word in ("date", "source port")] == [True, True]


def test_a_typed_address_brings_its_port_and_the_port_field_wins() -> None:
    assert check_one("ipv4", "198.51.100.7:51544", now=NOW).port == 51544
    assert check_one("ipv4", "198.51.100.7:51544", port=443, now=NOW).port == 443
    assert check_one("ipv6", "[2001:db8::1]:443", now=NOW).port == 443


@pytest.mark.parametrize("port", [0, -1, 65_536])
def test_a_port_outside_its_range_is_asked_back(port: int) -> None:
    found = check_one("ipv4", "198.51.100.7", port=port, now=NOW)
    assert (found.port, found.questions[0].code) == (None, "port")

"""Accounts at providers: which number or name identifies one, and which page address contains it.

Provider keys are those of the provider directory. A number stays with its account; a handle changes owner.
"""

import re
from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from django.utils.translation import gettext as _

from mla.requests.identifiers.shapes import Checked, Question

# provider key -> (name people know, form of its native number)
NUMBERS: Mapping[str, tuple[str, re.Pattern[str]]] = {
    "discord": ("Discord", re.compile(r"\d{17,20}\Z", re.ASCII)),
    "meta": ("Meta", re.compile(r"\d{5,20}\Z", re.ASCII)),
    "telegram": ("Telegram", re.compile(r"\d{5,15}\Z", re.ASCII)),
    "x": ("X", re.compile(r"\d{2,20}\Z", re.ASCII)),
    "google": ("Google", re.compile(r"(?:UC[A-Za-z0-9_-]{22}|\d{21})\Z", re.ASCII)),
    "steam": ("Steam", re.compile(r"7656119\d{10}\Z", re.ASCII)),
    "tiktok": ("TikTok", re.compile(r"\d{15,20}\Z", re.ASCII)),
    "snap": ("Snapchat", re.compile(r"(?!)")),
    "reddit": ("Reddit", re.compile(r"t2_[a-z0-9]{2,12}\Z", re.ASCII)),
    "github": ("GitHub", re.compile(r"\d{2,12}\Z", re.ASCII)),
    "linkedin": ("LinkedIn", re.compile(r"\d{2,12}\Z", re.ASCII)),
}
# what people write in front of an account -> provider key
_WRITTEN = (
    "discord=discord facebook=meta instagram=meta meta=meta threads=meta telegram=telegram twitter=x "
    "x=x youtube=google google=google steam=steam tiktok=tiktok snapchat=snap reddit=reddit "
    "github=github linkedin=linkedin"
)
LABELS: Mapping[str, str] = {
    word: key for word, _is, key in (entry.partition("=") for entry in _WRITTEN.split())
}
_SITES = (
    "t.me=telegram telegram.me=telegram x.com=x twitter.com=x facebook.com=meta fb.com=meta "
    "instagram.com=meta threads.net=meta youtube.com=google tiktok.com=tiktok discord.com=discord "
    "reddit.com=reddit steamcommunity.com=steam snapchat.com=snap github.com=github "
    "linkedin.com=linkedin"
)
_HOSTS: Mapping[str, str] = {
    word: key for word, _is, key in (entry.partition("=") for entry in _SITES.split())
}
# path parts that come before the account's name
_BEFORE_NAME = {"users", "user", "u", "profiles", "id", "channel", "add", "in", "s", "c"}
_NO_ACCOUNT = {
    "joinchat",
    "share",
    "intent",
    "watch",
    "channels",
    "search",
    "login",
    "groups",
    "hashtag",
    "p",
    "i",
}
_HANDLE = re.compile(r"@?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_])?\Z", re.ASCII)


def check_account(text: str, provider: str = "") -> Checked:
    """`provider` is a key of NUMBERS, or empty when the text tells (a page address, a YouTube channel)."""
    shown = text.strip()
    if not provider:
        linked = account_in(shown)
        if linked:
            return linked
        provider = "google" if shown.startswith("UC") and _is_number("google", shown) else ""
    if provider not in NUMBERS:
        message = _("Name the service in front of the account, for example Discord: 123456789012345678.")
        return Checked("account", shown, questions=(Question("format", message),))
    if _is_number(provider, shown):
        return Checked("account", shown, provider=provider, note=_number_note(provider, shown))
    if not _HANDLE.match(shown):
        message = _("This is neither a number nor a name that %(service)s gives to accounts.")
        question = Question("format", message % {"service": NUMBERS[provider][0]})
        return Checked("account", shown, provider=provider, questions=(question,))
    return _handle(provider, shown)


def _is_number(provider: str, text: str) -> bool:
    return NUMBERS[provider][1].match(text) is not None


def _number_note(provider: str, value: str) -> str:
    if value.startswith("UC"):
        return _("YouTube channel")
    return _("%(service)s number") % {"service": NUMBERS[provider][0]}


def _handle(provider: str, shown: str) -> Checked:
    name = shown.removeprefix("@")
    warnings = [
        _("A name at %(service)s can change owner: add the numeric account number and a date.")
        % {"service": NUMBERS[provider][0]}
    ]
    if provider == "meta":
        warnings.append(
            _("Meta does not accept a page address alone: add the user number, e-mail or telephone.")
        )
    if provider == "discord" and name.isdecimal():
        message = _("%(count)d digits: a Discord number has 17 to 20.") % {"count": len(name)}
        return Checked("account", name, provider=provider, questions=(Question("length", message),))
    return Checked("account", name, provider=provider, note=_("Name, not number"), warnings=tuple(warnings))


def account_in(address: str) -> Checked | None:
    """The account a page address names, or None. A scheme is not needed: people paste t.me/name."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    provider = _HOSTS.get(host.removeprefix("www.").removeprefix("m.").removeprefix("old."), "")
    if not provider:
        return None
    name = _name_in(parts.path, parts.query)
    if not name or not (_is_number(provider, name) or _HANDLE.match(name)):
        return None
    return check_account(name, provider)


def _name_in(path: str, query: str) -> str:
    steps = [step for step in path.split("/") if step]
    if steps[:1] == ["profile.php"]:
        return parse_qs(query, max_num_fields=50).get("id", [""])[0] if query.count("&") < 50 else ""
    while len(steps) > 1 and steps[0].lower() in _BEFORE_NAME:
        steps = steps[1:]
    return "" if not steps or steps[0].lower() in _NO_ACCOUNT | _BEFORE_NAME else steps[0]

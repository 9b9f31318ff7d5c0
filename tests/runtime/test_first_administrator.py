import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from mla.accounts.models import Membership, User
from mla.audit.models import Event
from tests import factories

HERE = ("--party", "ro", "--authority", "Parchetul Exemplu")

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def romania() -> None:
    factories.party("RO", "ROU", "Romania", "Roumanie", "Europe/Bucharest", None)


def test_the_first_administrator_can_sign_in_and_open_the_desk(
    client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("first_administrator", "maria", *HERE)
    said = capsys.readouterr().out
    password = said.split(" password ")[1].split()[0]
    assert client.login(username="maria", password=password)
    assert client.get("/desk/").status_code == 200
    held = Membership.objects.get()
    assert (held.role, held.authority.party_id, held.authority.hosted) == ("admin", "RO", True)
    event = Event.objects.get(chain=User.objects.get().pk)
    assert (event.verb, event.actor) == ("person.add", "system")


def test_there_is_only_one_first_administrator() -> None:
    call_command("first_administrator", "maria", *HERE)
    with pytest.raises(CommandError, match="an administrator already"):
        call_command("first_administrator", "ion", *HERE)
    assert User.objects.count() == 1


def test_a_state_that_is_not_known_makes_nobody() -> None:
    with pytest.raises(CommandError, match="no Party 'xx'"):
        call_command("first_administrator", "maria", "--party", "xx", "--authority", "A")
    assert not User.objects.exists()

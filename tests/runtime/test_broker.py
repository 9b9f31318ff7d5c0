import os
import stat
from pathlib import Path

import pytest
import redis

from mla.runtime import broker
from tests import servers


@pytest.mark.parametrize(
    ("address", "spelt"),
    [
        ("unix:///run/s?db=2", "redis+socket:///run/s?virtual_host=2"),
        ("unix://:secret@/run/s", "redis+socket://:secret@/run/s?virtual_host=0"),
        ("rediss://:secret@broker.example.org:6380/1", "rediss://:secret@broker.example.org:6380/1"),
    ],
)
def test_celery_gets_the_address_in_its_own_spelling(address: str, spelt: str) -> None:
    assert broker.celery_url(address) == spelt


def test_a_name_too_long_for_a_socket_moves_to_a_short_private_directory(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120)
    path = broker.socket_path(deep)
    assert len(os.fsencode(path)) <= broker.SOCKET_LIMIT
    assert path == broker.socket_path(deep)
    assert path != broker.socket_path(tmp_path / ("e" * 120))


def test_a_directory_that_others_can_read_is_closed_and_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir(mode=0o755)
    broker.private_directory(tmp_path / "open")
    assert stat.S_IMODE((tmp_path / "open").stat().st_mode) == 0o700
    (tmp_path / "link").symlink_to(tmp_path / "open")
    with pytest.raises(broker.UnsafeDirectory):
        broker.private_directory(tmp_path / "link")


def test_a_broker_that_is_not_there_is_noticed_at_once(tmp_path: Path) -> None:
    assert not broker.answers(f"unix://{tmp_path}/none.sock")
    broker.dismiss(f"unix://{tmp_path}/none.sock")


@pytest.mark.broker
def test_the_broker_listens_on_its_socket_only_and_drops_nothing(valkey: str) -> None:
    with redis.Redis.from_url(valkey) as client:
        found = client.config_get("*")
    assert found["port"] == "0"
    assert found["maxmemory-policy"] == "noeviction"
    assert found["appendonly"] == "yes"
    socket = Path(found["unixsocket"])
    assert stat.S_IMODE(socket.stat().st_mode) == 0o700
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700


@pytest.mark.broker
def test_a_broker_left_over_saves_what_it_holds_and_makes_room(tmp_path: Path) -> None:
    with servers.valkey(tmp_path / "d") as address:
        with redis.Redis.from_url(address) as client:
            client.set("due", "kept")
        broker.dismiss(address)
        assert not broker.answers(address)
    with servers.valkey(tmp_path / "d") as address, redis.Redis.from_url(address) as client:
        assert client.get("due") == b"kept"

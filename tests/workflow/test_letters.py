"""The letters that change no status: what each repeats of the file, to whom it goes, and what it never says."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from mla.documents.models import Document
from mla.exchange.models import Message
from mla.parties.models import Authority, Designation, Party
from mla.requests.models import Act, Annex, Case, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, enclosures
from mla.workflow.arrivals import accept_message
from mla.workflow.recording import dispatch
from mla.workflow.refusals import Unlawful
from tests.documents.making import html_of
from tests.documents.pretended import pretended
from tests.factories import NIGHT, World, received, seal, sent, world
from tests.measures import made_central, ready
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
LATER = NIGHT + timedelta(days=20)


@pytest.fixture
def here(settings: Any, tmp_path: Any) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def letter(matter: CooperationRequest, kind: str) -> dict[str, Any]:
    """The payload of the letter of the last act, after it was written out whole."""
    done = Act.objects.filter(matter=matter).latest("seq")
    row = Document.objects.get(matter=matter, kind=kind, payload_digest=done.digest)
    payload: dict[str, Any] = json.loads(bytes(row.payload))
    assert html_of(kind, payload)
    return payload


def assistance(here: World, seat: str, status: str, **values: Any) -> CooperationRequest:
    """A file under Art. 27, with the request as it was sent."""
    matter = matter_in(here, "assistance", seat, status, **values)
    basis = {"choice": "art27", "treaty_name": "", "domestic": ""}
    content = {"legal_basis": basis, "offences": ["BC02"]}
    Act.objects.create(
        matter=matter, seq=1, verb="send", direction="out", at=NIGHT, key=f"sent:{matter.pk}",
        payload=json.dumps(content).encode(), digest="a" * 64,
    )  # fmt: skip
    CooperationRequest.objects.filter(pk=matter.pk).update(acts_count=1)
    return matter


def told(here: World, matter: CooperationRequest, verb: str, **values: Any) -> CooperationRequest:
    """An act of the file's own side, by somebody who may."""
    actor = here.poc if matter.seat == "requesting" else here.poc_de
    key = f"{verb}:{Act.objects.count()}"
    act: Any = getattr(actions, verb)
    done: CooperationRequest = act(matter_id=matter.pk, actor=actor, now=LATER, key=key, **values).matter
    return done


def test_reminders_are_numbered_and_name_the_one_before(here: World) -> None:
    matter = sent(here)
    told(here, matter, "remind", asked="Where does it stand?")
    first = letter(matter, "REM")["body"]
    assert (first["reminder_number"], first["last_reminder"], first["article"]) == (1, None, "")
    told(
        here,
        matter,
        "remind",
        asked="And now?",
        by=date(2027, 1, 10),
        consequence="We write to the ministry.",
    )
    second = letter(matter, "REM")["body"]
    assert (second["reminder_number"], second["last_reminder"]) == (2, "2026-12-11")
    assert second["sent_at"] == "2026-11-21T02:44:00Z"
    matter.refresh_from_db()
    assert matter.status == "sent"


def test_a_reminder_of_a_request_under_article_27_rests_on_27_7(here: World) -> None:
    matter = assistance(here, "requesting", "acknowledged")
    told(here, matter, "remind", asked="Where does it stand?")
    assert letter(matter, "REM")["body"]["article"] == "27(7)"


def test_a_reminder_reaches_the_other_side_and_changes_nothing_there(here: World) -> None:
    theirs = received(here)
    ours = CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)
    told(here, ours, "remind", asked="Where does it stand?")
    message = Message.objects.select_related("act__matter", "to_party").get(act__verb="remind")
    assert accept_message(message, now=LATER)
    theirs.refresh_from_db()
    assert theirs.status == "received"
    assert Act.objects.get(matter=theirs, verb="remind").applied


def test_a_formal_confirmation_says_by_which_channel_and_when_it_was_first_sent(here: World) -> None:
    matter = sent(here)
    with pytest.raises(Unlawful, match="Choose a channel"):
        told(here, matter, "confirm_request")
    Message.objects.filter(act__matter=matter).update(state="to_dispatch")
    faxed = NIGHT + timedelta(hours=3)
    message = Message.objects.get(act__matter=matter)
    dispatch(
        message_id=message.pk,
        actor=here.clerk,
        now=LATER,
        channel="fax",
        dispatched_at=faxed,
        recipient="Desk",
    )
    told(here, matter, "confirm_request", channel="post_courier", text="The original follows.")
    body = letter(matter, "EXP_CONF")["body"]
    assert (body["channel"], body["sent_at"]) == ("fax", "2026-11-21T04:44:00Z")
    assert body["digest"] == matter.approved_digest


def test_a_copy_is_owed_only_for_a_direct_request_and_goes_to_the_central_authority(here: World) -> None:
    matter = assistance(here, "requesting", "sent", channel="interpol_i247")
    with pytest.raises(Unlawful, match="no copy is owed"):
        told(here, matter, "send_copy")
    CooperationRequest.objects.filter(pk=matter.pk).update(direct=True)
    told(here, matter, "send_copy")
    assert letter(matter, "CA_COPY")["to"]["authority"]["name"] == ""
    ministry = Authority.objects.create(
        party=here.de, name="Ministry (invented)", time_zone="Europe/Berlin", hosted=False
    )
    Designation.objects.create(
        authority=ministry, role="central", valid_from=date(2020, 1, 1), certainty="knowledge",
        source="invented", checked_on=date(2026, 11, 1),
    )  # fmt: skip
    told(here, matter, "send_copy")
    payload = letter(matter, "CA_COPY")
    assert payload["to"]["authority"]["name"] == "Ministry (invented)"
    assert payload["body"]["interpol"] is True
    assert payload["body"]["sent_to"] == here.desk.name
    assert payload["body"]["article"] == "27(9)(a)"


def central(here: World, name: str, **values: object) -> Authority:
    ministry = Authority.objects.create(party=here.de, name=name, time_zone="Europe/Berlin", hosted=False)
    Designation.objects.create(
        **{"authority": ministry, "role": "central", "valid_from": date(2020, 1, 1), "certainty": "knowledge"}
        | {"source": "invented", "checked_on": date(2026, 11, 1)}
        | values
    )
    return ministry


@pytest.mark.parametrize(
    ("stage", "name"), [("investigation", "Z: prosecutors"), ("trial", "Ministry"), ("execution", "")]
)
def test_the_copy_goes_to_the_central_authority_of_the_stage_of_the_case(
    here: World, stage: str, name: str
) -> None:
    central(here, "An island (invented)", territory="Island")
    central(here, "Another treaty (invented)", instrument="UNCC")
    central(here, "Ministry", stage="trial")
    central(here, "Z: prosecutors", stage="investigation")
    matter = assistance(here, "requesting", "sent", channel="interpol_i247")
    CooperationRequest.objects.filter(pk=matter.pk).update(direct=True)
    Case.objects.update(proceedings_stage=stage)
    told(here, matter, "send_copy")
    assert letter(matter, "CA_COPY")["to"]["authority"]["name"] == name


def test_the_copy_of_a_request_to_a_territory_goes_to_the_central_authority_of_the_territory(
    here: World,
) -> None:
    central(here, "A ministry (invented)")
    central(here, "Island ministry (invented)", territory="Island")
    Designation.objects.create(
        authority=here.desk, role="judicial", territory="Island", valid_from=date(2020, 1, 1),
        certainty="knowledge", source="invented", checked_on=date(2026, 11, 1),
    )  # fmt: skip
    matter = assistance(here, "requesting", "sent", channel="interpol_i247")
    CooperationRequest.objects.filter(pk=matter.pk).update(direct=True)
    told(here, matter, "send_copy")
    assert letter(matter, "CA_COPY")["to"]["authority"]["name"] == "Island ministry (invented)"


def test_a_consultation_is_dated_in_the_refusal_that_follows(here: World) -> None:
    matter = assistance(here, "requested", "acknowledged")
    with pytest.raises(Unlawful):
        told(here, matter, "consult", intended="refuse", ground="POST", reasons="No such ground of refusal.")
    told(
        here,
        matter,
        "consult",
        intended="refuse",
        ground="SOV",
        reasons="A public body.",
        proposals="A part.",
    )
    assert letter(matter, "CONSULT")["body"]["intended"] == "refuse"
    told(here, matter, "refuse", ground="SOV", reasons="A public body.", considered=True)
    payload = letter(matter, "REFUSE")
    assert payload["body"]["consultation"]["consulted_on"] == "2026-12-11"
    assert "by our letter of 11 December 2026" in html_of("REFUSE", payload)


def test_a_postponement_may_be_consulted_about_without_naming_its_only_ground(here: World) -> None:
    matter = assistance(here, "requested", "acknowledged")
    told(here, matter, "consult", intended="postpone", reasons="A search is planned.")
    assert letter(matter, "CONSULT")["body"]["ground"] == "POST"


def test_the_expiry_that_is_told_is_never_before_the_sixty_days(here: World) -> None:
    matter = matter_in(here, "preservation", "requested", "preserved", preserved_until=date(2026, 12, 31))
    told(here, matter, "warn_expiry")
    assert letter(matter, "PRES_EXPN")["body"]["expiry"] == "2027-01-20"


def test_an_undertaking_repeats_the_conditions_word_for_word(here: World) -> None:
    matter = assistance(here, "requesting", "conditions_proposed")
    Act.objects.create(
        matter=matter, seq=2, verb="propose_conditions", direction="in", at=NIGHT, key="their conditions",
        payload=json.dumps({"at": "2026-11-21T23:30:00Z", "body": {"conditions": "Only here."}}).encode(),
        digest="b" * 64,
    )  # fmt: skip
    CooperationRequest.objects.filter(pk=matter.pk).update(acts_count=2)
    told(here, matter, "accept_conditions", officer="Ana Popescu")
    body = letter(matter, "USE_UND")["body"]
    assert (body["conditions"], body["stated_on"], body["bound_from"]) == (
        "Only here.",
        "2026-11-22",
        "2026-12-11",
    )
    assert body["article"] == "28(3)"


def test_answers_stand_beside_the_questions_that_were_asked(here: World) -> None:
    theirs = received(here)
    ours = CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)
    for verb, more in (("acknowledge", {}), ("ask", {"questions": ["Which port?", "Which zone?"]})):
        told(here, theirs, verb, **more)
        message = Message.objects.select_related("act__matter", "to_party").get(act__verb=verb)
        assert accept_message(message, now=LATER)
    told(here, ours, "answer", answers=["51544", "UTC", "And one thing more."])
    payload = letter(ours, "SUPP")
    assert payload["body"]["questions"] == ["Which port?", "Which zone?"]
    html = html_of("SUPP", payload)
    assert html.index("Which port?") < html.index("51544") < html.index("Which zone?")
    assert "And one thing more." in html


def test_the_custodian_is_told_what_to_keep_and_nothing_of_the_case(here: World) -> None:
    theirs = received(here)
    told(here, theirs, "acknowledge")
    told(
        here, theirs, "order", custodian="Example Hosting (invented)", basis="Section 0", address="Frankfurt"
    )
    row = Document.objects.get(matter=theirs, kind="DOM_ORD")
    said = bytes(row.payload).decode()
    assert "198.51.100.7" in said
    assert "51544" in said
    for secret in ("Romania", "Roumanie", '"RO"', "RO-2026", "hospital", "Bucharest", "Cybercrime", "AMBER"):
        assert secret not in said, secret
    assert not Message.objects.filter(act__verb="order").exists()
    assert Act.objects.get(matter=theirs, verb="order").direction == "internal"
    assert "Example Hosting (invented)" in html_of("DOM_ORD", json.loads(said))


@pytest.mark.parametrize(
    ("verb", "values", "kind"),
    [
        ("warn", {"ground": "RISK", "text": "They tell."}, "PRES_RISK"),
        ("warn", {"ground": "CONFNO", "text": "They must tell."}, "CONFNO"),
        ("warn", {"ground": "NODATA", "text": "Deleted."}, "NOTICE"),
        ("disclose_traffic", {"provider": "Transit", "party": "RO", "path": "a\nb"}, "TDISC"),
    ],
)
def test_the_kind_of_a_letter_follows_its_act_and_ground(
    here: World, verb: str, values: dict[str, Any], kind: str
) -> None:
    theirs = received(here)
    told(here, theirs, "acknowledge")
    told(here, theirs, verb, **values)
    assert letter(theirs, kind)["act"] == verb


@pytest.mark.parametrize(("family", "kind"), [("preservation", "PRES_WDR"), ("assistance", "WDR")])
def test_a_withdrawal_is_called_by_what_is_withdrawn(here: World, family: str, kind: str) -> None:
    matter = matter_in(here, family, "requesting", "acknowledged")
    told(here, matter, "withdraw", reason="Settled.")
    assert letter(matter, kind)["body"]["reason"] == "Settled."


# --- the language of the reader --------------------------------------------------------------------------------


def answered(here: World, chosen: list[str], accepted: list[str]) -> Any:
    Party.objects.filter(pk="RO").update(accepted_languages=accepted)
    matter = matter_in(here, "preservation", "requested", "received", languages=chosen)
    told(here, matter, "acknowledge")
    row = Document.objects.get(matter=matter, kind="ACK")
    assert row.languages == ",".join(letter(matter, "ACK")["languages"])
    return letter(matter, "ACK")["languages"]


@pytest.mark.parametrize(
    ("chosen", "accepted", "answer"),
    [
        (["de", "en"], ["en", "fr"], ["en", "de"]),
        (["de", "fr"], ["en", "fr"], ["fr", "de"]),
        (["de", "it"], ["fr"], ["fr", "de"]),
        (["de"], ["fr"], ["fr"]),
        (["de", "it"], ["tr"], ["tr", "en"]),
        (["de", "en"], [], ["en", "de"]),
        (["en", "fr"], ["xx"], ["en", "fr"]),
    ],
)
def test_an_answer_begins_in_the_language_of_its_reader(
    here: World, chosen: list[str], accepted: list[str], answer: list[str]
) -> None:
    with pretended("de", "it", "tr"):
        assert answered(here, chosen, accepted) == answer


def test_a_language_that_is_not_offered_here_is_not_answered_in(here: World) -> None:
    with pretended("it"):
        assert answered(here, ["de", "it"], []) == ["en", "it"]


def test_who_asks_keeps_the_languages_that_were_chosen(here: World) -> None:
    matter = matter_in(here, "assistance", "requesting", "sent", languages=["de"])
    with pretended("de"):
        told(here, matter, "supplement", text="More.")
        assert letter(matter, "SUPP")["languages"] == ["de"]


# --- what is enclosed ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "kind", "measure"), [("confirm_request", "EXP_CONF", "PRES"), ("send_copy", "CA_COPY", "RTT")]
)
def test_a_copy_and_a_confirmation_enclose_the_sealed_request(
    here: World, verb: str, kind: str, measure: str
) -> None:
    matter = sent(here) if measure == "PRES" else sent_for_assistance(here, measure)
    Message.objects.filter(act__matter=matter).update(state="dispatched", channel="fax", delivered_at=NIGHT)
    whole = Document.objects.get(matter=matter)
    told(here, matter, verb)
    payload = letter(matter, kind)
    (enclosed,) = payload["body"]["annexes"]
    assert enclosed["sha256"] == whole.sha256
    assert matter.reference in enclosed["title"]
    shown = html_of(kind, payload)
    assert shown.count(whole.sha256) == 3  # in the list, in the verification block and on its cover sheet
    assert "is enclosed" in shown
    assert shown.count('<section class="cover">') == 1


def sent_for_assistance(here: World, measure: str) -> CooperationRequest:
    """Sent, and ticked as sent directly to a judicial authority: only then is a copy owed (Art. 27(9)(a))."""
    made_central(here)
    draft = ready(here, measure)
    submitted = actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="submit").matter
    shown = snapshot_bytes(submitted)[1]
    actions.approve(matter_id=draft.pk, actor=here.poc, now=NIGHT, key="approve", shown_digest=shown)
    seal(draft)
    CooperationRequest.objects.filter(pk=draft.pk).update(direct=True)
    return actions.send(matter_id=draft.pk, now=NIGHT + timedelta(hours=1), key="send").matter


def test_without_a_sealed_request_no_letter_says_that_it_is_enclosed(here: World) -> None:
    matter = assistance(here, "requesting", "sent", channel="interpol_i247", direct=True)
    told(here, matter, "send_copy")
    payload = letter(matter, "CA_COPY")
    assert payload["body"]["annexes"] == []
    assert "is enclosed" not in html_of("CA_COPY", payload)


def test_a_supplement_encloses_files_of_its_own_file_only(here: World) -> None:
    matter = sent(here)
    own = Annex.objects.create(
        matter=matter, letter="B", title="Log (invented)", media_type="text/plain", extension="txt",
        size=1, sha256="7f" * 32, added_at=NIGHT,
    )  # fmt: skip
    with pytest.raises(Unlawful, match="not an annex of this file"):
        told(here, matter, "supplement", text="More.", annexes=["0" * 64])
    told(here, matter, "supplement", text="More.", annexes=[own.sha256])
    payload = letter(matter, "SUPP")
    assert [one["letter"] for one in payload["body"]["annexes"]] == ["B"]
    assert "Log (invented)" in html_of("SUPP", payload)
    assert enclosures.enclosed(payload) == [own.sha256]


# --- receipt, extension, outcome -------------------------------------------------------------------------------


def test_an_acknowledgement_says_by_which_channel_the_request_came(here: World) -> None:
    matter = received(here)
    told(here, matter, "acknowledge")
    payload = letter(matter, "ACK")
    assert payload["body"]["channel"] == "internal"
    assert "Through the system that both authorities use" in html_of("ACK", payload)


def test_a_request_for_an_extension_says_whom_to_call(here: World) -> None:
    Authority.objects.filter(pk=here.office.pk).update(
        confirm_name="Ion Model", confirm_mobile="+1-202-555-0104"
    )
    matter = matter_in(here, "preservation", "requesting", "preserved", preserved_until=date(2026, 12, 31))
    told(here, matter, "ask_extension", new_until=date(2027, 3, 1), reason="Still translating.")
    shown = html_of("PRES_EXT", letter(matter, "PRES_EXT"))
    assert "Ion Model" in shown
    assert "+1-202-555-0104" in shown


def test_an_outcome_says_what_becomes_of_originals_and_costs(here: World) -> None:
    matter = matter_in(here, "assistance", "requested", "in_execution")
    told(
        here, matter, "execute", outcome="executed_full", measures_taken="Done.",
        originals="They follow by courier.", costs="Borne by us.",
    )  # fmt: skip
    shown = html_of("OUT", letter(matter, "OUT"))
    assert "They follow by courier." in shown
    assert "Borne by us." in shown

"""From a file's row to the plain facts that `mla.law` judges."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from mla.law.cooperation.answered import declared_contents, given
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import IdentifierFact, RequestFacts
from mla.law.routes.question import RouteQuestion
from mla.parties.bindings import question_between
from mla.parties.choices import AuthorityRole
from mla.parties.confirmation import confirmation_among
from mla.parties.designated import appointed
from mla.parties.providers import Known
from mla.parties.standing import has_declared
from mla.requests.contents import codes, said
from mla.requests.models import CooperationRequest, Identifier
from mla.requests.routes import want_of
from mla.requests.statuses import Status
from mla.requests.whereabouts import whereabouts

CONVENTION, FIRST_PROTOCOL, SECOND_PROTOCOL = "ETS185", "ETS189", "CETS224"


def facts_of(matter: CooperationRequest, now: datetime, provider: Known | None = None) -> RequestFacts:
    """The facts of a draft on this day, with what is on record about the two States. Four queries for that.

    Where the provider sits is what the directory says of the named custodian, two queries more, unless the caller
    has asked it already (`provider`).
    """
    case, place = matter.case, whereabouts(matter, now.date(), provider)
    on_record = question_between(
        matter.party,
        matter.counterpart,
        on=now.date(),
        want=want_of(matter.measure),
        territory=place.territory,
        own_territory=place.own_territory,
    )
    instrument = instrument_of(matter.measure)
    bound, protocol = on_record.bound(instrument), on_record.bound(FIRST_PROTOCOL)
    earlier = matter.preservation
    facts = RequestFacts(
        measure=matter.measure,
        authority_named=bool(matter.authority.name),
        offences=frozenset(case.offences if case else ()),
        national_provision=case.national_provision if case else "",
        max_penalty=case.max_penalty if case else "",
        facts=matter.facts,
        categories=frozenset(matter.categories),
        items=frozenset(matter.items),
        identifiers=tuple(_identifier(one) for one in matter.identifiers.all()),
        link=matter.link,
        custodian_name=matter.custodian_name,
        custodian_location=matter.custodian_location,
        custodian_unknown=matter.custodian_unknown,
        data_outside_requested_state=matter.data_outside_requested_state,
        necessity_reasons=frozenset(matter.necessity_reasons),
        necessity=matter.necessity,
        mla_intent=matter.mla_intent,
        period_from=matter.period_from,
        period_to=matter.period_to,
        period_reason=matter.period_reason,
        urgency=matter.urgency,
        urgency_reasons=frozenset(matter.urgency_reasons),
        urgency_text=matter.urgency_text,
        measures_sought=frozenset(matter.measures_sought),
        expedited_ground=matter.expedited_ground,
        expedited_reason=matter.expedited_reason,
        legal_basis=matter.legal_basis,
        treaty_name=matter.treaty_name,
        pair_has_treaty=on_record.treaty is not None,
        treaties_on_record=tuple(one.name for one in on_record.treaties_in_force),
        domestic_legal_basis=matter.domestic_legal_basis,
        court_order_attached=matter.court_order_attached,
        translation_language=matter.translation_language,
        accepted_languages=on_record.accepted_languages,
        previous_preservation=(earlier.reference or "") if earlier else "",
        channel=matter.channel,
        copy_central=matter.copy_central,
        direct=matter.direct,
        declaration_27_9_e=on_record.has_declared(CONVENTION, "27(9)(e)"),
        reservation_29_4=on_record.has_declared(CONVENTION, "29(4)"),
        previous_reference="",
        current_expiry=None,
        bound=bound.bound,
        bound_why=bound.why,
        first_protocol_bound=protocol.bound,
        first_protocol_why=protocol.why,
        requested_state=matter.counterpart_id,
        data_location=place.data_location,
        provider_state=place.provider_state,
        provider_states=frozenset(place.states),
        state_names=place.names,
        receiver_named=matter.counterpart_authority_id is not None,
        declared=declared_contents(
            matter.measure, on_record.has_declared, partial(has_declared, matter.party, on=now.date())
        ),
        now=now,
        zone=matter.authority.time_zone,
        confirmation=confirmation_among(on_record.declared, now.date()),
        ends_on=matter.ends_on,
        sender_roles=place.named.roles(matter.authority_id, instrument),
        receiver_roles=place.named.roles(matter.counterpart_authority_id, instrument),
        articles_declared=on_record.articles_declared(instrument),
    )
    if on_record.bound(SECOND_PROTOCOL).bound:
        facts = replace(
            facts,
            team=team_at_work(matter),
            numbers_reserved=on_record.numbers_reserved(),
            notified_there=_notified_there(matter, on_record, now.date()),
        )
    typed = said(matter.measure, matter.contents, matter.contents_none)
    return replace(facts, contents=given(facts) | codes(typed))


def team_at_work(matter: CooperationRequest) -> str:
    """The reference of the team at work of this case with that State: its members need no request (12(5) CETS 224)."""
    if matter.case_id is None:
        return ""
    teams = CooperationRequest.objects.filter(case=matter.case_id, counterpart=matter.counterpart_id)
    found = teams.filter(status=Status.AT_WORK).values_list("reference", flat=True).first()
    return found or ""


def _notified_there(matter: CooperationRequest, on_record: RouteQuestion, on: date) -> tuple[str, ...]:
    if not on_record.has_declared(SECOND_PROTOCOL, "7(5)(a)"):
        return ()
    return appointed(matter.counterpart, AuthorityRole.NOTIFIED, SECOND_PROTOCOL, on)


def instrument_of(measure: str) -> str:
    return CATALOGUE[measure].instrument


def _identifier(one: Identifier) -> IdentifierFact:
    return IdentifierFact(
        kind=one.kind,
        value=one.value,
        has_instant=one.instant is not None,
        has_zone=one.offset_minutes is not None,
        has_port=one.port is not None,
        note=one.note,
    )

"""Ways beside the Convention: the UN Convention, the EU Regulation, the home State, and the last resort."""

from collections.abc import Iterator

from mla.law.citations import known, practice
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import united_nations
from mla.law.e_evidence import told
from mla.law.instruments import INSTRUMENTS
from mla.law.routes.advice import Rejected, Route, Step
from mla.law.routes.building import closed, language, not_bound, route
from mla.law.routes.places import caution, data_elsewhere
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text

UN_WAYS = {
    "preserve": "UN_PRES",
    "disclose": "UN_STO",
    "collect": "UN_RTT",
    "intercept": "UN_INT",
    "ask": "UN_POC",
    "inform": "UN_SPONT",
}
REGULATION = "Regulation (EU) 2023/1543"
AT_HOME = Text("An order at home", "Une injonction dans votre propre État")
REQUEST_ANYWAY = Text("Diplomatic channel or reciprocity", "Voie diplomatique ou réciprocité")
CUSTOM = practice("without a treaty the ordinary way is a letter rogatory by the diplomatic channel")


def united_nations_way(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 40 to 46 UNCC; paragraphs 8 to 31 of Art. 40 step back behind another treaty (40(6), 40(7))."""
    named = CATALOGUE.get(question.measure)
    code = question.measure if named and named.instrument == "UNCC" else UN_WAYS.get(question.want)
    if code is None:
        return
    record = CATALOGUE[code]
    point = record.senders[0]
    if shut := not_bound(question, code, code) or data_elsewhere(question, code):
        yield shut
        return
    steps: tuple[Step, ...] = caution(question, code)
    if not question.art27_governs and point == "central" and asks_for_basis(code):
        text = Text(
            "Another treaty governs the procedure: follow it (Art. 40(7) UNCC).",
            "Un autre traité régit la procédure : suivez-le (art. 40(7) UNCC).",
        )
        steps = (Step(text, united_nations("40(7)")), *steps)
    yield route(
        question,
        code,
        code,
        title=record.plain,
        citation=record.citation,
        why=Text(
            f"The United Nations Convention binds both States; {record.citation} serves this.",
            f"La Convention des Nations Unies lie les deux États ; {record.citation} vise ce cas.",
        ),
        sender=point,
        addressee=point,
        steps=steps,
    )


def european(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """The EU Regulation: always a pointer, never a request of this product."""
    if question.want not in {"preserve", "disclose"}:
        return
    found = INSTRUMENTS["EU2023_1543"]
    bound = question.bound("EU2023_1543")
    if bound.bound and found.elsewhere is not None:
        terms = told(question.want, question.category)
        why = Text(
            f"Both States apply the Regulation: {found.elsewhere.en} ({found.entry}). {terms.en}",
            f"Les deux États appliquent le Règlement : {found.elsewhere.fr} ({found.entry}). {terms.fr}",
        )
        yield Rejected("EU", found.title, why, bound.citation, bound.checked)
    else:
        yield Rejected("EU", found.title, bound.why, bound.citation, bound.checked)


def at_home(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Data or provider at home: domestic law, no request to anybody (Arts 16, 18)."""
    home = question.requesting.code
    if question.want not in {"preserve", "disclose", "collect", "intercept"}:
        return
    if home not in {*question.asked_of_provider, question.data_location}:
        return
    yield closed(
        "HOME",
        AT_HOME,
        known("18(1)"),
        "The provider or the data is in your own State: an order under your own law may be enough, without any"
        " request",
        "Le fournisseur ou les données se trouvent dans votre propre État : une injonction de votre droit peut"
        " suffire, sans aucune demande",
        checked=question.place_checked or question.data_location == home,
    )


def voluntary(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """A provider's own desk for foreign authorities is information beside the routes, never a route of the treaty."""
    if question.want != "disclose" or question.provider_direct is None:
        return
    en, fr = ITS_POLICY[question.provider_direct]
    policy = practice("policy of the provider; it may change on any day and binds no State")
    title = Text("The provider's own desk", "Le guichet du fournisseur")
    yield closed("PROVIDER", title, policy, en, fr, checked=question.direct_checked)


ITS_POLICY = {
    True: (
        "The provider says that it answers foreign authorities: you may ask, but no treaty stands behind it",
        "Le fournisseur dit répondre aux autorités étrangères : vous pouvez demander, mais aucun traité ne l’y oblige",
    ),
    False: (
        "The provider says that it does not answer foreign authorities on this: ask the State that can order it to",
        "Le fournisseur dit ne pas répondre aux autorités étrangères ici : saisissez l’État qui peut l’y obliger",
    ),
}


def last_resort(question: RouteQuestion) -> Route:
    """There is always an answer: without an open way, courtesy between States."""
    return Route(
        "DIPLOMATIC",
        "PRACTICE",
        "",
        REQUEST_ANYWAY,
        CUSTOM,
        Text(
            "No treaty of this product opens a way for this between the two States on that day: ask by the"
            " diplomatic channel, on reciprocity and under the law of both States (practice).",
            "Aucun traité de ce produit n’ouvre de voie entre les deux États ce jour-là : demandez par la voie"
            " diplomatique, sous réciprocité et selon le droit des deux États (pratique).",
        ),
        "diplomatic",
        "diplomatic",
        ("NOTE",),
        language(question, "PRES"),
        (),
        (),
        (),
        False,
        True,
    )

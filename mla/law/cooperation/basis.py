"""Does a request have to say which treaty governs between the two States?"""

# Arts 6 to 9 of the Second Protocol apply whether or not there is a treaty on mutual assistance (Art. 5(2)-(4));
# Art. 10 takes its rules from it, or from Art. 27 (Art. 10(7), (8)), and Art. 11 applies where there is none (5(5)).
WITHOUT_BASIS = frozenset({"P2_6", "P2_7", "P2_8", "P2_9"})
# Arts 26 and 35 are no assistance on request: no treaty has to carry them.
WITHOUT_BASIS |= {"SPONT", "POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE"}
# Their twins: only paragraphs 8 to 31 of Art. 40 step back behind another treaty (40(6), 40(7) UNCC).
WITHOUT_BASIS |= {"UN_SPONT", "UN_POC"}
# Art. 12 may be used beside a treaty and without one (Art. 5(5)).
WITHOUT_BASIS |= {"P2_12", "P2_12_7"}


def asks_for_basis(measure: str) -> bool:
    return measure not in WITHOUT_BASIS

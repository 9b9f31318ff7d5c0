"""Drafts whose one defect is the account of the facts."""

from dataclasses import replace

from tests.law.second_corpus.draft import Bad, prose, some
from tests.law.second_corpus.good_con import MAILBOX_FR
from tests.law.second_corpus.good_pres import HOSPITAL
from tests.law.second_corpus.good_pres_unusual import NO_ADDRESS
from tests.law.second_corpus.good_sub import AUCTION
from tests.law.second_corpus.good_tra import FLOOD

BAD_FACTS = (
    Bad(
        "a crime was committed",
        "The facts are a conclusion: neither what was done, nor when, nor to whom",
        some("facts"),
        replace(
            HOSPITAL,
            facts=prose(
                """A crime was committed against an institution of our country by unknown persons by means of
                the Internet. The perpetrators have thereby fulfilled the elements of the offences named above.
                An investigation has been opened in order to identify them and to bring them to justice."""
            ),
        ),
    ),
    Bad(
        "la loi recopiée",
        "The facts repeat the words of the statute in place of what happened",
        some("facts"),
        replace(
            MAILBOX_FR,
            facts=prose(
                """Des personnes non identifiées ont, par l’usage d’un faux nom ou d’une fausse qualité ou par
                l’emploi de manœuvres frauduleuses, trompé une personne morale et l’ont ainsi déterminée, à son
                préjudice, à remettre des fonds, et ont altéré frauduleusement la vérité dans un écrit ayant
                pour effet d’établir la preuve d’un droit ou d’un fait ayant des conséquences juridiques."""
            ),
        ),
    ),
    Bad(
        "facts of another case",
        "The facts of a flood of requests were replaced by those of a stolen crypto wallet; link and server stay",
        some("facts link identifiers period_from period_to"),
        replace(
            FLOOD,
            facts=prose(
                """On 30 August 2026 the complainant, a dentist, found that his wallet had been emptied of coins
                worth 52,000 euros. He had typed his recovery words into a page that a caller, who said she
                worked for the maker of the wallet, had named to him by telephone. The coins went through four
                addresses to an exchange. The caller spoke with an accent and used the name of a former
                employee."""
            ),
        ),
    ),
    Bad(
        "a model text with its gaps",
        "Places of the office's model were never filled in",
        some("facts"),
        replace(
            AUCTION,
            facts=prose(
                """On [DATE] the complainant [NAME] paid XXX euros for an article that was offered on an auction
                page. The seller had taken over the profile of an honest dealer and changed the bank details in
                it. He answered questions from kamera.shop@example.org. The article never came."""
            ),
        ),
    ),
    Bad(
        "some time ago",
        "No date: the facts do not let anyone tell which data belongs to them",
        some("facts"),
        replace(
            NO_ADDRESS,
            facts=prose(
                """Some time ago a retired teacher paid a large sum in several transfers to a person who called
                herself a trading adviser and wrote to her from the account "clara.invest". The "platform" on
                which she saw her profits was a page with invented figures. When the teacher asked for her money
                the adviser sent a last message from +1-202-555-0177 and went silent."""
            ),
        ),
    ),
)

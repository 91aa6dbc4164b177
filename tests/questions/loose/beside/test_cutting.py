"""What is said beside a question changes no answer; what sets a condition or a topic is not left out."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from agreements.terms import Terms
from questions.loose.beside.cutting import core, without_beside
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import called
from tests.questions.loose.test_near_misses import read
from tests.questions.memory import MemoryVocabulary
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parents[1] / "register").glob("*.yaml")))
VOCABULARY = MemoryVocabulary(REGISTER)

BEFORE = (
    *("Good evening all, ", "hey ", "Hello Bertrand, ", "quick query - ", "sorry if this is daft but "),
    *(
        "For the committee paper: ",
        "audit query: ",
        "our director keeps asking: ",
        "The auditors want to know: ",
    ),
    *("I'm drafting the annual review. ", "we're updating our risk log, ", "could somebody remind me "),
    *("Just wondering, ", "no rush: ", "very urgent! ", "meeting in 20 mins. ", "My brain is mush today. "),
    *(
        "Our caretaker has pestered me all morning. ",
        "when you get a minute, ",
        "A governor rang about this. ",
    ),
)
TOLD = (
    *("I took over from our bursar in the spring. ", "The vicar has mislaid the folder. ", "Apologies, "),
    *("Sorry to pester you but ", "Our charity is thinking of moving house. ", "Nobody here can say. "),
    *("We have a visit coming up on 3 March. ", "As a newcomer to all this, ", "ahead of Friday's cabinet, "),
    *("I have a call with the bishop at 2pm. ", "In preparation for a hearing, ", ":wave: "),
    *("The mayor announced a fund on Tuesday. Everybody now wonders. ", "the bursar would love to know "),
    *("I would be ever so grateful if somebody could tell me ", "Dear colleagues\n\nPlease see below. "),
    *("> can this wait\n", "I'm standing in for a man who is on jury service. ", "\u2022 "),
)
BEHIND_TOLD = (
    *("? The reason I ask is that our vicar is curious.", ", as I have to brief the bishop", " :pray:"),
    *(
        "? It came up in a grievance.",
        "? cc <@U0PIER001>",
        "?\n\nAll the best\nOdile\nHarbour Office\n01999 555",
    ),
    *(
        "? Everybody I rang says something else.",
        ", because the bursar keeps on at us",
        "? see <https://x.example/a>",
    ),
)
BEHIND = (
    *(" please", " ta", "? many thanks", "? Kind regards, Odile", " pls, need it for the slides"),
    *("? it's for the newsletter", " (for the audit file)", ", asking for a friend", "? my boss is asking"),
    *(", the auditors want to know", "? I can't find it anywhere", "? I'm writing a briefing", " - no rush"),
    *("? need it by noon", ", if you know", "? Just checking.", "? sorry, my head is spinning", "? tia"),
)
NAMED = ("{} - ", "{}: ", "We're looking at {}. ", "on {}, ", "Hello, query about {} - ")
NAMED_BEHIND = (" - {}", ", {}", "? I mean {}", "? This is for {}.", " ({})")


def asked_of(terms: Terms) -> Iterator[str]:
    """Ask of each sort of fact that a clerk filled in, of a few of each."""
    for milestone in [one for one in terms.milestones if one.date and one.precision == "day"][:3]:
        yield f"when is {called(milestone.what)} due"
    for body in [one for one in terms.governance if one.chair][:2]:
        yield f"who chairs the {body.name}"
    for party in terms.parties[:2]:
        yield f"is {party.name} a party"
    for funding in [one for one in terms.funding if one.amount][:2]:
        yield f"how much is the {called(funding.what)}"
    yield f"who signs for {terms.parties[0].name}"


def changed(
    register: tuple[Terms, ...], before: tuple[str, ...], behind: tuple[str, ...], *, follow: str = ""
) -> list[tuple[str, str, str]]:
    """List questions whose answer is another with something said beside them, or that of what follows."""
    found, ways = [], cycle([(one, "") for one in before] + [("", one) for one in behind])
    for terms in register:
        desk = MemoryDesk((terms,))
        for number, asked in enumerate(asked_of(terms)):
            plain = [desk.ask(one, today=TODAY, thread=f"{number}") for one in (f"{asked}?", follow) if one]
            for turn in range(2):
                first, last = next(ways)
                said = f"{first}{asked}{last}"
                pages = [
                    desk.ask(one, today=TODAY, thread=f"{number} {turn}") for one in (said, follow) if one
                ]
                wanted, got = (text(one[-1]).split("\n")[0] for one in (plain, pages))
                found += [(said, wanted, got)] if wanted != got else []
    return found


def test_what_is_said_beside_a_question_changes_no_answer() -> None:
    assert changed(REGISTER, BEFORE, BEHIND) == []


def test_what_one_tells_before_a_question_or_behind_it_changes_no_answer() -> None:
    assert changed(REGISTER, TOLD, BEHIND_TOLD) == []


def test_what_follows_a_question_goes_on_from_what_was_asked() -> None:
    assert changed(REGISTER[:1], BEFORE[::3], BEHIND[::3], follow="which clause says that?") == []


def test_an_agreement_that_is_named_beside_a_question_is_what_it_is_of() -> None:
    desk, found = MemoryDesk(REGISTER), []
    ways = cycle([(one, "") for one in NAMED] + [("", one) for one in NAMED_BEHIND])
    for terms in REGISTER:
        for asked in asked_of(terms):
            first, last = next(ways)
            said = first.format(terms.id) + asked + last.format(terms.id)
            wanted, got = (
                text(desk.ask(one, today=TODAY)).split("\n")[0] for one in (f"{asked}? ({terms.id})", said)
            )
            found += [(said, wanted, got)] if wanted != got else []
    assert found == []


@pytest.mark.parametrize(
    "said",
    [
        *(
            "if the trust goes bust, who pays for the drivers?",
            "who pays for the drivers, unless both agree?",
        ),
        *("as of 4 June 2020, who pays for the drivers?", "say we miss a month. who pays for the drivers?"),
        *(
            "we want to pull out. who pays for the drivers?",
            "who pays for the drivers, if a van breaks down?",
        ),
        *("podiatry - who pays for the drivers?", "for our podiatrists, who pays for the drivers?"),
        *(
            "to move the podiatrists, who pays the drivers?",
            "the risk register: who keeps the list of drivers?",
        ),
        *("who chairs the forum? who pays for the drivers?", "on Tuesday, who pays for the drivers?"),
        *("any podiatry, who pays for the drivers?", "a podiatry service, who pays for the drivers?"),
        *("I'm writing the annual report. who signs it?", "who pays for the drivers, apart from the trust?"),
        *(
            "do we have the drivers' handbook?",
            "do we have to ask when we leave?",
            "who is the chair and the clerk?",
        ),
        *("drivers are paid for six months, right?", "when do the drivers start? page 2"),
        *("Sue keeps a risk register. who signs it?", "we gave notice on 3 May. who pays for the drivers?"),
        *("if the chair resigns, who runs the forum?", "Say the trust fails. who pays for the drivers?"),
        *("we gave notice on 4 May 2021. when does it end?", "unless both agree, who pays for the drivers?"),
        "the clerk must be told who pays for the drivers",
    ],
)
def test_a_condition_a_topic_and_a_second_question_stay(said: str) -> None:
    assert (without_beside(said, VOCABULARY, bare=True), core(said, VOCABULARY)) == (said, "")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("the trust has failed. who pays for the drivers?", "who pays for the drivers?"),
        ("as nobody has signed, who pays for the drivers?", "who pays for the drivers?"),
        ("we are a parish. do we pay for the drivers?", "do we pay for the drivers?"),
        ("This is about podiatrists. who chairs the forum?", "who chairs the forum?"),
    ],
)
def test_a_premise_a_topic_and_who_asks_of_himself_are_left_out_in_a_second_reading_only(
    said: str, asked: str
) -> None:
    assert without_beside(said, VOCABULARY, bare=True) == said
    assert core(said, VOCABULARY) == asked


@pytest.mark.parametrize("thing", ["podiatry", "the helipad", "car parking"])
def test_what_is_said_beside_it_answers_nothing_that_no_document_mentions(thing: str) -> None:
    for said in (f"for the board pack: who pays for {thing}?", f"hi, who pays for {thing}? ta, Odile"):
        page = MemoryDesk(REGISTER[:1]).ask(said, today=TODAY)
        assert page.refused
        assert "does not say" in page.headline.text


@pytest.mark.parametrize("mark", [", ", " - ", "? ", ". ", " and ", "\n", " (", "for a "])
def test_nothing_said_beside_takes_long(mark: str) -> None:
    said = f"hi there{mark}" * (900 // len(f"hi there{mark}"))
    for one in (said, f"{said}who pays?", f"who pays?{said}"):
        assert core(one, VOCABULARY) != one

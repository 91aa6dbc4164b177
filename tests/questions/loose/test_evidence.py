"""Yes or no is said only where every word that carries it is borne out; each beside a close one that is."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from agreements.terms import Contact, Mention, OtherTerm, Rule, Terms
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from views.text import text

FOLDER = Path(__file__).parent / "register"


@cache
def agreement(register: str) -> Terms:
    """Read an invented agreement; that of Harrowdale with more rules and people in it."""
    path = FOLDER / f"{register}.yaml"
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    if register != "harrowdale":
        return terms
    rules = (
        OtherTerm(clause="21.1", topic="driver expenses", text="Fuel is repaid at 30p for each mile."),
        OtherTerm(
            clause="21.2", topic="cover", text="The Council's cover for falls is limited to \u00a32 million."
        ),
        OtherTerm(
            clause="21.3", topic="grievances", text="Grievances are heard by whichever body gave the care."
        ),
        OtherTerm(
            clause="21.6",
            topic="night orders",
            text="The matron decides on beds; the porter decides on trolleys.",
        ),
        OtherTerm(clause="21.7", topic="visitors", text="No visitors at night other than chaplains."),
        OtherTerm(clause="21.4", topic="vans", text="Each partner insures its own vans."),
        OtherTerm(
            clause="21.5", topic="storage", text="The Acute Trust stores walking frames and bed rails."
        ),
    )
    return terms.model_copy(
        update={
            "other_terms": (*terms.other_terms, *rules),
            "information_sharing": (
                Rule(
                    clause="22", rule="Visiting physiotherapists may read ward notes but not photograph them."
                ),
                Rule(clause="22", rule="A leaflet for residents is printed each spring."),
            ),
            "mentioned": (
                *terms.mentioned,
                Mention.model_validate(
                    {"name": "Brightwater Laundry", "as": "Washes linen under a separate contract"}
                ),
            ),
            "contacts": (
                *terms.contacts,
                Contact(
                    clause="9", name="Olu Marsh", position="Ward sister", organisation="vale-acute-trust"
                ),
            ),
        }
    )


def verdict(*said: str, register: str = "harrowdale") -> str:
    """Return whether yes, no or neither is answered to the last of some questions in a thread."""
    desk, first = MemoryDesk((agreement(register),)), ""
    for one in said:
        asked = one if one is not said[0] else f"{one} ({register})"
        first = text(desk.ask(f"{asked}?", today=TODAY, thread="a thread")).split("\n")[0]
    return next((one for one in ("Yes", "No") if first.startswith((f"{one}.", f"{one} "))), "neither")


@pytest.mark.parametrize(
    ("borne_out", "not_borne_out"),
    [
        # a post is one only by its own words, and nobody of a council is so a councillor
        ("is Priya Nair a director", "is Priya Nair a councillor"),
        ("is Olu Marsh a ward sister", "is Olu Marsh a mayor"),
        ("is Olu Marsh a sister", "is Olu Marsh an elected member"),
        # whose it is
        ("is the Council's cover limited", "is the Acute Trust's cover limited"),
        ("does the Acute Trust store bed rails", "does the CCG store bed rails"),
        ("does the county council insure its own vans", "does the county council insure the CCG's vans"),
        (
            "are grievances heard by whichever body gave the care",
            "are grievances heard by the county council",
        ),
        # of what it is
        ("is fuel repaid", "are drivers repaid"),
        ("is fuel repaid at 30p a mile", "are drivers repaid at 30p a mile"),
        # what may be done
        ("may physiotherapists read ward notes", "may physiotherapists bring ward notes"),
        ("is a leaflet printed for residents", "can residents come for a leaflet"),
        # of how many
        ("must both partners consent to a change", "must both partners insure the same vans"),
        ("is home support covered", "will everyone get home support"),
        ("is volunteer transport covered", "is volunteer transport paid"),
        ("is volunteer transport covered", "is volunteer transport full time"),
        (
            "does the CCG pay for volunteer drivers",
            "does each partner pay for volunteer drivers",
        ),
        ("are all partners to consent to a change", "are all trusts level 2"),
        ("is Olu Marsh a ward sister", "is Olu Marsh still a ward sister"),
        # by whom it may be ended, and what is kept how long
        ("can the CCG leave", "can Age Concern Harrowdale leave"),
        ("does it run for three years", "are records kept for three years"),
        # not mixed from the parts of a rule
        ("does the matron decide on beds", "does the porter decide on beds"),
        # of a sum that is only expected
        (
            "is the county council paying £450,000 for home support hours",
            "is the CCG paying £60,000 for drivers",
        ),
        # by which contract
        ("does Brightwater Laundry wash linen", "does Brightwater Laundry wash linen under this agreement"),
    ],
)
def test_yes_needs_every_word_that_carries_it(borne_out: str, not_borne_out: str) -> None:
    assert (verdict(borne_out), verdict(not_borne_out)) == ("Yes", "neither")


@pytest.mark.parametrize(
    ("before", "borne_out", "not_borne_out", "is_so"),
    [
        ("has everyone signed", "is it signed by the CCG", "is that a problem", "Yes"),
        ("has everyone signed", "is it legally binding", "is that ok", "Yes"),
        ("what notice has to be given", "does it have to be in writing", "is that fair", "Yes"),
        ("what notice has to be given", "must that be in writing", "is that long", "Yes"),
        ("what is in scope", "is volunteer transport in there", "is that a lot", "Yes"),
        ("what is out of scope", "are care home placements in scope", "is that usual", "No"),
        ("may physiotherapists read ward notes", "may they photograph them", "is that risky", "No"),
        (
            "who signs for the county council",
            "does she sign for the county council",
            "can she sign for both",
            "Yes",
        ),
        ("how much are the home support hours", "is it firm", "is that enough", "Yes"),
        ("when did it end", "did it end in March 2022", "was that soon", "Yes"),
        ("is there a contract", "is it legally binding", "is that lawful", "Yes"),
        ("who has signed", "has the CCG signed", "does it have to be signed", "Yes"),
        ("when did it end", "can it be extended", "could it have been shorter", "Yes"),
    ],
)
def test_no_verdict_is_given_on_the_answer_before(
    before: str, borne_out: str, not_borne_out: str, is_so: str
) -> None:
    assert (verdict(before, borne_out), verdict(before, not_borne_out)) == (is_so, "neither")


@pytest.mark.parametrize(
    "said", ["is Olu Marsh an elected member", "is the mayor of Harrowdale an elected member"]
)
def test_an_elected_member_is_not_asked_about_as_a_party(said: str) -> None:
    assert verdict(said) == "neither"


def test_the_limit_of_who_decides_is_of_what_it_is_for() -> None:
    assert verdict("can the ward co-ordinator order equipment for \u00a3300 alone") == "Yes"
    assert verdict("can the ward co-ordinator order biscuits for \u00a3300 alone") == "neither"


def test_a_list_is_no_answer_on_days_that_were_not_read() -> None:
    assert verdict("is anything due in March 2020") == "Yes"
    assert verdict("is anything due before she leaves") == "neither"


@pytest.mark.parametrize(
    "said", ["how late is the single discharge form", "by how much is the single discharge form overdue"]
)
def test_how_late_something_is_tells_its_day_and_what_is_recorded(said: str) -> None:
    told = text(MemoryDesk((agreement("harrowdale"),)).ask(f"{said}?", today=TODAY, thread=said))
    assert "not recorded whether this was done" in told
    assert "30 September 2019" in told


def test_by_how_much_it_was_late_is_told_as_whether_it_was() -> None:
    desk = MemoryDesk((agreement("harrowdale"),))
    asked = ("was the single discharge form late?", "by how much?")
    first, second = (text(desk.ask(said, today=TODAY, thread="a")).split("\n")[0] for said in asked)
    assert first == second
    assert "not recorded whether this was done" in first


def test_there_is_time_for_notice_but_nothing_that_it_could_end() -> None:
    desk = MemoryDesk((agreement("quillmouth"),))
    days = {date(2020, 2, 1): "neither", date(2020, 8, 1): "No"}
    for day, is_so in days.items():
        first = text(desk.ask("can we still give notice (quillmouth)?", today=day, thread=str(day)))
        assert first.startswith("No.") is (is_so == "No")
        assert not first.startswith("Yes.")


def test_what_a_denial_leaves_out_is_not_denied() -> None:
    assert verdict("are visitors allowed at night") == "No"
    assert verdict("are chaplains allowed at night") == "neither"


def test_notice_is_weighed_with_that_of_whoever_is_named() -> None:
    terms = agreement("harrowdale")
    (way,) = terms.termination
    short = way.model_copy(
        update={
            "rule": "The CCG may leave by giving 4 months' notice in writing.",
            "by_whom": ("harrowdale-ccg",),
            "notice": way.notice and way.notice.model_copy(update={"months": 4, "text": "4 months' notice"}),
        }
    )
    rest = way.model_copy(
        update={"by_whom": tuple(one for one in way.by_whom or () if one != "harrowdale-ccg")}
    )
    desk = MemoryDesk((terms.model_copy(update={"termination": (rest, short)}),))
    said = {
        "can the CCG leave with 4 months' notice": "Yes.",
        "can the county council leave with 4 months' notice": "No.",
    }
    for asked, is_so in said.items():
        assert text(desk.ask(f"{asked}?", today=date(2020, 5, 5), thread=asked)).startswith(is_so)

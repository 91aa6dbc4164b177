"""One sentence or line at a time: when it starts and ends, whether it binds, and what day the copy bears."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of

TITLE = "MEMORANDUM OF UNDERSTANDING FOR THE ROOKERY BATHS"
PARTIES = """
This memorandum is made between Alder County Council ("the Council"), Birch NHS Foundation Trust \
("the Trust") and Cedar Voluntary Action ("CVA").
"""
WORK = "2. WORK\n\n2.1 The Council will keep the water warm.\n"
STARTS, ENDS = date(2031, 5, 1), date(2034, 4, 30)


@pytest.mark.parametrize(
    ("sentence", "starts", "ends"),
    [
        ("These arrangements apply from 1 May 2031 for three years.", STARTS, ENDS),
        (
            "This Agreement is dated 1 May 2031 and starts on that day. It ends on 30 April 2034.",
            STARTS,
            ENDS,
        ),
        ("The Agreement will be live from 1 May 2031 and closes on 30 April 2034.", STARTS, ENDS),
        ("The pilot runs until 30 April 2034, having begun on 1 May 2031.", STARTS, ENDS),
        ("This Agreement commenced on 1 May 2031. It shall continue until 30 April 2034.", STARTS, ENDS),
        ("This Agreement starts on 1 May 2031 and ends 36 months later.", STARTS, ENDS),
        (
            "This Agreement runs for the financial years 2031/32, 2032/33 and 2033/34.",
            date(2031, 4, 1),
            date(2034, 3, 31),
        ),
        (
            "This Agreement starts on 1 May 2031 and runs until the end of the 2033/34 financial year.",
            STARTS,
            date(2034, 3, 31),
        ),
        ("This Agreement is effective from signature and remains in force until it is replaced.", None, None),
        ("This Agreement binds the parties from the day on which all of them have signed it.", None, None),
    ],
)
def test_the_term_is_told(sentence: str, starts: date | None, ends: date | None) -> None:
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 {sentence}\n\n{WORK}")
    rule = "fixed_date" if starts else "on_signature_by_all"
    assert [(fact.value["rule"], fact.value["date"]) for fact in made.of("commencement")] == [(rule, starts)]
    assert [fact.value["date"] for fact in made.of("end")] == [ends] * bool(ends)


@pytest.mark.parametrize(
    ("sentence", "binding"),
    [
        ("Nothing in this paper can be enforced in a court.", [False]),
        ("The parties do not intend to be legally bound by it.", [False]),
        ("The parties mean to be bound by this Agreement in law.", [True]),
        ("This is a legally enforceable agreement.", [True]),
        ("It is intended that this Agreement be legally binding. Annex B is not binding.", [True]),
        ("Annex B is a forecast and is not binding.", []),
        ("Clauses 4 to 6 bind; the rest is not intended to be legally binding.", [False]),
        ("The referee's decision shall be binding upon both sides.", []),
        ("The forum's advice is not binding on the Council.", []),
        (
            "This Agreement shall be legally binding. It may not be enforced by anyone who is not a party.",
            [True],
        ),
    ],
)
def test_whether_it_binds_is_told_of_the_whole_and_of_nothing_else(
    sentence: str, binding: list[bool]
) -> None:
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. FORCE\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["binding"] for fact in made.of("legal_status")] == binding


@pytest.mark.parametrize(
    "line",
    [
        "Published 14 March 2031",
        "Final - 14 March 2031",
        "Edition of 14 March 2031",
        "Print date 14-Mar-31",
        "v0.7 | 14 March 2031",
    ],
)
def test_the_copy_bears_a_day_and_that_is_not_in_its_title(line: str) -> None:
    made = draft_of(f"{TITLE}\n\n{line}\n{PARTIES}\n{WORK}")
    assert [fact.value["date"] for fact in made.of("version")] == [date(2031, 3, 14)]
    assert [fact.value["title"] for fact in made.of("title")] == [
        "Memorandum of Understanding for the Rookery Baths"
    ]


def test_an_implementation_date_is_the_start_and_days_of_each_approval_are_not_that_of_the_copy() -> None:
    front = "Status: approved by the Board 4.3.2031; Cabinet 7.3.2031\n\nImplementation date: 1 May 2031"
    made = draft_of(f"{TITLE}\n\nAlder CC • Birch FT • CVA\n\n{front}\n{PARTIES}\n{WORK}")
    assert [fact.value["date"] for fact in made.of("commencement")] == [STARTS]
    assert made.of("version") == ()
    assert [fact.value["title"] for fact in made.of("title")] == [
        "Memorandum of Understanding for the Rookery Baths"
    ]


def test_the_day_at_the_head_is_no_start_where_another_counts_notwithstanding() -> None:
    sentence = "This Memorandum takes effect on the Commencement Date notwithstanding the date hereof."
    head = "This Memorandum is dated 14 April 2031."
    terms = f"1. TERM\n\n1.1 “Commencement Date” means 1 May 2031.\n\n1.2 {sentence}\n\n"
    made = draft_of(f"{TITLE}\n\n{head}\n{PARTIES}\n{terms}{WORK}")
    assert [fact.value["date"] for fact in made.of("commencement")] == [STARTS]


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("CHANGING IT", "By letter, signed by the Chair and by the Director of Place.", 1),
        ("HOW LONG", "Changes need the signature of all three chief officers.", 1),
        ("LOOKING BACK", "Changes are made by consensus of the Board and confirmed in writing.", 1),
        ("CHANGES IN WATER LEVEL", "The keeper signs the book each morning.", 0),
        ("CHANGING ROOMS", "By letter, signed by the Chair, more may be asked for.", 0),
    ],
)
def test_how_it_is_changed_is_told_below_such_a_heading_without_a_verb(
    heading: str, sentence: str, found: int
) -> None:
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. {heading}\n\n1.1 {sentence}\n\n{WORK}")
    assert len(made.of("variation")) == found


def test_what_is_contracted_binds_no_more() -> None:
    sentence = "Apart from clause 2, which we mean to be enforceable, it isn't a contract."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. FORCE\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["binding"] for fact in made.of("legal_status")] == [False]


@pytest.mark.parametrize(
    ("length", "last"),
    [
        ("two years and six months", date(2033, 10, 31)),
        ("one (1) year, and three (3) months", date(2032, 7, 31)),
        ("one year and a half", date(2032, 10, 31)),
        ("12 months and 2 weeks", date(2032, 5, 14)),
        ("two years and may be extended by six months", date(2033, 4, 30)),
        ("two years and six months’ notice ends it", date(2033, 4, 30)),
    ],
)
def test_a_length_is_read_with_what_it_goes_on_with(length: str, last: date) -> None:
    sentence = f"This memorandum starts on 1 May 2031 and lasts for {length}."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["date"] for fact in made.of("end")] == [last]


def test_a_length_in_two_parts_is_counted_from_the_day_behind_it() -> None:
    sentence = "The term of this memorandum is two years and six months from 1 May 2031."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["date"] for fact in made.of("end")] == [date(2033, 10, 31)]


@pytest.mark.parametrize(
    ("first", "last"),
    [("29 February 2032", date(2035, 2, 28)), ("28 February 2031", date(2034, 2, 27))],
)
def test_years_from_a_leap_day_end_with_the_month(first: str, last: date) -> None:
    sentence = f"This memorandum starts on {first} and lasts for three years."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["date"] for fact in made.of("end")] == [last]


@pytest.mark.parametrize(
    ("sentence", "end", "sure"),
    [
        ("The loan of the boilers ends on 30 April 2034.", ENDS, "unsure"),
        ("The heating grant shall cease on 30 April 2034.", ENDS, "unsure"),
        ("It expires on 30 April 2034 or, if the Council so wishes, on 30 April 2036.", ENDS, "unsure"),
        ("This memorandum expires on 30 April 2034.", ENDS, "sure"),
        ("The term of the loan is our affair; this memorandum expires on 30 April 2034.", ENDS, "sure"),
        ("Expires on 30 April 2034.", ENDS, "sure"),
        (
            "The heating grant ends on 30 April 2032. This memorandum lasts for three years from 1 May 2031.",
            ENDS,
            "likely",
        ),
    ],
)
def test_only_its_own_end_is_sure(sentence: str, end: date, sure: str) -> None:
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 {sentence}\n\n{WORK}")
    assert [(fact.value["date"], fact.sure) for fact in made.of("end")] == [(end, sure)]


def test_a_year_with_a_letter_in_it_is_no_year_of_two_digits() -> None:
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n1.1 This memorandum ends on 30 April 20Z4.\n\n{WORK}")
    assert not made.of("end")


@pytest.mark.parametrize(
    ("heading", "sentence", "starts"),
    [
        ("STARTING AND FINISHING", "We will start on 1 May 2031.", STARTS),
        ("TERM", "This Memorandum comes into effect on the date at its head.", date(2031, 2, 3)),
    ],
)
def test_it_starts_below_a_heading_on_that_and_on_the_day_at_its_head(
    heading: str, sentence: str, starts: date
) -> None:
    made = draft_of(f"{TITLE}\n\nDated: 3 February 2031\n{PARTIES}\n1. {heading}\n\n1.1 {sentence}\n\n{WORK}")
    assert [fact.value["date"] for fact in made.of("commencement")] == [starts]


def test_the_period_of_a_secondment_is_its_term() -> None:
    rows = "| Secondee | Ada Quill |\n|---|---|\n| Secondment period | 36 months from 1 May 2031 |\n"
    made = draft_of(f"# Secondment Agreement\n\n{rows}\n{PARTIES}\n{WORK}")
    assert [fact.value["date"] for fact in made.of("commencement")] == [STARTS]
    assert [fact.value["date"] for fact in made.of("end")] == [ENDS]
    assert not made.of("milestones")


def test_what_a_secondment_agreement_is_about_has_its_term() -> None:
    term = "1. The post\n\n1.1 The secondment shall commence on the first day of May 2031 and continue for "
    made = draft_of(
        f"# Secondment Agreement\n{PARTIES}\n{term}a period of three years, ending on 30 April 2034.\n"
    )
    assert [fact.value["date"] for fact in made.of("commencement")] == [STARTS]
    assert [fact.value["date"] for fact in made.of("end")] == [ENDS]


def test_a_break_is_a_gateway_and_what_begins_on_a_day_is_due_on_it_however_often_it_comes() -> None:
    term = "1.1 This Agreement runs from 1 May 2031 to 30 April 2034, with a break at 30 April 2032."
    work = "2.1 The Trust will begin weekly swims from 1 June 2031."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. TERM\n\n{term}\n\n2. WORK\n\n{work}\n")
    assert [fact.value["date"] for fact in made.of("gateways")] == [date(2032, 4, 30)]
    assert [fact.value["date"] for fact in made.of("milestones")] == [date(2031, 6, 1)]
    assert [fact.value["frequency"] for fact in made.of("recurring")] == ["weekly"]


def test_what_ran_before_ends_nothing() -> None:
    text = (
        "MEMORANDUM OF UNDERSTANDING FOR THE ROOKERY BATHS\n\nBackground\n\n(A) The members have worked "
        "together under a memorandum of understanding in effect from 1 May 2028 until 30 April 2031.\n\n"
        "(B) The members now wish to go on.\n\n1. Work\n\n1.1 The Council will keep the water warm.\n"
    )
    assert draft_of(text).of("end") == ()


def test_it_came_into_effect_tells_the_start_in_an_introduction_too() -> None:
    told = "This memorandum of understanding is about the baths. It came into effect on 1 May 2031."
    made = draft_of(f"{TITLE}\n{PARTIES}\n1. Introduction\n\n1.1 {told}\n\n{WORK}")
    assert [fact.value["date"] for fact in made.of("commencement")] == [STARTS]
    other = "The Trust once ran a pilot. It began on 1 May 2031."
    assert draft_of(f"{TITLE}\n{PARTIES}\n1. Introduction\n\n1.1 {other}\n\n{WORK}").of("commencement") == ()


def test_a_name_that_ends_in_a_period_tells_the_term_whatever_it_is_for() -> None:
    text = (
        "# Memorandum of understanding - Rookery Baths\n\nMemorandum of understanding between the Rookery "
        "Office and the Baths Commission for the staff and funding of the Baths, May 2031 to April 2034\n\n"
        "## Introduction\n\n1. This memorandum of understanding is about the baths.\n"
    )
    assert [fact.value["date"] for fact in draft_of(text).of("commencement")] == [STARTS]
    assert [fact.value["date"] for fact in draft_of(text).of("end")] == [ENDS]

"""How the clauses of a document are found and cited, whatever numbers, letters or headings they have."""

import re
from collections import Counter

import pytest

from documents.clauses import Clause
from documents.readers.blocks import Block, renumbered
from documents.tree import clauses_of
from tests.patterns import is_slow

LONG = "and the harbour, the ferry and the school go on as they were until that day has come."


def tree(*lines: str | Block) -> tuple[Clause, ...]:
    return clauses_of(list(renumbered([Block(one) if isinstance(one, str) else one for one in lines])))


def labels(*lines: str | Block) -> list[str]:
    return [clause.label for clause in tree(*lines) if clause.kind != "front"]


def head(text: str, level: int | None = None, number: str | None = None) -> Block:
    return Block(text, number, level=level, bold=True, size=13.0)


LETTERED = [
    "Kelp Shore Framework",
    "A{} Who we are",
    f"A1 The Trust and the College {LONG}",
    f"A2 Others help {LONG}",
    "B{} What we do",
    f"B1 The Trust runs the hatchery {LONG}",
    "C{} Money",
    f"C1 The College pays half {LONG}",
    f"C3 Nobody else pays {LONG}",
]


@pytest.mark.parametrize("stop", ["", ".", ":", " –"])
def test_sections_with_letters_have_numbers_below_them(stop: str) -> None:
    found = tree(*(line.format(stop) for line in LETTERED))
    assert [(one.label, one.level) for one in found[1:]] == [
        ("A", 0), ("A1", 1), ("A2", 1), ("B", 0), ("B1", 1), ("C", 0), ("C1", 1), ("C3", 1),
    ]  # fmt: skip
    assert [one.heading for one in found if one.level == 0][1:] == ["Who we are", "What we do", "Money"]


def test_a_letter_that_is_a_word_or_a_name_numbers_nothing() -> None:
    lines = ["1. Conduct", "1.1 All keep to it.", "A Code of Conduct", "D. Harlow", "A1 Motors Ltd", "2. End"]
    assert labels(*lines) == ["1", "1.1", "2"]


def test_items_are_cited_by_each_that_they_stand_in() -> None:
    found = labels(
        head("Article 1 – Undertakings", 3),
        Block("The Colleges shall:", "1."),
        Block("print a plan;", "(a)"),
        Block("keep it.", "(b)"),
        Block("The Mayor shall:", "2."),
        Block("read it.", "(a)"),
        Block("write a note on it.", "(b)"),
        head("Article 2 – Money", 3),
        Block(f"Each pays {LONG}", "1."),
        Block(f"None pays twice {LONG}", "2."),
    )
    assert found == [
        "1", "1(1)", "1(1)(a)", "1(1)(b)", "1(2)", "1(2)(a)", "1(2)(b)", "2", "2(1)", "2(2)",
    ]  # fmt: skip


def test_lists_that_begin_anew_belong_to_the_headings_above_them() -> None:
    school, church = "What the school will do", "What the church will do"
    found = labels(
        "Kitchen pact",
        f"We cook for the village {LONG}",
        head("Why we do this", 2),
        f"People are hungry {LONG}",
        head(school, 2),
        f"1. Lend the hall {LONG}",
        f"2. Send two cooks {LONG}",
        head(church, 2),
        f"1. Buy the flour {LONG}",
        f"2. Count the plates {LONG}",
        head("Money", 2),
        f"It is shared {LONG}",
    )
    lists = [f"{school} (1)", f"{school} (2)", church, f"{church} (1)", f"{church} (2)"]
    assert found == ["Why we do this", school, *lists, "Money"]


def test_numbers_that_run_on_past_headings_are_cited_alone() -> None:
    found = labels(
        head("What it is for", 2),
        f"1 Boats are mended {LONG}",
        f"2 Sails are sewn {LONG}",
        head("How long it lasts", 2),
        f"3 It starts in May {LONG}",
        head("Money matters", 2),
        f"4 Each pays half {LONG}",
    )
    assert found == ["What it is for", "1", "2", "How long it lasts", "3", "Money matters", "4"]


def test_what_comes_later_tells_a_list_from_the_clauses() -> None:
    notes = ["1. a boat", "2. a net", "3. an oar"]
    assert labels("1. Boats", "The Trust lends:", *notes, "2. Nets", "They are mended.", "3. Oars") == [
        "1", "1(1)", "1(2)", "1(3)", "2", "3",
    ]  # fmt: skip


def test_a_letter_after_h_is_no_numeral_and_one_after_a_letter_is() -> None:
    items = [f"({mark}) it does one thing;" for mark in "abcdefghij"]
    assert labels("1. Duties", "1.1 It:", *items)[-2:] == ["1.1(i)", "1.1(j)"]
    nested = ["(a) it mends:", "(i) boats;", "(ii) nets;", "(b) it sews."]
    assert labels("1. Duties", "1.1 It:", *nested)[-4:] == ["1.1(a)", "1.1(a)(i)", "1.1(a)(ii)", "1.1(b)"]


def test_schedules_that_are_only_named_end_no_numbering() -> None:
    named = ["Schedule 1 - The boats", "Schedule 2 - The nets"]
    assert labels("1. Papers", "1.1 These belong to it:", *named, "2. End", "2.1 It ends.") == [
        "1", "1.1", "2", "2.1",
    ]  # fmt: skip
    assert labels("1. Papers", "1.1 One belongs to it.", *named[:1], "1. Two boats.", "2. One raft.") == [
        "1", "1.1", "Schedule 1", "Schedule 1, 1", "Schedule 1, 2",
    ]  # fmt: skip


def test_a_heading_above_a_number_without_its_own_line_heads_it() -> None:
    part: list[str | Block] = [
        head("Part Four: Money", 3),
        f"4.1 Each pays {LONG}",
        head("Part Five: Talking", 3),
    ]
    assert labels(*part, f"5.1 They meet {LONG}", f"5.2 They write {LONG}") == [
        "Part Four", "4.1", "Part Five", "5.1", "5.2",
    ]  # fmt: skip


def test_a_section_starts_where_its_heading_is_set_as_the_others_are() -> None:
    heads = ["In a few words", "Who has joined", "When it begins", "People to ask"]
    lines = [one for text in heads for one in (head(text), f"It is told here {LONG}")]
    title = Block("Wool and Water", bold=True, size=22.0)
    assert labels(title, Block("March 2031", size=9.0), *lines) == heads
    below = Block("A pact for the mills of the dale", bold=True, size=17.0)  # of the title by its size
    assert labels(title, below, Block(f"It is told here {LONG}"), *lines) == heads


def test_rows_of_a_number_and_a_paragraph_are_clauses_and_those_of_figures_are_not() -> None:
    promises = (("TC 1", f"To mow the green {LONG}"), ("TC 2 – Lamps", f"To light the lane {LONG}"))
    figures = (("No.", "Work"), ("W1", f"Piles are driven {LONG}"), ("W2", f"Planks are laid {LONG}"))
    short = (("TC 1", "12"), ("TC 2", "14"))
    below = [Block("", rows=promises), head("Works", 2), Block("", rows=figures), Block("", rows=short)]
    found = tree(head("Promises", 2), *below)
    assert [one.label for one in found] == ["Promises", "TC 1", "TC 2", "Works"]
    assert found[2].lines == ["Lamps", f"To light the lane {LONG}"]
    assert found[3].tables == (figures, short)


def test_a_row_that_its_section_numbers_is_a_paragraph_among_rows_of_figures() -> None:
    figures = (("£", "Year 1", "Year 2"), ("Trust", "10", "20"))
    rows = (("B1", "", f"The Trust pays {LONG}"), *figures, ("C2", "", f"It never does {LONG}"))
    found = tree(head("A. Aims"), f"A1 Fish {LONG}", head("B. Money"), Block("", rows=rows))
    assert [one.label for one in found] == ["A", "A1", "B", "B1"]
    assert found[-1].tables == ((*figures, ("C2", "", f"It never does {LONG}")),)


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("This Deed has been entered into on the date stated at the beginning of it.", True),
        ("IN WITNESS whereof the parties have set their hands to this deed on the day that " * 2, True),
        ("This Deed has been entered into by mistake.", False),
    ],
)  # fmt: skip
def test_a_deed_is_signed_below_the_sentence_that_says_so(line: str, signs: bool) -> None:  # noqa: FBT001
    signed = Block("", rows=(("Signed for the Mill by", "Una Marsh"), ("Name", "")))
    found = tree("1. Wool", "1.1 It is washed.", line, signed, head("SCHEDULE 1"), "The mills")
    assert [one.label for one in found if one.kind == "signature"] == ["Signature page"] * signs


def test_headings_stand_below_those_that_the_format_puts_above_them() -> None:
    inner: list[str | Block] = [
        head("The mill", 3),
        f"It washes {LONG}",
        head("The dyer", 3),
        f"He dyes {LONG}",
    ]
    above: list[str | Block] = [head("Purpose", 2), f"Wool is washed {LONG}", head("Who does what", 2)]
    found = tree(*above, *inner, head("Money", 2), f"It is shared {LONG}")
    assert [(one.label, one.level) for one in found] == [
        ("Purpose", 0), ("Who does what", 0), ("The mill", 1), ("The dyer", 1), ("Money", 0),
    ]  # fmt: skip


def test_what_a_site_asks_on_each_page_is_no_clause() -> None:
    asked: list[str | Block] = [head("Is this page useful?", 2), head("Back to top", 2), "Print this page"]
    assert labels(head("Wool", 2), f"It is washed {LONG}", *asked) == ["Wool"]
    assert labels(head("Is this page binding?", 2), f"No, and {LONG}") == ["Is this page binding?"]


def test_every_word_stands_in_one_clause() -> None:
    lines = [*(line.format(".") for line in LETTERED), "(a) it mends:", "(ii) one;", "4.1 Odd.", "9. Odder."]
    lines += ["SCHEDULE 1", "Part A – Boats", "1. A raft.", "(1) A tub.", "I. Oars", "II. Nets", "17 more"]
    words = Counter(re.findall(r"\w+", " ".join(lines).lower()))
    told = " ".join(f"{one.label} {one.words}" for one in tree(*lines))
    held = Counter(re.findall(r"\w+", told.lower()))
    assert not words - held
    assert all(held[word] == times for word, times in words.items() if len(word) > len("schedule"))


@pytest.mark.parametrize(
    "marks", [["1. X"], ["(i) x"], ["1. X", "(a) x", "(i) x", "A. X", "A1 X", "1.1.1 X"]]
)
def test_no_numbering_is_slow_to_find(marks: list[str]) -> None:
    blocks = [Block(f"{marks[at * 7 % len(marks)]} and more", paragraph=at) for at in range(3_000)]
    assert not is_slow(lambda _: clauses_of(blocks), "", 6)


def test_a_heading_with_a_roman_number_is_cited_by_it() -> None:
    lines = [
        *("Kelp Shore Letter of Understanding", f"Dear Harbour Master, {LONG}"),
        *("ARTICLE I.  THE HATCHERY", f"It breeds oysters. {LONG}"),
        *(
            "ARTICLE II.  TERM",
            f"a.  It begins on 1 May 2031. {LONG}",
            f"b.  It ends on 30 April 2034. {LONG}",
        ),
        *("ARTICLE III.  MONEY", f"Each pays half. {LONG}"),
    ]
    found = {clause.label: clause.heading for clause in tree(*lines)}
    assert found["Article I"] == "THE HATCHERY"
    assert {"Article II", "Article II (b)", "Article III"} <= found.keys()
    assert "Part I" not in labels("Kelp Shore Deed", f"Part I hold dear is the shore, and so do they. {LONG}")

from agreements.terms.passages import children, find
from documents.readers.pdf import read_pdf
from documents.reading import Document, read
from tests.documents import pdf_samples, samples


def document(data: bytes | str) -> Document:
    found = read(data.encode() if isinstance(data, str) else data)
    assert isinstance(found, Document), found
    return found


def labels(data: bytes | str) -> list[str]:
    return [clause.label for clause in document(data).clauses]


def test_word_numbers_that_stand_in_no_text_are_rebuilt() -> None:
    found = document(samples.word_file())
    assert [clause.label for clause in found.clauses] == [
        "Title page", "1", "1.1", "1.1(a)", "1.1(b)", "2", "2.1", "2.2", "3", "3.1", "3.1(a)", "3.1(b)",
        "3.2", "Schedule 1", "Signatures",
    ]  # fmt: skip
    third = find(found.clauses, "clause 3.1(b)")
    assert third is not None
    assert third.text == "provide a quarterly report to the Stroke Pathway Board."


def test_a_word_header_is_left_out_and_a_table_is_kept_as_rows() -> None:
    found = document(samples.word_file())
    assert "In confidence" not in "\n".join(clause.words for clause in found.clauses)
    schedule = find(found.clauses, "schedule 1")
    assert schedule is not None
    assert schedule.heading == "Staff numbers"
    assert schedule.tables[0][1] == ("Nurse", "4")
    assert "Nurse\t4" in schedule.text


def test_a_pdf_keeps_pages_and_loses_contents_running_heads_and_page_numbers() -> None:
    found = document(pdf_samples.pdf_file(filler_pages=6))
    words = "\n".join(clause.words for clause in found.clauses)
    assert "not for publication" not in words
    assert "Page 2" not in words
    assert [clause.label for clause in found.clauses][:5] == ["Title page", "1", "1.1", "2", "2.1"]
    purpose, last = find(found.clauses, "1.1"), found.clauses[-1]
    assert purpose is not None
    assert (purpose.page, purpose.text.count("\n")) == (1, 0)
    assert last.page == found.pages
    assert found.pages
    assert found.pages > 2


def test_pages_that_hold_one_line_each_are_no_running_heads() -> None:
    found = document(pdf_samples.leaflet_pdf(pages=300))
    words = "\n".join(clause.words for clause in found.clauses)
    assert all(f"the other {page} boats" in words for page in (1, 150, 300))


def test_a_pdf_table_comes_out_as_rows() -> None:
    beds = find(document(pdf_samples.pdf_file()).clauses, "3.2")
    assert beds is not None
    assert beds.tables == (
        (("Ward", "Beds", "Staff"), ("Castle", "12", "3"), ("Bridge", "8", "2"), ("Total", "21", "5")),
    )


def test_a_web_page_is_read_without_navigation_scripts_and_hidden_parts() -> None:
    found = document(samples.WEB_PAGE)
    words = "\n".join(clause.words for clause in found.clauses)
    assert not any(text in words for text in ("Front desk", "1999", "secret", "Crown", "color"))
    assert [clause.label for clause in found.clauses] == [
        "Title page", "1", "1.1", "2", "2.1", "2.1(a)", "2.1(b)", "2.1(c)", "2.2", "3", "3.1", "3.2", "3.3",
        "4", "5", "Annex A",
    ]  # fmt: skip


def test_paragraphs_numbered_straight_through_stand_under_their_headings() -> None:
    found = document(samples.STRAIGHT)
    assert [clause.label for clause in found.clauses] == [
        "Title page", "Introduction", "1", "2", "Sharing what we know", "3", "Working arrangements", "4", "5",
        "Duration, review and withdrawal", "6", "7", "8", "9", "Signature page",
    ]  # fmt: skip
    duration = find(found.clauses, "Duration, review and withdrawal")
    assert duration is not None
    assert [clause.label for clause in children(found.clauses, duration)] == ["6", "7", "8", "9"]


def test_headings_without_numbers_are_cited_by_their_words() -> None:
    assert labels(samples.MARKDOWN) == [
        "Title page", "Front sheet", "Parties", "Term", "Review", "Money", "Ending early", "Signatures",
    ]  # fmt: skip


def test_schedules_number_their_paragraphs_for_themselves() -> None:
    text = "1. Scope\n\n1.1 One thing is done.\n\n2. Time\n\n2.1 It is done at once.\n\n"
    text += "Schedule 1 - Rooms\n\n1. North room\n\n1.1 It has a door.\n\nAppendix B\n\nThe map"
    assert labels(text) == [
        "1", "1.1", "2", "2.1", "Schedule 1", "Schedule 1, 1", "Schedule 1, 1.1", "Appendix B",
    ]  # fmt: skip


def test_a_list_that_counts_from_one_inside_a_clause_is_no_clause_of_its_own() -> None:
    text = "1. Aims\n\nWe will:\n\n1. sing loudly in the square;\n\n2. dance.\n\n"
    text += "2. Rules\n\nNo shoes are worn indoors."
    assert labels(text) == ["1", "1(1)", "1(2)", "2"]


def test_letters_and_roman_numerals_nest() -> None:
    text = "1. Duties\n\n1.1 Each side will:\n\n(a) listen:\n\n(i) daily;\n\n(ii) well;\n\n(b) speak.\n"
    assert labels(text) == ["1", "1.1", "1.1(a)", "1.1(a)(i)", "1.1(a)(ii)", "1.1(b)"]


def test_a_covering_paper_is_cited_apart_from_the_agreement_annexed_to_it() -> None:
    text = (
        "# Board paper\n\n## 1. Summary\n\nThe board is asked to note the agreement that follows here.\n\n"
        "## 2. Detail\n\nThere is little more to say about it, and nothing to decide today.\n\n"
        "**MEMORANDUM OF UNDERSTANDING**\n\n**between North Council and South Council**\n\n"
        "## 1. Term\n\n1.1 It lasts until 31 March 2030.\n\n## 2. End\n\n2.1 It may end early.\n"
    )
    assert labels(text) == ["Paper heading", "Paper 1", "Paper 2", "Title page", "1", "1.1", "2", "2.1"]


def test_lines_broken_at_a_margin_or_by_a_page_are_one_paragraph() -> None:
    text = "1. Aim\n\n1.1 The two councils will keep the library open on every day of the week for the\n\n"
    text += "people of both towns.\n"
    clause = find(document(text).clauses, "1.1")
    assert clause is not None
    assert clause.text.endswith("for the people of both towns.")


def test_what_a_file_is_called_is_never_asked() -> None:
    files = (samples.word_file(), pdf_samples.pdf_file(), samples.WEB_PAGE, samples.STRAIGHT)
    kinds = [document(data).kind for data in files]
    assert kinds == ["docx", "pdf", "html", "text"]


def test_a_paragraph_beside_a_hanging_number_is_one_line_of_its_clause() -> None:
    found = read(pdf_samples.hanging_pdf())
    assert isinstance(found, Document)
    lines = {clause.label: clause.lines for clause in found.clauses if clause.label.startswith("1.")}
    assert [(label, len(own)) for label, own in lines.items()] == [("1.1", 1), ("1.2", 1)]
    assert lines["1.1"][0].endswith("tell the Trust to whom it was let.")


def test_a_cell_that_runs_over_lines_is_one_and_an_empty_one_keeps_its_place() -> None:
    found = read(pdf_samples.wrapped_pdf())
    assert isinstance(found, Document)
    (table,) = [rows for clause in found.clauses for rows in clause.tables]
    assert table[1:] == (
        (
            "Ottermouth and Sea Fells District Council",
            "the Council",
            "the hall",
            "Una Fairlie, Head of Places",
        ),
        ("Sea Fells Lifelong Learning Trust", "the Trust", "", "Amos Tull, Principal"),
    )


def test_a_table_of_plain_text_is_read_by_its_lines_or_by_where_its_columns_begin() -> None:
    found = read(DRAWN.encode())
    assert isinstance(found, Document)
    drawn, apart = [rows for clause in found.clauses for rows in clause.tables]
    assert drawn == (("Who", "What"), ("Harbour Trust", "keeps the slipway open"), ("Town Council", "pays"))
    assert apart == (
        ("Item", "Due", "Year one", "Year two"),
        ("1.0", "May", "£40", "£50"),
        ("Total", "", "£40", "£50"),
    )


DRAWN = """SLIPWAY AGREEMENT

+---------------+-------------+
| Who           | What        |
+---------------+-------------+
| Harbour Trust | keeps the   |
|               | slipway open |
+---------------+-------------+
| Town Council  | pays        |
+---------------+-------------+

The money is as follows.

Item     Due     Year one    Year two
1.0      May          £40         £50
Total                 £40         £50
"""


def test_rows_of_a_markdown_table_are_not_taken_for_lines_of_a_wrapped_paragraph() -> None:
    head = "| Boat | Built by | Moored | Master |\n|---|---|---|---|\n"
    rows = "".join(
        f"| The Grey Heron {at} | Slipway Yard | Upper Basin | Una Wren-Low |\n" for at in range(1, 4)
    )
    (clause,) = document(f"# Boats\n\n1. The boats are these.\n\n{head}{rows}").clauses[-1:]
    assert [row[0] for row in clause.tables[0]] == ["Boat", *(f"The Grey Heron {at}" for at in range(1, 4))]


def test_a_number_that_has_an_element_of_its_own_is_no_part_of_the_first_word() -> None:
    page = "<html><body><h2>Purpose</h2><p><span>1.</span>Nets are mended.</p><p><b>2.</b>Sails are sewn.</p>"
    page += "<p><b>3</b>rd of May is a holiday, and no net is mended on it.</p></body></html>"
    found = document(page)
    assert [(one.label, one.text) for one in found.clauses[1:3]] == [
        ("1", "Nets are mended."),
        ("2", "Sails are sewn.\n3rd of May is a holiday, and no net is mended on it."),
    ]


def test_bullets_that_are_larger_than_their_words_make_no_headings() -> None:
    blocks = list(read_pdf(pdf_samples.bulleted_pdf()))
    assert [block.text for block in blocks if block.bold] == ["Work"]
    assert [block.text for block in blocks if block.item] == [
        "long nets",
        "round nets",
        "torn nets",
        "new nets",
    ]


def test_the_numbers_that_pages_end_with_are_no_words_of_theirs() -> None:
    text = "1. Nets\n\n1.1 Nets are mended.\n  1\n\f2. Sails\n\n2.1 Sails are sewn.\n  2\n\f"
    text += "3. Oars\n\n3.1 Many.\n3\n"
    assert [one.text for one in document(text).clauses if one.text] == [
        "Nets are mended.",
        "Sails are sewn.",
        "Many.",
    ]

"""Words parted at the ends of lines: put together as the same document has them, else left as they are."""

from documents.reading import Document, read
from tests.documents.test_pdf_letters import line, pdf

BODY = (
    "The crew shall keep the compact and mend the slip, and for as long as the com-",
    "pact lasts either of them may termi-",
    "nate it in writing; the long-term berth is a multi-",
    "agency berth that the crew keeps long-",
    "term, with a harbour watch for the harbour-",
    "watch that is kept in the",
    "night and by day, all year and at all of its berths.",
)
WHOLE = (
    "for as long as the compact lasts either of them may terminate it in writing; the long-term berth is "
    "a multi-agency berth that the crew keeps long-term, with a harbour watch for the harbour-watch that"
)


def words(data: bytes) -> str:
    found = read(data)
    assert isinstance(found, Document), found
    return " ".join(line for clause in found.clauses for line in clause.lines)


def printed(lines: tuple[str, ...]) -> bytes:
    return pdf("".join(line(text, 740 - 14 * at) for at, text in enumerate(lines)))


def test_words_parted_by_a_document_that_parts_words_are_whole() -> None:
    assert WHOLE in words(printed(BODY))


def test_a_hyphen_may_be_a_words_own_where_no_other_is_parted() -> None:
    lines = (
        "The crew shall keep the slip and the buoys, and it will do so as a harbour-",
        "led service for all who sail on the river in the winter and in the summer of the year.",
    )
    assert "as a harbour-led service" in words(printed(lines))
    assert "as a harbour-led service" in words("\n".join(lines).encode())


def test_so_are_those_of_plain_text() -> None:
    text = (
        "The crew shall keep to this compact in each and every year, for as long as the com-\n"
        "pact lasts and until both sides termi-\n"
        "nate it in writing, as each of them may do in any year that it runs.\n"
    )
    assert "as long as the compact lasts" in words(text.encode())


def test_numbers_and_names_keep_their_hyphens() -> None:
    text = (
        "The crew shall keep to this compact in each and every year, from the winter of 2031-\n"
        "2032 on, and so shall whoever follows it, with the help of all of the Stoke-\n"
        "Weir boatmen, who shall keep to this compact in each and every year as the crew does.\n"
    )
    told = words(text.encode())
    assert "2031-2032 on" in told
    assert "Stoke-Weir boatmen" in told

from documents.clauses import Clause
from documents.compare import compare
from documents.reading import Document, read

OLD = """1. Term

1.1 It lasts until 31 March 2020.

1.2 It may be extended by a year if both councils agree in writing.

2. Money

2.1 North Council pays £10 a year to South Council for the upkeep of the bridge.

3. Ending

3.1 Either council may leave on a month's notice.
"""


def clauses(text: str) -> tuple[Clause, ...]:
    found = read(text.encode())
    assert isinstance(found, Document)
    return found.clauses


def told(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (change.kind, change.old_label, change.new_label) for change in compare(clauses(old), clauses(new))
    ]


def test_the_same_text_has_not_changed_though_its_spaces_have() -> None:
    assert told(OLD, OLD.replace("\n\n", "\n\n\n").replace("It lasts", "It  lasts")) == []


def test_a_clause_with_other_words_is_changed_and_both_are_given() -> None:
    (change,) = compare(clauses(OLD), clauses(OLD.replace("31 March 2020", "31 March 2022")))
    assert (change.kind, change.before, change.after) == (
        "changed", "It lasts until 31 March 2020.", "It lasts until 31 March 2022.",
    )  # fmt: skip


def test_what_was_added_renumbers_what_follows_without_changing_it() -> None:
    new = OLD.replace("2. Money\n\n2.1", "2. Staff\n\n2.1 Nobody moves.\n\n3. Money\n\n3.1").replace(
        "3. Ending\n\n3.1 E", "4. Ending\n\n4.1 E"
    )
    assert told(OLD, new) == [
        ("added", None, "2"), ("added", None, "2.1"), ("renumbered", "2", "3"), ("renumbered", "2.1", "3.1"),
        ("renumbered", "3", "4"), ("renumbered", "3.1", "4.1"),
    ]  # fmt: skip


def test_what_is_gone_is_removed() -> None:
    assert told(
        OLD, OLD.replace("1.2 It may be extended by a year if both councils agree in writing.\n\n", "")
    ) == [("removed", "1.2", None)]

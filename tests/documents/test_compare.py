from random import Random

import pytest

from agreements.terms.passages import Passage
from documents.clauses import Clause
from documents.compare import compare
from documents.reading import Document, read
from tests.patterns import is_slow

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


def passages(*words: str, label: str = "") -> list[Passage]:
    return [
        Passage(f"{label}{at}", None, text, 0, "clause", None, at) for at, text in enumerate(words, start=1)
    ]


def test_a_clause_under_another_number_is_known_by_most_of_its_words() -> None:
    duties = ["sweep the quay", "mend the sluice", "paint the buoys", "count the herons", "clear the weir"]
    old = [f"The {who} shall {duty} before winter." for who in ("Trust", "Board") for duty in duties]
    new = [f"{text[:-1]} comes." for text in reversed(old)]
    found = compare(passages(*old), passages(*new, label="x"))
    assert [(change.kind, change.old_label) for change in found] == [
        ("changed", str(len(old) - at)) for at in range(len(old))
    ]


def test_what_is_only_a_little_like_is_another_clause() -> None:
    found = compare(
        passages("The Board shall mend the sluice before winter."),
        passages("The Board may hear any complaint in private.", label="x"),
    )
    assert [change.kind for change in found] == ["added", "removed"]


def unlike(clauses: int, words: int, seed: int) -> list[str]:
    """Clauses whose words are drawn by lot from forty of their own."""
    draw = Random(seed)  # noqa: S311 - nothing secret
    known = [f"{seed}{draw.randrange(10**6)}" for _ in range(40)]
    return [" ".join(draw.choices(known, k=words)) for _ in range(clauses)]


@pytest.mark.parametrize(("clauses", "words"), [(1, 100_000), (100, 2_000), (2_000, 8), (20_000, 6)])
def test_no_two_texts_are_slow_to_compare(clauses: int, words: int) -> None:
    old, new = (passages(*unlike(clauses, words, seed), label=str(seed)) for seed in (1, 2))
    assert not is_slow(lambda _: compare(old, new), "", 2)

"""No row of the thesaurus is needless: each says that words mean the same, and says it once."""

from collections.abc import Iterator, Sequence

from answering.language.english import is_known, is_saying, kin, lemma, like, others, stem
from answering.language.lay import LAY
from answering.language.thesaurus import GROUPS, KNOWN, LIGHT, SAME, SAYING

ROWS = (*GROUPS, *LAY)


def _compared(row: Sequence[str]) -> frozenset[tuple[str, str]]:
    return frozenset((stem(word), lemma(word)) for word in row)


def _within(rows: Sequence[Sequence[str]]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Find the rows of which another says all, by stem and by lemma."""
    each = [(row, {one for one, _ in _compared(row)}, {one for _, one in _compared(row)}) for row in rows]
    for place, (row, stems, lemmas) in enumerate(each):
        for other, (whole, its, theirs) in enumerate(each):
            if place != other and stems <= its and lemmas <= theirs:
                yield row, whole


def test_each_row_has_two_words_that_are_not_forms_of_each_other() -> None:
    assert not [row for row in ROWS if len(_compared(row)) == 1]


def test_no_row_is_part_of_another() -> None:
    assert not list(_within(ROWS))


def test_no_word_stands_twice_in_a_row() -> None:
    assert not [row for row in ROWS if len(set(row)) < len(row)]


def test_what_means_the_very_same_is_marked_in_its_row_and_nowhere_else() -> None:
    assert all(set(same) <= {word for row in GROUPS if same[0] in row for word in row} for same in SAME)
    assert not [row for row in SAME if len(row) == 1]
    assert lemma("phone") in kin(lemma("telephone"))
    assert lemma("mobile") not in kin(lemma("telephone"))
    assert lemma("mobile") in like(lemma("telephone"))


def test_what_is_only_known_is_in_no_row() -> None:
    in_rows = {stem(word) for row in ROWS for word in row} | {stem(word) for word in LIGHT}
    assert not {stem(word) for word in KNOWN} & in_rows
    assert all(is_known(stem(word)) and not others(stem(word)) for word in KNOWN)


def test_what_leaves_a_question_as_it_is_is_light_but_for_words_of_a_copy_and_its_terms() -> None:
    assert {"copy", "terms", "hope", "due"} == SAYING - LIGHT
    assert is_saying(stem("mentioned"))

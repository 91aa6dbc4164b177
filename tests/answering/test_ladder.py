"""Each rung of the ladder refuses what those before it let through."""

import json
from dataclasses import replace
from datetime import date

import pytest

from agreements.standing import standing
from agreements.terms import Terms
from answering.facts.entry import Entry
from answering.fitting.ladder import answering, holds, is_alike, is_close, is_sure
from answering.fitting.matching import Match, matches
from answering.requests import Form, Question, Scope

DAY = date(2021, 5, 1)
TERMS = Terms.model_validate_json(
    json.dumps(
        {
            "id": "pier",
            "title": "Pier lanterns agreement",
            "short_name": "Pier",
            "parties": [{"id": "harbour", "name": "Harbour Trust"}, {"id": "isle", "name": "Isle Council"}],
            "commencement": {"rule": "fixed_date", "date": "2020-04-01"},
            "end": {"date": "2024-03-31"},
            "other_terms": [
                {"topic": "Lanterns", "text": "The harbour office lights the lanterns.", "clause": "3"},
                {"topic": "Ropes", "text": "Old ropes are burnt on the beach.", "clause": "4"},
            ],
        }
    )
)
ENTRY = Entry(TERMS, standing(TERMS, DAY))


def _asked(said: str, form: Form = Form.WHAT) -> Question:
    return Question(said=said, words=tuple(said.split()), form=form, scope=Scope(("pier",)))


def _found(question: Question) -> tuple[Match, ...]:
    return matches(question, ENTRY)


LIT = _asked("lanterns lights")


def test_a_fact_with_all_words_goes_up_to_the_top() -> None:
    found = _found(LIT)
    assert found[0].accounts
    assert is_sure(found[0], LIT)
    assert answering(LIT, ENTRY, found[0], found) is found[0]


@pytest.mark.parametrize("rope", ["lanterns zebra", "zebra yacht rope"])
def test_a_word_that_tells_and_is_in_no_fact_is_refused_first(rope: str) -> None:
    assert not any(match.accounts for match in _found(_asked(rope)))


def test_what_is_elsewhere_is_refused_whatever_words_it_has() -> None:
    best = replace(_found(LIT)[0], elsewhere=True)
    assert best.accounts
    assert not holds(best, LIT)
    assert answering(LIT, ENTRY, best, (best,)) is None


def test_what_lacks_the_figure_that_is_asked_for_is_refused() -> None:
    question = _asked("lanterns lights", Form.HOW_MANY)
    assert not holds(_found(question)[0], question)


def test_words_that_are_only_like_those_of_the_question_are_not_sure_but_may_be_alike() -> None:
    best = replace(_found(LIT)[0], worded=False)
    assert not is_sure(best, LIT)
    assert is_alike(best, (best,), LIT)
    assert answering(LIT, ENTRY, best, (best,)) is best


def test_a_fact_that_is_not_alone_with_such_words_is_not_alike() -> None:
    best = replace(_found(LIT)[0], worded=False)
    other = next(match for match in _found(_asked("ropes")) if match.item is not best.item)
    assert not is_alike(best, (best, replace(other, score=best.score, gives=True)), LIT)


def test_a_fact_that_lacks_one_word_is_close_and_no_answer() -> None:
    question = _asked("lanterns lights zebra")
    best = replace(_found(question)[0], coverage=0.7)
    assert not best.accounts
    assert is_close(best, (best,), question)
    assert not is_close(replace(best, unexplained=best.unexplained * 2), (best,), question)

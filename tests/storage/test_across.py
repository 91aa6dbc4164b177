"""Questions across more agreements than are read whole: told from what is kept of all, and told the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from agreements.agreement import NOW
from agreements.answers import Answer, Content, Register
from agreements.reads import Reads
from answering.across import deciding as across
from answering.answers import Across, AskWhich
from answering.deciding import decide_question
from answering.requests import Question
from benchmarks.samples import many
from questions.loose.reader import FEW, MANY, read_question
from storage.store import Store, open_store
from tests.conftest import FillOnce
from tests.storage.keeping import ANN, entry, keep
from views.text import text
from views.words.told.across import across as say

TODAY = date(2017, 1, 20)
ASKED = (
    "which agreements are in force?",
    "which agreements were in force in May 2016?",
    "which agreements are not in force?",
    "which agreements end in 2017?",
    "which agreements ended before 2017?",
    "which agreements start in 2016?",
    "which agreements have not been signed?",
    "which agreements are signed?",
    "how many agreements are there?",
    "which agreement ends last?",
    "which agreement starts first?",
    "which agreement has the longest term?",
    "which agreement has the most parties?",
    "which agreement has the fewest parties?",
    "which agreements is NHS England a party to?",
    "which agreements is NHS England not a party to?",
    "which agreements include a council?",
    "which agreements do not include a foundation trust?",
    "which agreements name who signs?",
    "which agreements end on the same day?",
    "which two agreements end last?",
    "top 3 agreements by number of parties",
    "which agreements include a council but not a foundation trust?",
    "which agreements include a council and end in 2017?",
    "which agreements run from 1 April 2016 to 31 March 2017?",
    "which agreements were in force in 2016?",
    "which agreements started after 1 May 2016?",
)


def keep_many(url: str) -> None:
    store = open_store(url)
    keep(store, *(entry(terms) for terms in many(FEW + 3)))
    store.close()


@pytest.fixture
def filled(database_url: str, fill_once: FillOnce) -> Iterator[Store]:
    fill_once(database_url, keep_many)
    opened = open_store(database_url)
    yield opened
    opened.close()


def read(store: Store, said: str) -> tuple[Question, Register, Register]:
    """Read a question, what the store gives for it, and all agreements whole."""
    with store.reading(ANN) as tx:
        question = read_question(said, tx.vocabulary, today=TODAY)
        assert isinstance(question, Question)
        assert question.scope.everything, said
        every = tuple(one for one, _ in tx.vocabulary.agreements(100))
        day = question.when.as_of or TODAY
        whole = tx.read(Reads(agreements=every), when=NOW, day=day)
        return question, tx.read(question.reads, when=NOW, day=day), whole


def decided(question: Question, register: Register) -> Content:
    return decide_question(question, register, question.when.as_of or TODAY)


def facts(content: Content) -> tuple[object, ...]:
    assert isinstance(content, Across), content
    rows = {row.terms.id: tuple(fact.model_dump_json() for fact in row.facts) for row in content.rows}
    return rows, {row.terms.id for row in content.unsure}, content.total, content.more


def test_many_are_told_by_their_marks_as_few_are_by_their_terms(filled: Store) -> None:
    for said in ASKED:
        question, kept, whole = read(filled, said)
        every = replace(
            question, scope=replace(question.scope, among=tuple(one.id for one in whole.agreements))
        )
        assert not kept.agreements
        assert facts(decided(question, kept)) == facts(decided(every, whole)), said


def test_what_is_not_kept_of_all_is_asked_about(filled: Store) -> None:
    for said in ("which agreements mention horses?", "which had reviews due in 2016?"):
        question, kept, _ = read(filled, said)
        assert isinstance(decided(question, kept), AskWhich)
        assert (kept.marks, kept.summaries) == ((), ())


def test_of_very_many_some_are_shown_and_the_others_counted(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(across, "SHOWN", 5)
    question, kept, _ = read(filled, "how many agreements are there?")
    told = decided(question, kept)
    assert isinstance(told, Across)
    said = text(say(Answer(question, TODAY, told), told))
    assert said.startswith(f"{FEW + 3} of {FEW + 3} agreements: ")
    assert f"And {FEW - 2} more." in said


def test_a_name_that_very_many_have_is_asked_about_and_few_are_read(filled: Store) -> None:
    keep(filled, *(entry(terms) for terms in list(many(2 * MANY))[FEW + 3 :]))
    with filled.reading(ANN) as tx:
        question = read_question("who is the chair of the JCCC?", tx.vocabulary, today=TODAY)
        assert isinstance(question, Question)
        kept = tx.read(question.reads, when=NOW, day=TODAY)
    assert len(kept.agreements) <= FEW
    told = decided(question, kept)
    assert isinstance(told, AskWhich)
    assert len(told.candidates) == len(kept.agreements)

"""An agreement is known by a word of its names that no other has, however it is said, and in a thread."""

import itertools
from collections.abc import Iterator

import pytest

from agreements.terms import Terms
from agreements.terms.names import COMMON, words_of
from answering.fitting.cutting.units import SORTS
from answering.language.english import is_light, stem, stems
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import HERE
from tests.questions.memory import entry
from views.text import text

QUESTIONS = ("when does {} end?", "who has not signed {}", "who has signed {}?", "is {} legally binding?")
SAID = (
    *("the {} agreement", "the {} MoU", "the {} deal", "the {} paper", "the {} contract", "the {} thing"),
    "the {} one",
)
BESIDE = ("For my minutes: {}", "Morning all. I'm doing the board paper. {}", "Sorry to bother you again. {}")
CORRECTED = ("sorry, I meant {}", "oh {} then", "no, {}", "not that one, {}")


def register() -> tuple[Terms, ...]:
    read = [read_entry(path.read_bytes(), path.name) for path in sorted((HERE / "register").glob("*.yaml"))]
    return tuple(terms for terms in read if isinstance(terms, Terms))


REGISTER = register()


def names(terms: Terms) -> str:
    return " ".join((terms.title, terms.short_name, *terms.also_called, terms.place or ""))


def telling(terms: Terms) -> Iterator[str]:
    """List the words of an agreement's short name that no other agreement has in any name."""
    others = frozenset[str]().union(*(stems(names(one)) for one in REGISTER if one is not terms))
    for word in words_of(terms.short_name):
        if (
            stem(word) not in others
            and not is_light(stem(word))
            and word not in COMMON | SORTS
            and len(word) > 3
        ):
            yield word


def first(desk: MemoryDesk, *lines: str) -> str:
    said = [text(desk.ask(line, today=TODAY, thread=lines[0] + lines[-1])) for line in lines]
    return said[-1].split("\n")[0]


@pytest.mark.parametrize("terms", REGISTER, ids=lambda terms: str(terms.id))
def test_a_word_of_its_names_is_enough(terms: Terms) -> None:
    desk, other = MemoryDesk(REGISTER), next(one for one in REGISTER if one is not terms)
    turns = itertools.cycle(zip(SAID, BESIDE * 7, CORRECTED * 7, strict=False))
    wrong = []
    for word, asked in itertools.product(telling(terms), QUESTIONS):
        wanted = first(desk, f"{asked.format('it')} ({terms.id})")
        said, beside, corrected = next(turns)
        name = said.format(word)
        alone, led = asked.format(name), beside.format(asked.format(name))
        thread = (asked.format(other.short_name), corrected.format(name))
        wrong += [lines for lines in ((alone,), (led,), thread) if first(desk, *lines) != wanted]
    assert wrong == []


def test_a_word_that_no_agreement_has_names_none() -> None:
    desk = MemoryDesk(REGISTER)
    for asked in QUESTIONS:
        page = desk.ask(asked.format("the lighthouse agreement"), today=TODAY)
        assert not page.agreements or page.asks_which, text(page)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("when is the radio plan adopted?", "1 May 2027"),  # which is no plan of an adopter
        ("Tarn agreement: is the radio plan adopted by 30 April 2027?", "1 May 2027"),
        ("for the tarn s75, is it binding?", "Yes. Tarn Section 75"),
        ("under the Tarn section 75 agreement, is it binding?", "Yes. Tarn Section 75"),
    ],
)
def test_a_name_is_no_other_word_and_its_number_no_clause(said: str, told: str) -> None:
    plan = {"id": "M1", "what": "Radio plan adopted", "date": "2027-05-01", "precision": "day", "bound": "by"}
    tarn = entry(
        "tarn",
        short_name="Tarn Section 75 Agreement",
        also_called=["Tarn s75"],
        legal_status={"binding": True, "clause": "2"},
        milestones=[plan],
    )
    assert told in first(MemoryDesk((tarn, entry("site", short_name="Early Adopter MoU"))), said)


def test_words_written_as_names_that_are_of_different_agreements_choose_none_of_them() -> None:
    clinics = entry("aspen", scope={"in_scope": [{"item": "Emergency Department", "clause": "3"}]})
    lessons = entry("birch", scope={"in_scope": [{"item": "Adult Education", "clause": "3"}]})
    page = MemoryDesk((clinics, lessons)).ask(
        "Does the Department for Education pay the colleges?", today=TODAY
    )
    assert text(page).startswith("None of 2 agreements")

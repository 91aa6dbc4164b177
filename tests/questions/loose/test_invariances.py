"""The same question asked in other ways has the same answer, and what is no fact stays none however asked."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agreements.terms import Terms
from questions.loose.beside.frames import straight_out
from questions.loose.respelt import respelt
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED, REFUSED, called, of_boards, of_dates, of_money
from tests.questions.loose.test_near_misses import FEW, near_misses, read
from views.text import text

WHO_OR_WHEN = (
    "could somebody tell me {}",
    "any idea {}",
    "what does it say about {}",
    "I was wondering if you could tell me {}",
)
WHETHER = (
    "can you tell me whether {} is {}",
    "could you confirm that {} is {}",
    "am I right in thinking {} is {}",
    "I take it {} is {}",
    "{} is {}, isn't it",
    "{} is {}, right",
    "I think {} is {} - is that correct",
    "{} - {}?",
)
BY_WHOM = (
    (
        "who chairs the {}",
        ("by whom is the {} chaired", "the {} is chaired by whom", "who is the {} chaired by"),
    ),
    (
        "who pays for the {}",
        ("by whom is the {} paid for", "the {} is paid for by who", "who paid for the {}"),
    ),
)
SLIPS = random.Random(7)  # noqa: S311 - to slip with


def slipped(said: str) -> str:
    """Swap two letters within the first long word of what is asked, or say one of them twice."""
    word = next(iter(re.findall(r"[A-Za-z]{7,}", said)), "")
    if not word:
        return said
    place = SLIPS.randrange(2, len(word) - 2)
    one, next_ = word[place], word[place + 1]
    instead = next_ + one if one != next_ else one * 3
    return said.replace(word, f"{word[:place]}{instead}{word[place + 2 :]}", 1)


def is_embedded(said: str) -> str:
    """Return a question as it stands within another: `when the report is due`."""
    return re.sub(
        r"^(wh\w+) is (.+) due$",
        r"\1 \2 is due",
        re.sub(r"^who does (.+) report to$", r"who \1 reports to", said),
    )


def same(terms: Terms) -> Iterator[tuple[str, str]]:
    """Give questions with another way to ask each."""
    for number, (said, _) in enumerate([*of_dates(terms), *of_boards(terms), *of_money(terms)]):
        if re.match(r"when is|who ", said):
            yield said, WHO_OR_WHEN[number % len(WHO_OR_WHEN)].format(is_embedded(said))
        if not said.startswith("what falls due"):  # which is a command, where its day is one
            yield said, slipped(said)
        yield said, said.lower() if "stand for" not in said else said.upper()
    named = [*(one.name for one in terms.parties), *(one.name for one in terms.mentioned)]
    facts = [(name, "a party") for name in named]
    facts += [(called(one.item), "in scope") for one in terms.scope.in_scope]
    facts += [(schedule.label, "attached") for schedule in terms.schedules]
    for number, (subject, so) in enumerate(facts):
        yield f"is {subject} {so}", WHETHER[number % len(WHETHER)].format(subject, so)
    yield from ((f"is {name} a party", f"is {slipped(name)} a party") for name in named)
    names = (
        [body.name for body in terms.governance if body.chair],
        [called(one.what) for one in terms.funding if one.payer],
    )
    for (said, ways), each in zip(BY_WHOM, names, strict=True):
        yield from ((said.format(name), way.format(name)) for name in each for way in ways)


def changed(terms: Terms) -> list[tuple[str, str, str]]:
    desk, found = MemoryDesk((terms,)), []
    known: dict[str, str] = {}
    for said, instead in same(terms):
        first, other = (
            known.get(one) or text(desk.ask(f"{one.rstrip('?')}? ({terms.id})", today=TODAY)).split("\n")[0]
            for one in (said, instead)
        )
        known[said] = first
        if first != other and not REFUSED.search(first):
            found.append((instead, first, other))
    return found


@pytest.mark.parametrize("path", FEW, ids=lambda path: path.stem)
def test_the_same_asked_in_another_way_has_the_same_answer(path: Path) -> None:
    assert changed(read(path)) == []


@pytest.mark.long
@pytest.mark.parametrize("path", [path for path in INVENTED if path not in FEW], ids=lambda path: path.stem)
def test_the_same_asked_of_any_in_another_way_has_the_same_answer(path: Path) -> None:
    assert changed(read(path)) == []


@pytest.mark.parametrize("path", FEW, ids=lambda path: path.stem)
def test_a_fact_with_a_detail_changed_is_not_so_however_it_is_asked(path: Path) -> None:
    terms = read(path)
    desk = MemoryDesk((terms,))
    asked = [f"can you tell me whether {re.sub(r'^(is|did|does) ', '', said)}" for said in near_misses(terms)]
    asked += [
        f"am I right that {said.removeprefix('is ')}" for said in near_misses(terms) if said.startswith("is ")
    ]
    told = [(said, text(desk.ask(f"{said}? ({terms.id})", today=TODAY))) for said in asked]
    assert [(said, answer) for said, answer in told if answer.startswith("Yes")] == []


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("do we know if the ferry is in scope?", "is the ferry in scope?"),
        ("is it right that the pier company has to pay?", "does the pier company have to pay?"),
        ("the pier company isn't a party, is it?", "is the pier company not a party?"),
        ("so the notice period is 4 months then?", "is the notice period 4 months?"),
        ("Ravel Isles: legally binding?", "is Ravel Isles legally binding?"),
        ("do you happen to know who chairs the Quay Board?", "who chairs the Quay Board?"),
        ("when exactly does it end?", "exactly when does it end?"),
        ("who exactly chairs it?", "who chairs it?"),
        # What only looks so is asked as it stands.
        ("can you tell me if the pier company leaves who pays?", ""),
        ("is it true that the hub opens on 5 May 2023?", "is it that the hub opens on 5 May 2023?"),
        ("can you confirm the sums we have to pay?", ""),
        ("can you check the date that was agreed?", ""),
        ("services in scope?", ""),
        ("who is the responsible party?", ""),
        ("does it say whether the ferry is in scope?", ""),
        ("what does it say about notice?", ""),
        ("is that right?", ""),
    ],
)
def test_what_is_asked_indirectly_is_asked_straight_out(said: str, plainly: str) -> None:
    assert straight_out(said) == (plainly or said)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("who are the parites?", "who are the parties?"),
        ("is Schedle 2 attcahed?", "is schedule 2 attached?"),
        ("whcih board has to be conssulted?", "which board has to be conssulted?"),
        ("waht is the notcie period?", "what is the notice period?"),
        # Other words stay what they are, be they one letter from a word that asks.
        ("is there parity between them?", ""),
        ("does it compete with barley?", ""),
        ("the diary of the Broad", ""),
        ("preferences and receivers", ""),
    ],
)
def test_a_slip_in_a_word_that_asks_is_put_right_and_no_other_word(said: str, right: str) -> None:
    assert respelt(said, MemoryDesk(()).vocabulary) == (right or said)


def test_a_word_of_a_name_is_no_slip() -> None:
    terms = read(FEW[0]).model_copy(update={"short_name": "Amuont Memorandum"})
    assert respelt("what does amuont say?", MemoryDesk((terms,)).vocabulary) == "what does amuont say?"

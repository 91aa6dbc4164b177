"""Questions as staff type them, asked of the sample register: the facts that must be in the answer."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.questions.loose.desk import MemoryDesk
from views.page import Page
from views.text import text

ASKED = yaml.load(Path(__file__).with_name("asked.yaml").read_text("utf-8"), yaml.CSafeLoader)
TODAY = date(2026, 11, 22)
UNSAID = (
    *(
        "does not say",
        "does not name",
        "left blank",
        "no date",
        "no name",
        "no sum",
        "no number",
        "not stated",
    ),
    *(
        "lists no",
        "no fact",
        "no day",
        "no termination clause",
        "is not a party",
        "no signature",
        "no notice",
    ),
)


@pytest.mark.parametrize("asked", ASKED, ids=lambda one: str(one.get("ask") or one["thread"][-1]["ask"])[:60])
def test_the_answer_holds_the_facts(asked: dict[str, Any]) -> None:
    desk = MemoryDesk()
    for question in asked.get("thread", [asked]):
        page = desk.ask(question["ask"], today=question.get("day", TODAY), thread="one")
        assert faults(question, page) == [], text(page)


def faults(question: dict[str, Any], page: Page) -> list[str]:
    said = " ".join(text(page).casefold().split())
    wanted = [one if isinstance(one, list) else [one] for one in question.get("says", ())]
    found = [f"lacks {one}" for one in wanted if not any(str(text_).casefold() in said for text_ in one)]
    found += [f"says {one}" for one in question.get("lacks", ()) if str(one).casefold() in said]
    if question.get("verdict") and not said.startswith(question["verdict"]):
        found.append("comes down to something else")
    if question.get("refuses") and not any(phrase in said for phrase in UNSAID):
        found.append("does not say that the document is silent")
    if page.asks_which != bool(question.get("asks")):
        found.append("asks which" if page.asks_which else "does not ask which")
    if "matching" in question and sorted(page.agreements) != sorted(question["matching"]):
        found.append(f"offers {page.agreements}")
    return found


@pytest.mark.parametrize(
    "said", ["", "?", "   ", "🙂", "1.1.1.1.1", "between and", "(", "a" * 900, "clause 99.99 doncaster"]
)
def test_any_words_get_a_page(said: str) -> None:
    assert MemoryDesk().ask(said, today=TODAY).headline.text


@pytest.mark.parametrize("thing", ["quorum", "helicopter", "swimming pool", "share price", "dress code"])
@pytest.mark.parametrize("agreement", ["Doncaster", "Southend", "Stockport", "Lancashire", "Nottinghamshire"])
def test_what_no_document_mentions_is_refused(thing: str, agreement: str) -> None:
    page = MemoryDesk().ask(f"what is the {thing} in the {agreement} MoU?", today=TODAY)
    assert page.refused
    assert "does not say" in page.headline.text

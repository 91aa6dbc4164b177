"""What a question of a made-up agreement is answered with, after all that was recorded of it."""

from typing import Any

from agreements.answers import Answer
from answering.requests import Question
from questions.loose.reader import read_question
from questions.rewriting import Against, put_plainly
from tests.agreements.histories import READER, History, day
from tests.questions.memory import MemoryVocabulary
from views.page import Page
from views.words.told import TOLD


def asked(history: History, said: str, on: str, by: str = READER) -> tuple[Any, str]:
    """Return what a question is answered with, and the first line of its page."""
    content, page = page_for(history, said, on, by)
    return content, page.headline.text


def page_for(history: History, said: str, on: str, by: str = READER) -> tuple[Any, Page]:
    """Return what a question is answered with, and its page."""
    vocabulary = MemoryVocabulary((history.terms(on),))
    plainly = put_plainly(f"{said} (made)", Against(vocabulary, day(on), None))
    request = read_question(plainly, vocabulary, today=day(on))
    assert isinstance(request, Question)
    content = history.answer(request, on=on, by=by)
    return content, TOLD[type(content)][1](Answer(request, day(on), content), content)

"""What a board asks of all agreements at once, and what is close but of one, or of what was."""

from datetime import date
from functools import partial

import pytest

from tests.questions.everyday.said import command_of

TODAY = date(2017, 12, 18)
_command = partial(command_of, today=TODAY)


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("When is the next gateway?", "which gateways are due between 2017-12-18 and 2027-12-31"),
        ("so when's our next review due", "which reviews are due between 2017-12-18 and 2027-12-31"),
        ("Which reviews have we missed?", "overdue"),
        ("which gateways are overdue across all our agreements", "overdue"),
        ("what did we promise but have not delivered", "overdue"),
        ("what signatures are still missing?", "which agreements are unsigned"),
        ("who is everyone waiting on to sign", "which agreements are unsigned"),
        ("how much notice must we give for each", "how much notice does each agreement need"),
        ("what do all our agreements add up to", "what is the total funding across all agreements"),
        ("what are our biggest risks", "which agreements mention risks"),
        ("what is due on any of our agreements before 5 January?",
         "due before 5 january"),
        ("is anything due by 5 January 2018", "due by 5 january 2018"),
        ("what was due before 5 January", "due 1900-01-01 to 2017-01-04"),
    ],
)  # fmt: skip
def test_what_names_no_agreement_is_asked_of_all(said: str, command: str) -> None:
    assert _command(said) == command


@pytest.mark.parametrize(
    "said",
    [
        "when is the next gateway of stockport",
        "what are the risks of sharing data",
        "who are we waiting for in stockport",
        "how much notice must we give",
        "which reviews have we missed out of schedule 2",
        "what should I worry about when signing",
    ],
)
def test_what_says_more_is_of_that(said: str) -> None:
    assert not _command(said)


def test_in_a_conversation_it_is_of_what_was_spoken_of() -> None:
    assert not _command("when is the next gateway", last="stockport")

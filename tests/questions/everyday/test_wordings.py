"""Rows of how a thing is said: what they are filled with, and that each comes down to what there is."""

import re

import pytest

from questions.commands.acting import FILL_IN
from questions.commands.table import command_at
from questions.everyday import of_bot
from questions.everyday.bidding import BIDDING
from questions.everyday.first_asked import FIRST
from questions.everyday.of_portfolio import PORTFOLIO
from questions.everyday.verbs import ITEM
from questions.everyday.wordings import Wordings
from questions.words import words_in

ROWS = Wordings(
    {
        rf"paint {ITEM}(?: of (?P<name>\S.*))?": "done {name} {item}",
        r"fetch(?: (?P<name>\S.*))?": "export {its} pdf",
        r"drop (?P<name>\S+) (?P<why>by mistake)": "withdraw notice {name}{because}",
    },
    opens=r"(?:kindly )*",
)


@pytest.mark.parametrize(
    ("line", "last", "command"),
    [
        ("kindly kindly paint m3 of ferry", "", "done ferry M3"),
        ("paint m3", "harbour", "done M3"),  # the reader knows what was spoken of
        ("fetch the ferry's mou", "", "export the ferry pdf"),
        ("fetch it", "harbour", "export harbour pdf"),
        ("fetch", "harbour", "export harbour pdf"),
        ("fetch", "", "show"),  # which asks for the agreement
        ("drop ferry by mistake", "", "withdraw notice ferry because by mistake"),
        ("please paint m3 of ferry", "", ""),
        ("paint m3 of ferry and harbour m4 kindly", "", "done ferry and harbour m4 kindly M3"),
        ("repaint m3 of ferry", "", ""),
    ],
)
def test_a_line_is_the_command_of_its_row(line: str, last: str, command: str) -> None:
    assert ROWS.command(line, last) == command


def test_every_row_comes_down_to_a_command_or_to_a_question() -> None:
    for rows in (BIDDING, FIRST, *of_bot.ALL, PORTFOLIO):
        for command in rows.rows.values():
            named = command.removeprefix(FILL_IN).strip()
            asks = re.match(r"which|what|how|is\b", named)
            assert asks or named[0] == "{" or command_at(words_in(named), 0), command

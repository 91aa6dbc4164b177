"""Which command everyday words come down to: `what's overdue?`, `what am I meant to sign?`, `how do I sign?`.

A line that says anything else than what one of these is made of is left to be read as a question.
"""

from collections.abc import Callable
from datetime import date

from questions.everyday.bidding import BIDDING
from questions.everyday.due import falling, on_a_day
from questions.everyday.first_asked import as_first_asked
from questions.everyday.how_to import how_to
from questions.everyday.in_passing import says_nothing
from questions.everyday.of_bot import of_bot
from questions.everyday.of_me import own_signing, own_work
from questions.everyday.of_notes import notes_of, of_note, of_open_notes
from questions.everyday.of_portfolio import of_portfolio
from questions.words import RUDE, words_in


def as_command(
    said: str, *, today: date, last: str, names: Callable[[str], bool], is_name: Callable[[str], bool]
) -> str:
    """Return the command that everyday words come down to, or nothing where they are none.

    Days count from `today`; `last` is the agreement that the conversation was about; `names` says whether a
    text names an agreement, `is_name` whether it is one's name and nothing else.
    """
    civil = RUDE.sub(" ", said)
    line = " ".join(word.low for word in words_in(civil) if word.low)
    if says_nothing(said, line, rude=civil != said):
        return "help"
    told = (
        of_bot(line, last, is_name)
        or of_note(line, last)
        or notes_of(line, last, names)
        or ("" if last else of_open_notes(line))
        or as_first_asked(line, last)
        or own_signing(line, last)
        or ("" if last else of_portfolio(line, today))
    )
    if told:
        return told
    bidden = BIDDING.command(line)
    how = None if bidden else how_to(line, last, names)
    if how is not None:
        return how
    return own_work(line, last) or falling(line, today) or bidden or on_a_day(line, today, last)

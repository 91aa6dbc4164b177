"""What help says of what no command does: taking back, paper, and what is asked of the bot itself."""

from collections.abc import Callable, Mapping, Sequence

from agreements.requests import Help
from views.page import Button, CommandHelp, Line, Page, Row
from views.words.phrases import ended

_Said = Callable[[str, Sequence[CommandHelp]], Page]

_ALL = Button("All commands", Help().typed)


def _rows(names: Sequence[str], commands: Sequence[CommandHelp]) -> tuple[Row, ...]:
    """Say of commands what they do, in the order of their names."""
    found = {one.name: one for one in commands}
    return tuple(Row(found[name].usage, ended(found[name].summary)) for name in names if name in found)


def _buttons(of: str, *commands: tuple[str, str]) -> tuple[Button, ...]:
    """Offer commands for the agreement, where one was named."""
    return (*(Button(label, typed.format(of)) for label, typed in commands if of), _ALL)


_TAKING_BACK = (
    *("undone", "unsign", "withdraw", "withdraw notice", "moved", "not replaced", "undelegate"),
    *("people remove", "open", "unwatch", "hear again"),
)


def _undo(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say how each thing is taken back: what was recorded stays in the history, with what was said later."""
    said = "Say what is to be taken back, in one of these ways. Nothing was taken back yet."
    return Page(Line(said), _rows(_TAKING_BACK, commands), _buttons(of, ("What was recorded", "history {}")))


def _correcting(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say how what is wrong in an entry is put right, and that it is no change of the agreement."""
    said = (
        "A wrong entry is corrected by its register file: its clerk takes that with export, changes it, and "
        "sends it to me again. Nothing was changed yet."
    )
    others = Line(
        "A newer version of the document is handed in with import. What the parties agree to change is a "
        "change note. What was recorded by mistake is taken back: help undo."
    )
    buttons = _buttons(of, ("Register file", "export {} yaml"), ("What was recorded", "history {}"))
    return Page(Line(said), (others, *_rows(("export", "import", "change"), commands)), buttons)


def _sharing(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say how others are shown an answer."""
    said = "Press Share in channel below an answer that only you see: then everybody in the channel sees it."
    aloud = Line(
        "To have me answer to all at once, mention me in the channel with your question. To show it to "
        "others, take a file."
    )
    buttons = _buttons(of, ("Status", "status {}"), ("PDF", "export {} pdf"))
    return Page(Line(said), (aloud, *_rows(("export",), commands)), buttons)


def _away(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say who stands in for somebody who is away, and who sees to that."""
    said = (
        "While you are away somebody else may sign for you, if you hand your authority to them for those "
        "days. Nothing was handed on yet."
    )
    others = Line(
        "For who keeps an agreement's entry while its clerk is away, an administrator names another clerk. "
        "Reminders go on to the channels that watch."
    )
    buttons = _buttons(of, ("Hand it on", "delegate {}"), ("Who may sign", "roles {}"))
    return Page(Line(said), (others, *_rows(("delegate", "undelegate", "people add"), commands)), buttons)


def _paper(_: str, commands: Sequence[CommandHelp]) -> Page:
    """Say how a signature that was given on paper is recorded, and by whom."""
    said = (
        "A signature on paper is recorded by the agreement's clerk, with \u201csign\u201d and its name: "
        "the form asks who signed for which party, on what day, and where the signed copy is kept."
    )
    clerk = Line("Nothing was recorded yet. \u201croles\u201d and its name says who the clerk is.")
    return Page(Line(said), (clerk, *_rows(("sign", "print", "unsign"), commands)), (_ALL,))


def _deleting(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say that no agreement is deleted, and what is done instead."""
    said = "Nothing is deleted from the register, and nothing was. What can be done instead:"
    erased = Line(
        "To erase an agreement that was put in by mistake, whoever runs the bot puts its database back from "
        "a backup. To take back what was recorded, type: help undo."
    )
    rows = _rows(("restrict", "replaced", "import"), commands)
    buttons = _buttons(of, ("Restrict it", "restrict {}"), ("Say what replaces it", "replaced {}"))
    return Page(Line(said), (*rows, erased), buttons)


def _data(_: str, commands: Sequence[CommandHelp]) -> Page:
    """Say what is kept of people, for how long, and who sees it."""
    said = (
        "Kept of people: the names and posts in agreements, the roles that were given, and the Slack user, "
        "day and words of whoever recorded something. None of that is edited or deleted."
    )
    asked = Line(
        "What you last asked in a conversation is kept for 30 days. A question is recorded only where you "
        "put it to a clerk. Nothing is sent to anyone but Slack."
    )
    seen = Line(
        "Whoever can reach me sees every agreement that is not restricted. Whoever runs the bot keeps its "
        "database."
    )
    return Page(Line(said), (asked, seen, *_rows(("roles", "restrict"), commands)), (_ALL,))


def _answers(_: str, commands: Sequence[CommandHelp]) -> Page:
    """Say where answers come from, and that they may be wrong."""
    said = "I can be wrong: read the clause below an answer before you act on it."
    held = Line(
        "I answer from what the register holds and from the text that was handed in, show the clause, and "
        "say so where the document does not say. Fixed rules read your words, no language model; nothing is "
        "looked up elsewhere, and nothing is learnt from what is asked."
    )
    return Page(Line(said), (held, *_rows(("clause", "discrepancies", "ask clerk"), commands)), (_ALL,))


def _email(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say that nothing is e-mailed, and how a file is had to pass on."""
    said = "I send no e-mail: nothing goes to anyone but Slack. Take a file, and send that on yourself."
    buttons = _buttons(of, ("PDF", "export {} pdf"), ("Word", "export {} docx"), ("Calendar", "calendar {}"))
    return Page(Line(said), _rows(("export", "calendar"), commands), buttons)


def _personal(of: str, commands: Sequence[CommandHelp]) -> Page:
    """Say that no reminder of somebody's own is kept, and what reminds of an agreement's dates."""
    said = (
        "I keep no reminder of your own for a day, and set none. I post the dates of agreements in the "
        "channels that watch them, each before it falls due."
    )
    own = Line(
        "For one of your own use Slack's: /remind me, what of, and when; or put the dates in your calendar."
    )
    buttons = _buttons(
        of, ("Watch it here", "watch {}"), ("Its reminders", "reminders {}"), ("Calendar", "calendar {}")
    )
    return Page(Line(said), (own, *_rows(("watch", "reminders", "calendar"), commands)), buttons)


def _page(_: str, __: Sequence[CommandHelp]) -> Page:
    """Say how a page is turned where it was not said of what."""
    said = "Say of what: put what you asked before it, such as: dates Doncaster page 2."
    return Page(Line(said), (Line("Or press More below the answer."),), (_ALL,))


BESIDE_COMMANDS: Mapping[str, _Said] = {
    "undo": _undo,
    "correcting": _correcting,
    "paper": _paper,
    "deleting": _deleting,
    "data": _data,
    "answers": _answers,
    "email": _email,
    "sharing": _sharing,
    "away": _away,
    "personal": _personal,
    "page": _page,
}
"""What help says of what has no command of its own name, and of an agreement where one was named."""

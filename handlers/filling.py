"""A form on the terminal: its blanks are questions, one after the other."""

from collections.abc import Callable, Collection, Mapping

from views.page import Blank, Form

LEAVING = frozenset({"cancel", "quit", "exit", "leave", "stop"})
"""Lines that leave a form, whatever they answer."""

MOST_WRONG = 3
"""Lines in a row that are none of the choices: whoever types them does not fill the form any more."""


class LeftError(Exception):
    """A form was left: `said` is the line that is no part of it and is still to be answered, if any."""

    def __init__(self, said: str = "") -> None:
        """Take the line."""
        super().__init__(said)
        self.said = said


def fill(form: Form, *, read_line: Callable[[str], str], say: Callable[[str], None]) -> dict[str, str]:
    """Ask for each blank in turn; an empty line takes what stands in it already.

    A choice is picked by its number. Raises EOFError where the lines end first, and LeftError where they are
    no answers, or say that it is left.
    """
    say(f"{form.title}. Press Enter to take what stands in [brackets]; type cancel to leave it.")
    return {blank.name: _asked(blank, read_line, say) for blank in form.blanks}


def refill(
    form: Form,
    values: Mapping[str, str],
    faulty: Collection[str],
    *,
    read_line: Callable[[str], str],
    say: Callable[[str], None],
) -> dict[str, str]:
    """Ask again for the faulty blanks alone; what the others hold stays as it is."""
    again = {one.name: _asked(one, read_line, say) for one in form.blanks if one.name in faulty}
    return {**values, **again}


def _asked(blank: Blank, read_line: Callable[[str], str], say: Callable[[str], None]) -> str:
    if blank.kind == "statement":
        say(f"{blank.label}: {blank.initial}")
        return blank.initial
    if blank.kind == "beside":
        say(f"{blank.label}: {blank.initial}")
        say(f"  from {blank.hint}")
        return ""
    for number, choice in enumerate(blank.choices, 1):
        say(f"  {number}  {choice.called}")
    wrong, said = 0, ""
    while wrong < MOST_WRONG:
        said = _read(blank, read_line, say)
        value = _chosen(blank, said) if said else blank.initial
        if value or not (said or blank.required):
            return value
        wrong += bool(said)
        say(f"Choose a number from 1 to {len(blank.choices)}, or type cancel." if said else "This is needed.")
    raise LeftError(said)


def _read(blank: Blank, read_line: Callable[[str], str], say: Callable[[str], None]) -> str:
    """Read a line; one that asks something where none is wanted is taken only once that is confirmed."""
    said = read_line(_prompt(blank)).strip()
    while said.endswith("?") and blank.kind == "text":
        say(f"That asks something. Press Enter to have it stand under {blank.label}, or type what is to.")
        said, asked = read_line(_prompt(blank)).strip(), said
        if not said:
            return asked
    if said.casefold() in LEAVING:
        raise LeftError
    return said


def _prompt(blank: Blank) -> str:
    initial = next((one.called for one in blank.choices if one.value == blank.initial), blank.initial)
    hint = f" ({blank.hint})" if blank.hint else ""
    return f"{blank.label}{hint}{f' [{initial}]' if initial else ''}: "


def _chosen(blank: Blank, said: str) -> str:
    if not blank.choices:
        return said
    if said.isdecimal() and 0 < int(said) <= len(blank.choices):
        return blank.choices[int(said) - 1].value
    return next((one.value for one in blank.choices if said in {one.value, one.called}), "")

"""A form on the terminal: its blanks are questions, one after the other."""

from collections.abc import Callable, Collection, Mapping

from views.page import Blank, Form


def fill(form: Form, *, read_line: Callable[[str], str], say: Callable[[str], None]) -> dict[str, str]:
    """Ask for each blank in turn; an empty line takes what stands in it already.

    A choice is picked by its number. Raises EOFError where the lines end first.
    """
    say(f"{form.title}. Press Enter to take what stands in [brackets]; end with Ctrl-D to leave it.")
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
    while True:
        said = read_line(_prompt(blank)).strip()
        value = _chosen(blank, said) if said else blank.initial
        if value or not (said or blank.required):
            return value
        say(f"Choose a number from 1 to {len(blank.choices)}." if said else "This is needed.")


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

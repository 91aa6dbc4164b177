"""The words of one form."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """A form's title, what its button says, what it asks for; a blank's words are its label and its hint."""

    title: str
    submit: str
    asks: str
    blanks: dict[str, tuple[str, str]]

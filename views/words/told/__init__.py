"""The wording of answers to free questions: the answer first, then what it rests on, then what to do next."""

from views.words.told.pages import TOLD

__all__ = ["TOLD"]

"""What a question is about that says no more than how it asks, of which days, or of whom."""

import re

from agreements.word_lists import set_of
from answering.language.english import cues, stem, tells
from answering.requests import Form
from questions.loose.breadth import has_subject, is_of_meaning
from questions.loose.spans import Times

_UNSAID = {Form.HOW_LONG: ("duration",)}
"""What a question is about that says no more than how it asks."""

_LONGER = re.compile(r"\b(?:longer|longest|shorter|shortest)\b", re.IGNORECASE)
_HOW_SOON = re.compile(r"\bhow (?:soon|quickly|fast)\b", re.IGNORECASE)
"""How it is asked within what time something is done, rather than how long it lasts."""

_TO_WHOM = re.compile(r"\bto whom\b|\b(?:who|whom)\b.*\bto\W*$")
_GOING = set_of("pay paid pays payable go goes went send sent give given")
_FOR_WHOM = re.compile(
    r"\bwho(m|'s|\u2019s)? (is |are |was )?.*\b(?:for|(?:aimed|targeted|pitched|directed) (?:at|towards?))\s*"
    r"(?:according to .*)?\??\s*$"
)

_FOUNDED = cues("establish created create founded formed drawn drafted wrote")
"""What is done to an agreement in making it, of which it is asked why."""


def _of_whole(form: Form, said: str) -> tuple[str, ...]:
    """Return what of an agreement as a whole is asked for by nothing but its name."""
    if form is Form.WHO and _WHO_IN.search(said):
        return ("parties",)
    return ("purpose",) if _TRYING.search(said) else ()


_WHO_IN = re.compile(r"\bwho(?:['\u2019]?s| is| are| was| were)? (?:all |else )?in\b", re.IGNORECASE)
_TRYING = re.compile(
    r"\b(?:trying|hoping|aiming|meant|supposed|intended|set up) to (?:do|achieve|bring about|change)\b",
    re.IGNORECASE,
)
"""How it is asked who the parties are, and what an agreement is for, by nothing but its name."""

_FIGURES = set_of("total totals sum amount figure figures value")
"""Words that ask for a figure of some days, rather than for what falls due in them."""


_READY = cues("""
ready agree agreed done complete completed finish finished settle settled sort sorted deliver delivered
achieve achieved side sides party parties partner partners both
""")
"""Words that say of anything that it is to be there by some day."""


def of_days(own: tuple[str, ...], aside: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out words that say no more than that something is to be done by a day."""
    told = {stem(word) for word in own if word not in aside and tells([word])}
    return tuple(word for word in own if word in aside) if told and told <= _READY else own


def understood(own: tuple[str, ...], aside: tuple[str, ...], form: Form, time: Times) -> tuple[str, ...]:
    """Return what a question is about that says no more than how it asks, or of which days."""
    if form is Form.WHO and _TO_WHOM.search(time.left.casefold()) and not set(own) - _GOING:
        return ("recipient",)
    rest = {stem(word) for word in own if word not in aside and tells([word])}
    founded = form is Form.WHY and bool(aside) and rest <= _FOUNDED
    if founded or has_subject(own, aside):
        return ("purpose",) if founded else ()
    of_money = form is Form.HOW_MUCH and bool(time.period and aside)
    of_whole = _of_whole(form, time.left) or (("funding",) if of_money else ())
    if of_whole:
        return of_whole
    dated = time.period and not (_FIGURES & set(own) or is_of_meaning(time.left))
    if dated and form in {Form.WHAT, Form.WHO, Form.YES_NO} and " same " not in time.left:
        return ("due",)
    if form in {Form.MOST, Form.LEAST} and _LONGER.search(time.left):
        return ("duration",)
    lasts = _UNSAID.get(form, ()) if not _HOW_SOON.search(time.left) else ()
    return (*lasts, *(("population",) if _FOR_WHOM.search(time.left.casefold()) else ()))

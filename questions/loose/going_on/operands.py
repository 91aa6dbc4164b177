"""What is added to the last answer, or set against it: `plus Harrow?`, `how much more than Lower Vale?`."""

import re

from answering.language.comparing import LESS, MORE
from answering.requests import Form

_MORE = rf"(?:{MORE}|{LESS})"
_IT = r"(?:that|it|this|them|those|the figure|the total)"
_COMES = r"(?:what(?:['\u2019]?s| is| does| do| would)?|how much(?: is| does| do| would)?)"
_TO = r"(?:(?: does| do| would|'s|\u2019s| is| will)? (?:that|it|this|we|i|you|they))?"
_MAKES = r"(?: (?:come to|make|get|total|add up to|have|be))?"
_THEN = rf"(?:,? (?:then )?(?:{_COMES}{_TO}{_MAKES}(?: then)?|altogether|together))?"
_ON_TOP = r"(?:on top|added(?: on| in)?|included|as well)"
_X = r"(?:in )?(?P<x>(?!(?:them|those|these|both|all|up|together|it|that)\b)[\w\u00a3].*?)"
_OPENS = r"\W*(?:(?:and|so|but|ok|or|now|then|please|what if|if|i|we|you|can you|could you)\W+)*"
_WAYS = tuple(
    (re.compile(rf"{_OPENS}{pattern}\W*", re.IGNORECASE), form)
    for pattern, form in (
        (rf"add(?:ing|ed)? {_X} (?:on )?to {_IT}{_THEN}", Form.SUM),
        (rf"add(?:ing)? {_IT} (?:on )?to {_X}{_THEN}", Form.SUM),
        (rf"add(?:ing)? {_X}(?: on| in| too| as well)?{_THEN}", Form.SUM),
        (rf"(?:{_COMES}{_TO} (?:come to |make )?)?(?:plus|together with) {_X}{_THEN}", Form.SUM),
        (rf"(?:{_COMES}{_TO} (?:come to |make )?)?with {_X} {_ON_TOP}{_THEN}", Form.SUM),
        (
            rf"how (?:much|many)(?: \w+)? {_MORE}(?: (?:is|was|are|were|does|do) {_IT}(?: \w+)?)? than {_X}",
            Form.DIFFERENCE,
        ),
        (
            rf"what(?:['\u2019]?s| is)? the difference (?:from|to|with|between {_IT} and) {_X}",
            Form.DIFFERENCE,
        ),
        (rf"how (?:does|do) {_IT} compare (?:with|to|against) {_X}", Form.DIFFERENCE),
        (rf"how far (?:off|from|above|below) {_X} (?:is|was) {_IT}", Form.DIFFERENCE),
    )
)


def operand(said: str) -> tuple[str, Form] | None:
    """Return what is to be added to the last answer or compared with it, and which of the two."""
    each = ((way.fullmatch(said), form) for way, form in _WAYS)
    return next(((found["x"], form) for found, form in each if found), None)

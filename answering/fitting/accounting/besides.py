"""Words that ask for an aspect besides its own, because of the form of answer or what it is of."""

from answering.facts.items import Item
from answering.fitting.accounting.leanings import names_day
from answering.language.english import cues
from answering.language.standings import SIGNING
from answering.requests import Form

_COUNTING_AS = cues("count counts counted class classed classes qualify qualifies")
"""Words that ask what something means: what counts as it."""

_REACHING = cues("ring phone telephone email speak approach officer")
"""Words that ask whom to turn to, rather than by what number."""

"""Words that ask whether somebody is in the agreement, of whoever is only mentioned."""

_DUE = cues("due deadline")
_TIMES = cues("annually year yr quarter month week day time")
"""Words that ask in what time something is done so often, as every answer of that form says."""

_WAITING = cues("until till left remaining remain")
"""Words that ask how long it is until something falls due."""


def asked_besides(key: str, form: Form, item: Item, *, of_meaning: bool) -> frozenset[str]:
    """Return the stems of words that ask for an aspect of an item besides those of the aspect."""
    asks = _COUNTING_AS if of_meaning else frozenset[str]()
    asks |= _REACHING if key == "contact.who" and form is Form.WHO else frozenset()
    asks |= SIGNING if key == "mention.as" and form is Form.YES_NO else frozenset()
    asks |= _DUE if key == "duty.often" and names_day(item) else frozenset()
    asks |= _TIMES if form is Form.HOW_OFTEN else frozenset()
    return asks | (_WAITING if key == "dated.date" and form is Form.HOW_LONG else frozenset())

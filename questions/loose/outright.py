"""Questions across agreements said outright: without what leads to what agreements say of themselves."""

import re

from answering.language.opening import AUX
from questions.loose.predicates import base, predicate

_SAYS_SO = re.compile(
    r"(?:(?:say|state|make|put|spell|note|stipulate|specif(?:y|ie)|declare|point)s?(?: it)?\b"
    r"(?: (?:very )?(?:outright|out|clear(?:ly)?|plain(?:ly)?|explicit(?:ly)?|express(?:ly)?|directly|down))*"
    r"(?: in (?:(?:so many|plain) words|terms|writing|black and white))?)(?: that)? (?:they|it)"
    r"(?: (?P<verb>\w+)|(?P<short>['\u2019]?re\b))(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""How it is said that agreements say of themselves what they are."""

_NOTHING = re.compile(
    r"(?:(?:says?|ha(?:s|ve)|contains?|includes?|with|mentions?|offers?|ha(?:s|ve) got|provides?) nothing"
    r"(?: (?:at all|whatsoever|to say|in (?:it|them|there)))?"
    r"|(?:is|are) (?:completely |entirely )?silent|(?:makes?|with) no mention"
    r"|(?:do(?:es)?(?:n['\u2019]?t| not)|fails? to) (?:say|mention|cover|have|contain) anything(?: at all)?)"
    r" (?:about|on|of|regarding|concerning|as to|over|for|to do with) (?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""How it is said of agreements that something is not in them."""

_NOBODY = re.compile(
    rf"(?P<verb>(?!(?:{AUX}|says?|states?)\b)\w+) (?:nobody|no one|no-one|none) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_TERMS = (
    re.compile(
        r"(?P<has>(?:have|has|with|contains?|includes?|got|without|no) (?:[\w-]+ ){1,5})"
        r"(?:terms|provisions?|wording|language|section|clauses)$",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<has>(?:have|has|with|contains?|includes?|got|without|no) (?:an?|any|no)? ?)"
        r"(?:terms|provisions?|wording|language|section|clauses)"
        r"(?= (?:on|about|for|covering|dealing with)\b)",
        re.IGNORECASE,
    ),
)
"""How agreements are said to have a clause of some sort in other words."""

_PAST = re.compile(
    r"(?:(?:carr(?:y|ies)|go(?:es)?|went|runs?|ran|lasts?|continues?|continued)(?: on)?|carried on)"
    r" (?:past|beyond|on after|after|until after)(?= (?:the )?(?:\d|[a-z]+ \d|end of|today\b|now\b))",
    re.IGNORECASE,
)
"""How agreements are said to end after some day in other words."""

_NON = re.compile(r"\b(is|are|was|were) non[- ](?=\w)", re.IGNORECASE)


def outright(said: str) -> str:
    """Return a question across agreements without what leads to what they say, or says that they do not."""
    lead, says = predicate(said)
    if not says:
        return said
    end = "?" if said.rstrip().endswith("?") else ""
    nothing, nobody, so = _NOTHING.fullmatch(says), _NOBODY.fullmatch(says), _SAYS_SO.fullmatch(says)
    if nothing:
        return f"{lead} do not mention {nothing['what']}{end}"
    if nobody:
        return f"{lead} do not {base(nobody['verb'])} anybody {nobody['rest']}{end}"
    if so:
        return f"{lead} {so['verb'] or 'are'}{so['rest']}{end}"
    plainly = _PAST.sub("end after", says)
    for terms in _TERMS:
        plainly = terms.sub(r"\g<has>clause", plainly)
    return denied_plainly(said if plainly == says else f"{lead} {plainly}{end}")


def denied_plainly(said: str) -> str:
    """Put what is said by a prefix not to be so in a word of its own: `are non-binding`."""
    return _NON.sub(r"\1 not ", said)

"""The words for what is done to something, and for what it is done to. Data only: parts of patterns."""

MARK = r"mark|record|set|tick|log"
MOVE = r"push|move|put|shift|postpone|delay|reschedule|defer"
WITHDRAW = r"withdraw|cancel|delete|scrap|drop|remove|retract|take back|abandon|pull|bin"
LENGTHEN = r"extend|prolong|lengthen|shorten"
SLIPPED = (
    r"(?:delayed|late|running late|behind(?: schedule)?|slipp(?:ed|ing)|postponed|overdue"
    r"|(?:been )?(?:pushed|put|moved)"
    r"(?: back| off)?|rescheduled|deferred|shifted)"
)
"""What is done, each in all its words, to which others may be joined."""

DONE = r"(?:done|completed?|finished|met|delivered|achieved)"
DECIDED = r"(?:pass(?:ed)?|fail(?:ed)?|approved?|agreed|refused|rejected|deferred|(?:no[- ])?go|not met|met)"
TO = r"(?:to|until|till)"
AGAIN = r"(?:again|anew|afresh|once more)"

NOUN = r"(?:agreement|mou|memorandum(?: of understanding)?|document|contract|paper)"
NOTE = r"(?:the |our )?(?:change note|ccn)(?: number)?[ -]?(?P<number>\d{1,4})\b"
ITEM = r"(?P<item>[a-z]{1,3}\d{1,3}(?:[.-]\d+)?)"
"""An agreement, a change note by its number, and an item by its id."""

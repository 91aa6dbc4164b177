"""What is asked of deadlines, of ends and as of days in other words, put in those that the rest reads."""

import re

from agreements.days.calendar import MONTH_WORD

_LEADS = r"^(\W*(?:(?:and|so|ok|please)\b\W*)*)"
_IS = r"(?:['\u2019]?s| is)"
_ENDS = r"((?:end|expire|lapse|finishe|start|begin)s|runs out)"
_DATE = r"(?:deadline|due date|key date)"
_WHICH = r"\b(which|what)\b([^?]{0,60}?) "
_AGREEMENT = r"(?:agreement|mou|memorandum|contract|deal|document|one)s?"
_PLURAL = r"(?:agreements|mous|memoranda|contracts|deals)"
_OF_THEM = (
    r"(?:(?:out )?of |among )"
    r"(?:(?:all|our|the|these|those|them|ours|of|two|three|four|five|\d{1,2})\b ?){1,4}"
    rf"(?:{_AGREEMENT}\b ?)?"
)
_WE_HOLD = r"(?:(?:that )?we(?:['\u2019]ve)? (?:have got|have|got|hold)|in (?:the|our) register|here)"
_IS_THE = r"(?: ?(?:['\u2019]?s|is|was)\b)? ?(?:(?:the|our)\b )?"
_RUNS = r"(?:runs?|ran|goes|go|went|lasts?|lasted|carr(?:y|ies|ied)|continues?)(?: on)?(?: for| un?till?)?"
_BEGINS = r"(?:(?:start|commence)(?:s|e?d)|begins|began)"
_FINISHES = r"(?:(?:end|expire|lapse|finishe?)(?:s|e?d)|runs out|ran out)"
_PART = r"(?:notice|extension|period|break|gap|meeting|review)s?\b"
_ONE, _OTHER = (rf"(?P<{name}>(?:(?!\b{_PART})[^,;:?]){{2,60}}?)" for name in ("one", "other"))
_LONGER = r"(?:longer|shorter)"
_BY_HOW_MUCH = r"[,?.]? ?(?:and )?by how (?:much|long|many \w+)\W*$"
_PERSON = r"(?-i:(?:(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Sir|Dame)\.? )?[A-Z][a-z'\u2019-]+ [A-Z][a-z'\u2019-]+)"
_WHICH_ONE, _IT_IS = "(?:which|what)(?: one)?", r"(?:['\u2019]?s| is| was)"
_LASTS = r"(?:is|was|does|do|did|has|had)"
_ON_DAY = rf"(?= (?:the )?(?:\d|(?:{MONTH_WORD})\b))"
_HAVE = "(?:had|has|have|is|are|was|were)"
_COME = r"(?:come (?:round|and gone)|been and gone|gone(?: by| past|(?=\W*$))|fallen due)"
_SIGNED_OFF = (
    r"\b((?:is|was|has) (?:the |our |this |that )?(?:[\w'\u2019]+ ){1,5}?)signed off"
    r"(?: yet| now| already)?(?: or (?:is it )?(?:still )?(?:an? )?draft)?(?=\W*$)"
)
_INVERTED = (
    rf"{_LEADS}(?!(?:what|who|which|when|where|how)\b)([^,;.?!]{{2,60}}?) (?:is|are|was|were)"
    r" ((?:named |mentioned |listed )?in|a party to) which(?: ones?| agreements?| mous?)?\W*$"
)
_OF_EACH = (
    rf"(?:(?:each|every)(?: one)?(?: of (?:the|our|these|those))? ?{_AGREEMENT}"
    rf"|(?:all )?(?:the|our|these) {_PLURAL})"
)
_LASTS_EACH = "(?:is|are|was|were|does|do|did)"
_ITS_LENGTH = r"(?: (?:last|run|go on)(?: for)?)"
_WAYS = (
    (
        rf"{_LEADS}(?:what|when){_IS} (?:the |our )?(?:very )?next {_DATE}(?= (?:for|in|on|of|under)\b|\W*$)",
        r"\1what falls due next",
    ),
    (
        rf"{_LEADS}what {_ENDS} (soonest|first|earliest|latest|last)\W*$",
        r"\1which agreement \2 \3?",
    ),
    (
        (
            rf"{_LEADS}(?:(?:which|what)(?:{_IS_THE})? ?)?(?:the )?(first|last)(?: {_AGREEMENT})?"
            rf"(?: {_OF_THEM})? ?\bto (end|expire|lapse|finish|start|begin)\W*$"
        ),
        r"\1which agreement \3s \2?",
    ),
    (
        rf"{_LEADS}((?:show|give|get|find|tell|list)(?: me| us)? (?:all )?(?:of )?)(?:the|our) ones\b",
        r"\1\2the agreements",
    ),
    (
        rf"{_LEADS}(?:how long {_LASTS_EACH}|(?:duration|length) of) {_OF_EACH}{_ITS_LENGTH}?\W*$",
        r"\1what is the length of each agreement?",
    ),
    (rf"\b{_RUNS} (?:the )?(?:latest|furthest)\b", "ends last"),
    *(
        (rf"{_WHICH}{does} {when}\b(?! (?:than|of))", rf"\1\2 {plain} {place}")
        for does, plain in ((_BEGINS, "starts"), (_FINISHES, "ends"))
        for when, place in (("(?:earlier|sooner)", "first"), ("later", "last"))
    ),
    *(
        (
            rf"\bwhich (?:one )?(?:is|was|has|had) (?:the |an? )?{when} {does}(?: (?:date|day))?\b",
            f"which {plain} {place}",
        )
        for does, plain in (("start(?:ing)?", "starts"), ("(?:end|finish|expiry)(?:ing)?", "ends"))
        for when, place in (
            ("(?:earli(?:er|est)|first|soonest)", "first"),
            ("(?:lat(?:er|est)|last)", "last"),
        )
    ),
    *(
        (
            (
                rf"{_LEADS}(?:(?:which|what)(?: one\b)? ?)?(?:{_OF_THEM})?{_IS_THE}{age}\b ?"
                rf"(?:{_AGREEMENT}\b ?)?(?:{_OF_THEM})?(?:by start(?:ing)? (?:date|day) ?)?"
                rf"(?:{_WE_HOLD})?\W*$"
            ),
            rf"\1which agreement starts {place}?",
        )
        for age, place in (("oldest", "first"), ("(?:newest|youngest)", "last"))
    ),
    *(
        (pattern, r"how much longer does \g<one> run than \g<other>?")
        for pattern in (
            (
                rf"{_LEADS}{_WHICH_ONE}(?:{_IT_IS}| {_RUNS})?(?: the)? {_LONGER}(?: one)?"
                rf"(?: out of| of| between)?[:,]? {_ONE} (?:or|and) {_OTHER}{_BY_HOW_MUCH}"
            ),
            rf"{_LEADS}{_LASTS} {_ONE} (?:{_RUNS} )?{_LONGER} than {_OTHER}{_BY_HOW_MUCH}",
            rf"{_LEADS}by how much {_LASTS} {_ONE} (?:{_RUNS} )?{_LONGER} than {_OTHER}\W*$",
            rf"{_LEADS}how much {_LONGER} than {_OTHER} {_LASTS} {_ONE}(?: {_RUNS})?\W*$",
        )
    ),
    (
        rf"{_LEADS}{_WHICH_ONE}{_IT_IS}?(?: the)? (longer|shorter)(?: one)?\b(?=[:,]? )(?!.*\b{_PART})",
        r"\1which runs \2",
    ),
    (
        (
            rf"{_LEADS}how (?:long|many days) (?:had|has) (?P<one>[^,;:?]{{2,60}}?) (?:been )?"
            r"(?:run(?:ning)?|in force|live|going|on|in place)(?: for)? (?:by|on|at|as of|as at)"
            r"(?P<day> [^?]{4,40})"
        ),
        r"\1how long from the start of \g<one> to\g<day>",
    ),
    (
        (
            rf"{_LEADS}(?:what|which (?:agreements?|mous?|one)) (?:do|does|did|will|must|should) "
            rf"(?P<one>{_PERSON}) sign\W*$"
        ),
        r"\1who is \g<one>?",
    ),
    (
        rf"\b{_HAVE} (?:already |now )?(?:past|beyond) (?:its|their|the) (?:end|expiry)(?: dates?)?\b",
        "had ended",
    ),
    (_INVERTED, r"\1which agreements is \2 \3?"),
    (_SIGNED_OFF, r"\1signed"),
    (r"\bwhat (?:triggers|causes|marks) the (?:start|beginning) of\b", "what starts"),
    (r"\bwhat (?:makes|gets|lets) ([^,;.?!]{2,60}?) (?:to )?(?:start|begin)(?=\W*$)", r"what starts \1"),
    (
        (
            rf"{_LEADS}what (?:happens|comes|follows)(?: next)? (?:after|once) "
            rf"(?P<one>(?:(?!\b{_PART})[^,;:?]){{0,60}}?\b{_AGREEMENT}|it) (?:(?:has|have|had|is) )?"
            rf"(?:{_FINISHES}|end|run out|over|finish|expire)\W*$"
        ),
        r"\1what replaces \g<one>?",
    ),
    (rf"\b(next (?:[\w'\u2019-]+ ){{1,5}}?)(?:after|following){_ON_DAY}", r"\1as of"),
    (
        (
            r"\b(?:standing|looking|seen|viewed|as (?:things|it) st(?:ood|ands?))"
            rf"(?: here| back| then| ahead| forwards?)? (?:on|at|from|as (?:of|at)){_ON_DAY}"
        ),
        "as of",
    ),
    (rf"\b{_HAVE}(?:n['\u2019]t| not)(?: yet)? {_COME}( yet)?\b", "are still to come"),
    (rf"\b{_HAVE}(?: (?:already|by then|all))* {_COME}( by then| already)?\b", "had passed"),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in _WAYS)


def in_plain_words(said: str) -> str:
    """Return a question in the words that the rest reads, or as it is."""
    for pattern, plain in _PATTERNS:
        said = pattern.sub(plain, said, count=1)
    return said

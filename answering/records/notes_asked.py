"""What a question asks of the change notes of an agreement: what changed, from what, why, by whom and when.

Who may change it, how, and whether it can be extended, the document says.
"""

from enum import Enum, auto

from agreements.records import NoteState
from answering.language.english import cues
from answering.language.patterns import anycase


class Part(Enum):
    """What of a change is asked about."""

    WHETHER = auto()
    OTHERS = auto()
    BEFORE = auto()
    WOULD = auto()
    WHY = auto()
    PROPOSED = auto()
    SIGNED = auto()
    WAITING = auto()
    EFFECT = auto()
    STATE = auto()


_NOTE = r"(?:change notes?|ccns?|variations?|amendments?)"
_NUMBERED = r"(?:change note|ccn)(?: (?:number|no\.?))?[ -]?\d{1,4}"
_MADE = rf"(?:{_NOTE}|extensions?|changes?)"
_CHANGED = r"(?:extended|prolonged|lengthened|shortened|curtailed|changed|varied|amended|altered|modified)"
_ENDS = r"(?:end(?:s|ed|ing)?|expir\w+|finish\w*|last day|term|sum|amount)"
_ONCE = r"(?:originally|original|initially|initial|previously|previous|formerly|former|old)"
_AGREED = r"(?:agreed|signed|accepted|approved)"
_THAT = rf"(?:that|this|it|they|both|everyone|the change|(?:the|a|that|this|any) (?:\w+ )?{_NOTE}(?: \d+)?)"

_IF_AGREED = anycase(
    rf"\b(?:if|once|when|should|were|after) {_THAT} (?:is|are|was|were|gets?|got|to be|be|goes|has been)?\s*"
    rf"(?:{_AGREED}|through|in effect)\b"
    rf"|\bif (?:both|all|they|we|everyone|everybody)(?: \w+)? (?:sign|agree) {_THAT}\b"
)
_OPEN = anycase(
    rf"\b(?:still|yet|left|remain\w*|outstanding|waiting|waits|missing|pending|unsigned)\b.{{0,60}}\b{_NOTE}\b"
    rf"|\b{_NOTE}\b.{{0,60}}\b(?:still|yet|left|remain\w*|outstanding|waiting|waits|missing|pending|unsigned)\b"
    rf"|\b(?:open|proposed) {_NOTE}\b|\b{_NOTE}\b.{{0,30}}\bopen\b"
    rf"|\bwho (?:has|needs|must|is) (?:to )?(?:sign|agree)\b.{{0,20}}\b(?:the|that|this|which) {_NOTE}\b"
)
_BY_HOW_MUCH = anycase(
    r"\b(?:by how|how) (?:much|long|far)\b.{0,40}\b(?:was|has|have|were|been|did)\b"
    rf".{{0,40}}\b(?:{_CHANGED}|extend)\b"
)
_VERB = (
    rf"\b(?:has|have|had|was|were|been|got|ever)\b(?:\s+[\w'\u2019-]+){{0,7}}?\s+{_CHANGED}\b"
    rf"|^\W*(?:and |so |but )*(?:is|are)(?:n['\u2019]?t)?\b(?:\s+[\w'\u2019-]+){{0,5}}?\s+{_CHANGED}\b"
    rf"|^\W*(?:and |so |but )*(?:who|what|why|when|which)(?! (?:is|are)\b)"
    rf"(?:\s+[\w'\u2019-]+){{0,2}}?\s+{_CHANGED}\b"
    rf"|\bdid\b.{{1,60}}?\bget {_CHANGED}\b"
    r"|\bdid\b.{1,60}?\b(?:extend|prolong|shorten|change|vary|amend|alter|modify)\b(?! notes?\b)"
)
_CHANGES = anycase(
    _VERB + rf"|\b(?:has|have|had|was|were|did)\b.{{0,40}}\b{_ENDS}\b.{{0,30}}\b(?:move|moved|slip|slipped"
    r"|(?:put|pushed|moved|gone|brought) (?:back|forward|later|earlier|out))\b"
    r"|\b(?:was|were|been|any|what)\b.{0,30}\b(?:changes?|amendments?|variations?|extensions?)\b.{0,30}"
    r"\b(?:made|agreed|recorded|proposed|signed|raised|been|so far)\b"
)
_BEFORE = anycase(
    rf"\b{_ONCE}\b.{{0,30}}\b{_ENDS}\b|\b{_ENDS}\b.{{0,20}}\b(?:originally|initially|previously|formerly)\b"
    rf"|\bwhat (?:was|were|did|had)\b.{{1,30}}\bbefore(?: (?:that|this|then|the|it|they)\b.{{0,40}})?\W*$"
    rf"|\bwhen (?:did|was|would) it\b.{{0,20}}\bend\b.{{0,10}}\bbefore\b"
)
_OF_NOTE = anycase(
    rf"\b{_MADE}\b.{{0,60}}\b(?:signed|agreed|approved|proposed|raised|written|drafted|rejected|withdrawn"
    r"|t(?:ake|akes|ook|aken) effect|in (?:effect|force)|status|stands?|for|c[ao]mes? in(?:to force)?)\b"
    r"|\b(?:signed|agreed|approved|proposed|raised|wrote|drafted|asked for|requested|rejected|withdrew)\b"
    rf".{{0,30}}\b{_MADE}\b"
    rf"|\b(?:did|has|have|had)\b.{{1,40}}\b(?:sign|agree|approve|accept|propose|raise|reject|withdraw)(?:e?d)?\b"
    rf".{{0,20}}\b{_NOTE}\b|\b{_NUMBERED}\b.{{0,20}}\b(?:changes?|changed|vary|varied|do|does|did)\b"
    rf"|\b(?:do|does|did)\b.{{0,20}}\b{_NUMBERED}\b.{{0,10}}\b(?:change|vary|do)\b"
    rf"|\b(?:status|state|reason|purpose|effect|signatures?)\b.{{0,20}}\b{_MADE}\b"
    r"|^\W*(?:and |so )*(?:what|who|why|when|which|has|was)\b.{0,40}\b(?:rejected|turned down)\b"
    rf"|\bwhy\b.{{0,40}}\b{_MADE}\b|^\W*changes [\w-]+(?: \d{{1,4}})?\W*(?:\([\w-]+\))?\W*$"
)
_ASKED_BEFORE_RULES = (_IF_AGREED, _OPEN, _BY_HOW_MUCH)
_ASKED = (_CHANGES, _BEFORE, _OF_NOTE)


def asks_of_notes(said: str, *, rules: bool) -> bool:
    """Say whether it may be asked of change notes; where `rules` are asked, only of an open one."""
    ways = _ASKED_BEFORE_RULES if rules else (*_ASKED_BEFORE_RULES, *_ASKED)
    return any(way.search(said) for way in ways)


_OF_ANY = anycase(
    r"\b(?:have|has|had|with|got|any|there|exist|many|every|all)\b.{0,40}\b(?:change notes?|ccns?)\b"
)


def asks_of_any(said: str) -> bool:
    """Say whether it is asked which change notes there are, however they stand."""
    return bool(_OF_ANY.search(said)) and not (asks_of_open(said) or _FORM.search(said))


_FORM = anycase(r"\b(?:forms?|templates?|blanks?|proformas?)\b")
"""How it is asked for what a change note is written on, and not for one."""


def asks_of_open(said: str) -> bool:
    """Say whether it is asked of change notes that wait to be signed."""
    return bool(_OPEN.search(said))


WORDS = cues("""
change changes changed vary varied variation amend amended amendment alter altered modify modified extend
extended extension prolong prolonged lengthened shorten shortened curtailed move moved
end ends ended ending date day last expire expires expired expiry finish term original originally initial
initially previous previously former formerly old new before after now sum amount money milestone gateway
review duty party
note notes ccn changenote number sign signed signature signing agree agreed accept accepted approve approved
propose proposed ask asked request requested for
raise raised write wrote written draft drafted reject rejected withdraw withdrew withdrawn
reason why effect take takes took taken come came force inforce start through goes go wait waits waiting
waited left missing outstanding pending unsigned open still yet already ever both everyone everybody all
anybody anyone anything each side status state stand stands made make record recorded so far since
agreement mou later longer much long purpose impact until moved slip slipped put push pushed back forward
out bring brought many do does did clause
""")
"""The stems of all the words that a question of change notes may have: any other asks for more."""

_PARTS = (
    (Part.WOULD, _IF_AGREED),
    (Part.WAITING, _OPEN),
    (Part.BEFORE, _BEFORE),
    (Part.WHY, anycase(r"\b(?:why|reason|purpose|what (?:is|was)\b.{0,40}\bfor)\b")),
    (
        Part.PROPOSED,
        anycase(
            r"\b(?:who|when|by whom)\b.{0,40}"
            r"\b(?:raised?|proposed?|wrote|written|drafted|asked for|requested)\b"
        ),
    ),
    (
        Part.EFFECT,
        anycase(r"\b(?:t(?:ake|akes|ook|aken) effect|in (?:effect|force)|com(?:e|es) in|came in)\b"),
    ),
    (Part.WHETHER, anycase(_VERB)),
    (
        Part.STATE,
        anycase(
            rf"\b(?:rejected|withdr[ae]w|withdrawn|proposed|status)\b|\b{_NOTE}\b.{{0,30}}\b(?:agreed|approved)\b"
            rf"|\b(?:agreed|approved|accepted)\b.{{0,30}}\b{_NOTE}\b"
        ),
    ),
    (Part.SIGNED, anycase(r"\bsign(?:s|ed|ing|ature)?s?\b|\bagreed\b|\bapproved\b|\baccepted\b")),
)


def part_asked(said: str) -> Part:
    """Say what of a change is asked about."""
    return next((part for part, way in _PARTS if way.search(said)), Part.WHETHER)


_SECTIONS = (
    (
        "end",
        anycase(rf"\b(?:extend\w*|extension|prolong\w*|lengthen\w*|shorten\w*|curtail\w*|{_ENDS}|until)\b"),
    ),
    ("funding", anycase(r"\b(?:sums?|amounts?|money|funding)\b")),
    ("milestones", anycase(r"\bmilestones?\b")),
    ("gateways", anycase(r"\bgateways?\b")),
    ("reviews", anycase(r"\breviews?\b")),
    ("recurring", anycase(r"\bdut(?:y|ies)\b")),
)
_OF_SUM = anycase(r"\b(?:sums?|amounts?|money|funding)\b")


def sections_asked(said: str) -> frozenset[str]:
    """Return the sections of the entry of which it is asked if they changed, none where it is of any."""
    found = {section for section, way in _SECTIONS if way.search(said)}
    return frozenset(found - {"end"} if _OF_SUM.search(said) else found)


_DEAD = {
    NoteState.REJECTED: anycase(r"\b(?:reject(?:ed|ion|s)?|turned down)\b"),
    NoteState.WITHDRAWN: anycase(r"\b(?:withdr[ae]w|withdrawn)\b"),
}


def ended_as(said: str) -> NoteState | None:
    """Say of which of the notes that are not to be agreed any more it is asked, or nothing."""
    return next((state for state, way in _DEAD.items() if way.search(said)), None)


_NUMBER = anycase(
    r"\b(?:change note|ccn)s?(?: (?:number|no\.?))?[ -]?(\d{1,4})\b|^\W*changes [\w-]+ (\d{1,4})\b"
)


def number_asked(said: str) -> int:
    """Return the number of the change note that is named, or 0."""
    found = _NUMBER.search(said)
    return int(found[1] or found[2]) if found else 0


_LATER = anycase(r"\b(?:extend\w*|extension|prolong\w*|lengthen\w*)\b")
_SOONER = anycase(r"\b(?:shorten\w*|curtail\w*)\b")


def asks_later(said: str) -> bool | None:
    """Say whether it is asked if the end was put later, or sooner; nothing where neither is said."""
    return True if _LATER.search(said) else False if _SOONER.search(said) else None


_UNTIL = anycase(rf"\b(?:until|till|to) (?:when|what|which)\b|\b{_CHANGED} (?:to|until|till)\b")


def asks_until_when(said: str) -> bool:
    """Say whether it is asked until when something was extended, and not when it was."""
    return bool(_UNTIL.search(said))


_SIGNING = anycase(rf"\bsign(?:ed)?\b.{{0,20}}\b{_NOTE}\b|\b{_NOTE}\b.{{0,30}}\bsigned\b")


def asks_of_signing(said: str) -> bool:
    """Say whether it is asked who signed a change note, or when, and not only when it was agreed."""
    return part_asked(said) is Part.SIGNED and bool(_SIGNING.search(said))

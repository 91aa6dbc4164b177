"""The words in which a question is put, whatever it asks: who wants to know, how kindly, and as which order.

A clause asks by a verb of knowing or telling before the question itself: `the mayor has rung to find out
when it ends`. What asks something of its own, or says what must be told to whom, is no such clause.
"""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from answering.language.opening import AUX, IS, WH
from questions.loose.beside.frames import straight_out

if TYPE_CHECKING:  # a command is put in no shell, and is looked at here too
    from answering.language import english, thesaurus
else:
    english = Later("answering.language.english")
    thesaurus = Later("answering.language.thesaurus")

_N = r"['\u2019]"
_WORD = r"[\w'\u2019&/()@-]+(?:\.\w+)*"
_LEAD = (
    r"^\W*+(?:(?:hi|hello|hey|ok|okay|so|and|but|also|then|well|sorry|please|pls|just|kindly|now|morning"
    r"|afternoon|thanks)\b\W*+)*+"
)
_BARE = (
    r"(?:know|find out|see|check|double[- ]check|ask|learn|hear|understand|work out|establish|clarify|confirm"
    r"|discover|determine|say|tell|explain|advise|verify|ascertain|look up|dig out|figure out|pin down"
    r"|get to the bottom of"
    r"|be told|be informed|be clear|be clear about|be sure|be reminded|enquire|inquire|query|remind|inform"
    r"|let (?:me|us|him|her|them|you) (?:know|have)|have a look|take a look|make sure|remember|recall)"
)
"""Verbs of knowing and telling as they stand behind `to`, `and` or `could you`."""

_ASKING = (
    rf"(?:asking|wondering|enquiring|inquiring|querying|asks?|asked(?: by(?: {_WORD}){{1,4}}?)?|wonders?"
    rf"|wondered|enquired|inquired"
    r"|queried"
    r"|curious|unsure|unclear|uncertain|questioning|checking|a question (?:about|on|as to))"
)
_WHOM = (
    r"(?: (?:me|us|you|him|her|them|the team|everyone|everybody|for me|for us|again|please|kindly|of|about))*"
)
_MEANWHILE = (
    r"(?:,? (?:when(?:ever)? (?:you|one|somebody|someone) [\w' \u2019]{2,40}|if (?:you|it"
    r"|at all)[\w' \u2019]{2,40}"
    r"|please|at your convenience|by return|in due course|at some point),?)?"
)
_EMBEDDED = rf"(?=(?:(?:by|to|from|for|on|until|with|in|under|at|of) )?(?:{WH})\b|whether\b|if\b)"
_BEHIND = rf"{_WHOM}{_MEANWHILE}[\s,:;\u2013\u2014-]+{_EMBEDDED}"

_NOT_TOLD = (
    rf"(?!(?:{WH}|{AUX}|whether|if|when|unless|any|no|not|none|nobody|every|all|in|on|at|out)\b)"
    rf"(?!(?:{_WORD} ){{1,6}}?(?:must|shall|should|ha(?:s|ve) to|needs? to be"
    r"|does not|do not|doesn['\u2019]?t|may)\b)"
    rf"(?!(?:(?!(?:ask|wonder|enquir|inquir|quer|know)\w*\b){_WORD} ){{1,6}}?(?:is|are) to\b)"
)
_WANTED = re.compile(
    rf"{_LEAD}{_NOT_TOLD}(?:{_WORD},? ){{1,14}}?"
    rf"(?:(?:to|and) {_BARE}|wants? {_BARE}|{_ASKING}|if (?:you|some\w+|any\w+|(?:any|one) of you) (?:can"
    rf"|could|would"
    rf"|might) {_BARE}"
    rf"|let (?:me|us) know|(?:(?:do|did|could)(?: not|n{_N}?t)|can(?:not|{_N}?t)) {_BARE}|(?:no|any) idea)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
"""Who wants to know: `the auditors would like to be told`."""

_ABOUT = re.compile(
    rf"{_LEAD}(?:i|we|may i|might i|can i|could i|grateful|looking|hoping|keen|help|advice|clarification"
    rf"|clarity"
    rf"|confirmation|guidance|an? (?:steer|question|query))\b(?:{_N}\w+)?(?: {_WORD},?){{0,14}}? "
    rf"(?:on|about|as to|regarding|over) {_EMBEDDED}",
    re.IGNORECASE,
)
"""Of what somebody wants to hear: `grateful for a steer on`."""

_CLEFT = re.compile(
    rf"{_LEAD}(?:what|all|the (?:one |only )?(?:thing|bit|question|point)(?: that)?) (?:i|we)\b(?:{_N}\w+)?"
    rf"(?: {_WORD}){{0,2}}?"
    rf" (?:need|want|like|love|after|looking|trying|wonder|wondering|asking|ask|meant|mean|keen"
    rf"|don{_N}?t know)"
    rf"(?: {_WORD}){{0,3}}? (?:is|was)(?: this)?[:,]? (?:{_EMBEDDED}|(?P<of>(?=(?:the|its|their) )))",
    re.IGNORECASE,
)
"""The same turned round: `what I need to find out is`."""

_DIRECTLY = re.compile(
    rf"{_LEAD}{_NOT_TOLD}(?:{_WORD},? ){{1,8}}?(?:{_ASKING}|(?:wants?|needs?|like|love) to know)(?: (?:me"
    rf"|us))?"
    rf"[\s,:;\u2013\u2014-]+(?=(?:{AUX}) (?!that\b|to\b|because\b|for\b))",
    re.IGNORECASE,
)
"""The same before what is asked straight out: `the treasurer is asking is it over`."""

_ASKED_OF = (
    r"(?:(?:can|could|would|will|may|might) (?:you|u|i|we|some ?(?:one|body)|any ?(?:one|body)|(?:any"
    r"|one) of you)"
    r"|(?:do|does|did) (?:you|any ?(?:one|body)|some ?(?:one|body)|(?:any|one) of you)"
    r"|(?:would|might|is|will) it be (?:at all )?(?:possible|ok|okay|alright)"
    r"|is it (?:at all )?possible|is there (?:any|a) (?:chance|way|possibility)"
    r"|any (?:chance|way|possibility)(?: that)? (?:you|some ?(?:one|body)|any ?(?:one|body)) (?:can|could"
    r"|might)"
    r"|(?:whether|if) (?:it (?:might|would|is) be (?:at all )?possible|(?:you|some ?(?:one|body)"
    r"|any ?(?:one|body))"
    r" (?:can|could|would|might)|there is any (?:chance|way)))"
)
_KINDLY = re.compile(
    rf"{_LEAD}(?:if [^,?.]{{2,50}}, )?{_ASKED_OF} (?!have to|need to)(?:{_WORD},? ){{0,14}}?"
    rf"(?:{_BARE}|(?:telling|reminding|letting|informing|checking|confirming|looking up)(?: (?:me|us) know)?)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
"""How kindly it is asked: `would somebody be so kind as to let me know`."""

_ORDERS = (
    r"(?:(?:pull|open|bring|look|go|dig|get|call|have|take|search|check|read|see|consult|flick|dip|scan|find"
    r"|grab|fetch|tell|say|let|remind|advise|establish|explain|confirm|work|i need you to|i want you to"
    r"|i['\u2019]d like you to)\b)"
)
_ORDERED = re.compile(
    rf"{_LEAD}(?:{_ASKED_OF} )?{_ORDERS}(?P<first>(?: {_WORD}){{0,12}}?,? and)? ?"
    rf"(?:(?:{_WORD} )?{_BARE}|(?<=find )out|(?<=work )out|(?<=tell)|(?<=say)|(?<=advise)|(?<=establish)"
    rf"|(?<=explain)|(?<=confirm)|(?<=remind)|(?<=check)|(?<=see)|(?<=let) me know|(?<=let) us know)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
"""What is to be done first, and what then told: `open the Leeds one and say`."""

_GIVE = r"(?:let|send|give|get|find|forward|email|supply|provide)(?:ing)?"
_PLEASE = r"(?:,? (?:at your convenience|please|kindly),?)?"
_NOTE = (
    r"(?:quick |short |brief |full )?(?:notes?|details?|particulars|information|reminder|confirmation"
    r"|summary)"
    r" (?:of|about|on)"
)
_OF_THING = re.compile(
    rf"{_LEAD}(?:if [^,?.]{{2,50}}, )?(?:(?:{_ASKED_OF}|would you mind|i['\u2019]?d|i would|we would"
    rf"|we['\u2019]?d|it would"
    rf"|may i|might i|i need you to)\b(?: {_WORD}){{0,10}}? )?"
    rf"(?:{_GIVE} (?:me|us)(?: have| with| to)?{_PLEASE} (?:an? |the |some )?{_NOTE}"
    rf"|(?<=please )(?:can|could|may) (?:i|we) have|be (?:so )?(?:good"
    rf"|kind)(?: enough)?(?: as)? to (?:supply|provide|give|send)"
    rf"(?: (?:me|us)(?: with)?)?|(?:let (?:me|us) have|(?:point|direct|steer) (?:me|us) (?:to|towards|at)"
    rf"|remind(?:ing)? (?:me|us) of"
    rf"|(?:request|dig out|look up|fish out|pull out)(?: for (?:me|us))?){_PLEASE}(?: (?:an? |the "
    rf"|some )?{_NOTE})?)"
    r" (?=(?:the|its|their) )",
    re.IGNORECASE,
)
"""How it is kindly asked for a thing: `would you be good enough to let me have a note of`."""

_BACK = re.compile(
    r",? and (?:(?:then )?(?:get|come|report|write|ring|phone|call) back|let (?:me|us|him|her|them) know"
    r"|tell (?:me|us)"
    r"|confirm|reply|(?:email|ping|message|text) (?:me|us))\b[\w' \u2019]{0,40}\W*$",
    re.IGNORECASE,
)
"""How an answer is to come back, behind what is asked."""

_CASE = re.compile(rf".(?:\b(?:{WH})\b|, ?(?:{AUX})\b)", re.IGNORECASE)
"""What is asked of a case behind `if`: `if one leaves, who pays`."""

_FIRST = re.compile(r"[.?!](?:\s|$)|\n")
"""Where the first sentence ends."""

_IF = re.compile(r"(?:whether|if)\b", re.IGNORECASE)
_TURNED = re.compile(
    rf"(?P<asks>who|what|where|when|which \w+|how \w+) (?P<of>(?!(?:{AUX})\b)[^,;?]{{2,80}}?) "
    rf"(?:(?P<verb>{IS})|(?P<means>stand|mean)s)(?P<end>(?: for)?)\W*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"(?:the|its|their) (?:[\w'\u2019-]+ ){0,3}?[\w-]+(?<![su])s(?= (?:of|in|to|for|on|at|from|with|under"
    r"|\w+ing)\b|\W*$)",
    re.IGNORECASE,
)
_MOST = 400  # characters that are looked through


def shell(line: str) -> str:
    """Return the words at the head of a line in which what comes then is put as a question."""
    head = line[:_MOST]
    for way in (_CLEFT, _KINDLY, _ORDERED, _WANTED, _ABOUT, _DIRECTLY):
        found = way.match(head)
        if found and not _asks_thing(found) and _is_asked(line[found.end() :]):
            return line[: found.end()]
    return ""


def _is_asked(rest: str) -> bool:
    """Say whether a question is asked behind its shell: no case, and of something."""
    case = rest[:3].casefold() == "if " and _CASE.search(rest)
    return not case and english.tells(
        one for one in english.words(_FIRST.split(rest, maxsplit=1)[0]) if one not in thesaurus.STOP
    )


def _asks_thing(found: re.Match[str]) -> bool:
    return found.groupdict().get("of") is not None


def shell_of_thing(line: str) -> str:
    """Return the words at the head of a line in which it is kindly asked for a thing."""
    found = _OF_THING.match(line[:_MOST]) or _CLEFT.match(line[:_MOST])
    return line[: found.end()] if found else ""


def kernel(line: str) -> str:
    """Return a question without the words in which it is put, as it is asked by itself."""
    head = shell(line)
    if not head:
        thing = shell_of_thing(line)
        return _what(line[len(thing) :]) if thing else line
    rest = _BACK.sub("", line[len(head) :]) if not line.rstrip().endswith("?") else line[len(head) :]
    again = shell(rest)
    if again:
        return kernel(rest)
    if _IF.match(rest):
        return straight_out(f"tell me {rest}")
    turned = _TURNED.match(rest)
    if turned and turned["means"]:
        return f"{turned['asks']} does {turned['of']} {turned['means']}{turned['end']}?"
    return f"{turned['asks']} {turned['verb']} {turned['of']}?" if turned and not turned["end"] else rest


def _what(thing: str) -> str:
    """Return how it is asked what a thing is, or several are."""
    return f"what {'are' if _SEVERAL.match(thing) else 'is'} {thing.rstrip(' .?!')}?"

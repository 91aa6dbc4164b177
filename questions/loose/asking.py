"""What sort of answer a question wants, told from the words that ask."""

import re
from dataclasses import dataclass, replace

from answering.language.comparing import BIGGER, FIRST, LAST, LATER, LEAST, LESS, MORE, MOST, SMALLER, SOONER
from answering.language.english import plain
from answering.language.opening import AUX, NAMED, WH
from answering.requests import Form, Tone

_POLITE = re.compile(
    r"^\W*((hi|hello|hey|ok|okay|so|and|but|also|please|pls|plz|thanks|just|well|sorry|quick question"
    r"|um+|er+|hang on|hold on|wait|hmm+|actually)\b[\s,:!-]*)+"
)
_THANKS = re.compile(r"(?<![\s,])[\s,]++(?:please|pls|plz|thanks|thank you|thx|ta|cheers)\W*+$")
_INDIRECT = re.compile(
    r"^(((can|could|would|will) (you|u|someone|anyone|anybody)|do (you|we|u)(?! (?:have|need) to)|does"
    r" (anyone|anybody"
    r"|somebody)|any ?(one|body)|"
    r"i|we|please|pls)\b.{0,25}?\b(tell|show|know|remind|check|find out|say|confirm|wondering|wonder"
    r"|need|explain|give)"
    r"( me| us| out| know)*( please| pls)?( if| whether| what| that)?|(tell|show|remind|give) (me"
    r"|us)( about)?|any idea( of)?|"
    r"(i'm|im|i am) (looking|trying)[a-z ]*?(for|out|know))\b[\s,:]*"
)
_ENDS_OR_STARTS = r"(end|start|expire|finish|begin|began|stop|lapse|conclude|commence)(s|es|d|ed|ped)?"
_NAMED_OF_THING = "".join(
    rf"(?<!\b{word} )" for word in ("file", "full", "official", "formal", "legal", "proper", "registered")
)
"""Words before `name of` by which it is not asked for a person."""

_ASKING = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (
            (
                r"\b(what|which) (clause|section|paragraph|para|bit of the (document|mou))\b"
                r"|\b(?:clause|section|paragraph|para) (?:numbers?|nos?\.?|refs?|references?)"
                r" (?:for|of|on|about|that|where)\b|\bwhere (in"
                r"|does) (the |it )?"
                r".*\b(say|says|stated|written|mention)\b"
            ),
            Form.CLAUSE,
        ),
        (r"\bhow (often|frequently|regularly|many times)\b|\bwhat (is the )?frequency\b", Form.HOW_OFTEN),
        (
            (
                r"\bhow (long|many (days|weeks|months|years))\b.*\bbetween\b"
                r"|\b(days|weeks|months|time) between\b|\bgap\b.*\bbetween\b"
                rf"|\bhow (much|many)( \w+)? ({MORE}|{LESS}|{LATER}|{SOONER})\b.*\bthan\b"
                r"|\bdiffers?\b.*\bfrom\b|\bdifferent (?:from|to)\b"
                r"|\bdifferen(ce|t)\b.*\bbetween\b|\bhow (many|much) more\b|\bdifference\b|\bcompare"
            ),
            Form.DIFFERENCE,
        ),
        (
            (
                r"\b(latest|earliest|last|first|final) (possible )?(day|date|point|moment)\b"
                r"|\b(latest|earliest|last|final) (possible )?time\b"
                r"|\bfirst time (it|they|we|the|that|any\w+)\b"
                r"|\b(?:latest|earliest|soonest) (?:\w+ ){1,5}?(?:can|could|may|might|must|ha(?:s|ve) to)\b"
                r"(?! (?:pay|owe|cost|charge|spend|claim|lose|contribute|put in)\b)"
            ),
            Form.WHEN,
        ),
        (r"\bhow many (days|weeks|months)\b.*\b(notice|warning)\b", Form.HOW_MUCH),
        (
            (
                r"\bhow (?:long|far (?:ahead|in advance|before)|early|late)\b|\bhow much (longer|time)\b"
                r"|\bhow many (days|weeks|months|years)\b"
                r"|\b(days|weeks|months) from\b"
            ),
            Form.HOW_LONG,
        ),
        (
            (
                r"\b(?:longest|shortest) (?:(?:period|time|spell) )?(?:that )?"
                r"(?:an?|the|any|one|some\w*|we|they|you|it|he|she) "
                r"(?:\w+ ){0,4}?(?:can|could|may|might|is allowed to|are allowed to)\b"
            ),
            Form.HOW_LONG,
        ),
        (
            (
                r"\bmost (?:that )?(?:an?|the|any|one|either|some\w*|we|they|you|it|he|she) "
                r"(?:[\w-]+ ){0,4}?(?:can|could|may|might|would|will) (?:have to |be made to |be asked to )?"
                r"(?:pay|owe|cost|charge|claim|lose|spend|go up|rise|put in|contribute|be charged|be fined)\b"
            ),
            Form.HOW_MUCH,
        ),
        (
            (
                r"\b(how (big|large|much|many)|what) "
                r".*\b(altogether|overall|combined(?! authorit)|in total|between (them|the two))\b"
            ),
            Form.SUM,
        ),
        (r"\bwhat (?:do|does) (?:all|both|they|these|those)\b.*\b(?:come|add up|amount) to\b", Form.SUM),
        (
            (
                r"\bwhat(?:'?s| is| was| are| were)? (?:the|its|our) (?:total|overall|full|whole|annual)"
                r" (?:\w+ )?(?:budget|costs?|spend|value|bill|price)\b"
            ),
            Form.HOW_MUCH,
        ),
        (r"\btop (?:\d{1,3}|two|three|four|five|ten)\b", Form.MOST),
        (r"\bhow many\b|\bnumber of\b|\bhow big\b|\bcount of\b", Form.HOW_MANY),
        (r"\bhow much\b|\bwhat (amount|sum)\b", Form.HOW_MUCH),
        (
            r"\b(combined(?! authorit)|add(ed)? together|sum of(?! money)|altogether|put together|plus)\b",
            Form.SUM,
        ),
        (rf"\b{_ENDS_OR_STARTS} (first|soonest|earliest|next)\b", Form.LEAST),
        (
            rf"\b(first|earliest|soonest) of (the \w+|them|these|those|all|our \w+) to {_ENDS_OR_STARTS}\b",
            Form.LEAST,
        ),
        (rf"\b(last|latest) of (the \w+|them|these|those|all|our \w+) to {_ENDS_OR_STARTS}\b", Form.MOST),
        (rf"\bnext (?:agreement|mou|one|contract|deal)? ?to {_ENDS_OR_STARTS}\b", Form.LEAST),
        (rf"\b{_ENDS_OR_STARTS} (last|latest)\b", Form.MOST),
        (
            rf"\bwhich (one |of (them|the two) )?\w+ (.* )?({BIGGER}|{LATER})\b",
            Form.MOST,
        ),
        (rf"\bwhich (one |of (them|the two) )?\w+ (.* )?({SMALLER}|{SOONER})\b", Form.LEAST),
        (
            (
                r"\b(which|who)\b.* (has|have|had|got|gets?|pays?|gives?|needs?"
                r"|puts? in|contributes?|chips? in) more\b(?! than)"
            ),
            Form.MOST,
        ),
        (
            r"\b(which|who)\b.* (has|have|had|got|gets?|pays?|gives?|needs?) (fewer|less)\b(?! than)",
            Form.LEAST,
        ),
        (rf"\b({MOST}|{LAST}|maximum(?! of\b)|last to)\b", Form.MOST),
        (rf"\b({LEAST}|{FIRST}|minimum(?! of\b)|first to)\b", Form.LEAST),
        (
            (
                r"\bwhy\b|\bwhat (is|was|are|were) (?!the (?:deadline|date|day)\b).*"
                r" (?<!responsible )(?<!accountable )(?<!waiting )(?<!asking )(?<!paying )(?<!liable )for"
                rf"(?: (?:in|under) +(?:the |our )?(?:{NAMED}\d+)?(?: +mou| +agreement)?)?\s*\??$"
                r"|\bwhat reason\b|\bfor what purpose\b"
            ),
            Form.WHY,
        ),
        (
            (
                r"\bwho\b|\bwhom\b|\bwhose\b"
                rf"|\b{_NAMED_OF_THING}names? of\s+(the|our|their|whoever|\S+ ?['\u2019]s) "
                r"(?!file|document|form|agreement|mou|board|group)"
                r"|\b(which|what) (person|people|organisations?|organizations?"
                r"|body|bodies|board|"
                r"group|committee|party|parties|partners?|team|member|officers?|ccg|council|trust|side"
                r"|director)\b"
            ),
            Form.WHO,
        ),
        (
            (
                r"\b(until|till|by|from|since|up to|on|in) (what|which) (date|day|month|year)\b|\bwhen\b"
                r"|\b(what|which) (date|day|month|year|quarter)\b"
                r"|\bwhat (?:is|was|are|were) the (\w+ ){0,4}?(date|deadline)s?\b"
                r"|\b(date|deadline|expiry|expire)\b(?=(?:[^a-z]|(?:of|the|our|mou|agreement"
                rf"|memorandum|understanding|protocol|deal|contract|compact|concordat)\b|{NAMED}\d+)*$)"
                r"|^(the )?(exact )?date of\b"
                r"|^(the )?(opening|closing|launch|starting?|finish|completion|delivery|inforce) (day|date)\b"
            ),
            Form.WHEN,
        ),
        (r"\bwhere\b|\b(what|whats) .*\baddress\b", Form.WHERE),
        (r"\bhow\b", Form.HOW),
    )
)
_NUMBER_OF = re.compile(r"\b(?:number|count) of\b")
_YES_NO = re.compile(
    rf"^({AUX}|am|any)\b"
    r"|^(there (is|are))\b|\b(right|correct|true)\?$"
)
_WHEREUPON = re.compile(
    r"^((?:what|who|whom|which|how)\b.+?) (?:when|where|once|while) "
    rf"(?!(?:{AUX})\b).*"
)
"""What is asked of a case, and what tells the case: `what happens when a party leaves`."""

_SUPPOSED = re.compile(
    r"^(?:if|once|when|whenever|supposing|suppose|assuming|say|in case|unless|after|before)\b"
    rf"(?!.*\bwhen (?:{AUX})\b)(?! (?:{AUX})\b)"
    rf".*?(?:,\s*(?:then )?(?:{AUX})"
    r"|(?<!what)(?<!who)(?<!how)(?<!much)(?<!many)(?<!long)(?<!often)(?<!when)(?<!where)(?<!why)"
    r"\s(?:does|did|do(?! (?:it|so|this|that|nothing|not|not)\b)))\b"
    r"(?!.*\b(?:who|whose|what|which|how|where|why)\b)"
)
"""What is asked of a supposed case: `if one leaves, do the others pay?`."""

_ASKS_AFTER = re.compile(rf"\s[-\u2013\u2014:;]\s*(?:so |and |but )?(?:{WH})\b")
"""What is asked behind a statement."""

_WHETHER_AFTER = re.compile(
    rf"(?!(?:if|once|whenever|{WH})\b)[^?]{{1,80}}?"
    r"(?::|\s[-\u2013\u2014])\s*(?:so |and |but )?"
    rf"(?:{AUX})\b"
)
"""What is asked to be so or not behind what it is asked of: `the plan: is it late?`."""

_NAMED_FIRST = re.compile(rf"^(?:the )?{NAMED}\d+(?: mou| agreement)?\s*[-\u2013\u2014:,]\s*")
"""The agreement, named before what is asked of it: `southend - is it live?`."""

_DENIED = re.compile(
    r"\b((?:no|not)(?! (?:fewer|less|more|later|longer|sooner|earlier) than\b"
    r"| (?:upto|above|just|only|merely|simply)\b)|without|never|lacks?|lacking|cannot|nobody|neither)\b"
)
_ISNT = re.compile(rf"^({AUX}) not\s+(?=\S+ .)", re.IGNORECASE)
"""How it is asked what is supposed to be so: `isn't it signed?`."""

_RELATIVE = re.compile(
    r"\b(people|persons|adults|children|patients|students|those|anyone|anybody|everyone|everybody|someone|staff"
    r"|residents|users|carers|parents|pupils|workers|nurses|clients|tenants|households|citizens|families|women|men|mothers|visitors|learners|\w{3,}ees)"
    r"(?: (?!and\b|or\b)\w+){0,5} who\b(?=.*\w)"
)
"""Whom words tell of, which asks for nobody: `adults who smoke`."""

_RELATIVE_AFTER = re.compile(
    r"^((?:what|how|when|where)\b.*\b(?!(?:and|or|but|know|knows|say|says|tell|tells|me|us|of|to|for|with|by|from|on"
    r"|about|is|are|was|were|exactly|decides?|happens)\b)\w+) who\b(?=.*\w)"
)
"""The same after another word that asks: `what is the share of the caseload who die at home`."""

_EXACT = re.compile(r"\b(what|which|exact|precise) (day|date)\b|\bexact(ly)? (when|date|day)|\bday of the\b")
_ADVICE = re.compile(
    r"\bshould (we|i|they|you|he|she|the \w+)\b|\b(is it|would it be) (a good idea|wise|sensible|safe"
    r"|worth \w+ing|ok|okay|fair|"
    r"better)\b|\b(you|your|some|any) (recommend\w*|advise|advice|suggest\w*)\b"
    r"|\b(advise|recommend) (me|us|we|that|signing|them)\b|\bwhat (do|would) you (think|do)\b"
    r"|\bcan (we|i) sue\b"
    r"|\bworth (signing|doing|it)\b|\b(in )?your opinion\b|\bis (it|this) (lawful|legal to|a good|a bad"
    r"|fair|any good)\b"
    r"|\b(un)?lawful\b(?! (?:bas[ie]s|grounds?|gateway|purposes?)\b)|\billegal\b|\bagainst the law\b"
    r"|\bin breach of (the )?law\b|\bour (legal )?(position|rights?|options)\b"
)
_SHOULD_DATE = re.compile(
    r"\b(when|by when|what|who|how|which|where)\b.*\bshould\b|\bshould the \w+.*\b(by now|already|by then)\b"
)
_IN_A_CASE = re.compile(r"\bwhat (?:if|happens|would happen|will happen|follows|then)\b")
"""How it is asked what follows from something, be it that a law changes."""

_SUM = re.compile(
    r"\W*(?:(?:what|how much)(?:['\u2019]?s| is| are)? )?"
    r"\d[\d.,]*(?:\s*(?:[+*/x\u00d7\u00f7=]| - |plus|minus|times|divided by)\s*\d[\d.,]*)+\W*"
)
"""A sum that is of no agreement."""

_FOREIGN = re.compile(
    r"\b(quand|quel|quelle|est-ce|où|qui|combien|pourquoi|le|les|des|du|termine|wann|wer|wie|was ist"
    r"|der|die|das|und|"
    r"endet|cuándo|cuando|quién|quien|qué|cuánto|termina|el|los|kiedy|kto|jest|umowa|pryd|beth|pwy|mae"
    r"|quando|chi|"
    r"qual|wat|wanneer|kdy|hvornår)\b"
)
_ENGLISH = re.compile(
    r"\b(the|is|are|was|were|who|what|when|where|which|how|why|does|do|did|in|of|for|to|and|end|date"
    r"|can|has|have)\b"
)


@dataclass(frozen=True)
class Asked:
    """The sort of answer asked for: form, whether it denies or wants an exact day, and the words left."""

    form: Form
    plain: bool
    denied: bool
    exact: bool
    left: str


def asked(text: str) -> Asked:
    """Read what a question asks for; `plain` is true where no word of asking stands in it."""
    said = _THANKS.sub("", _INDIRECT.sub("", _POLITE.sub("", plain(text).strip()))).strip(" ,:;.-")
    said = _ISNT.sub(r"\1 ", said)
    denied, exact = bool(_DENIED.search(said)), bool(_EXACT.search(said))
    first = _NAMED_FIRST.sub("", _POLITE.sub("", said))
    whether = any(one.match(first) for one in (_YES_NO, _SUPPOSED, _WHETHER_AFTER))
    if whether and not _ASKS_AFTER.search(first):
        form = Form.DIFFERENCE if "differ" in first and "between" in first else Form.YES_NO
        return Asked(form, plain=False, denied=denied, exact=exact, left=first)
    asks = _RELATIVE_AFTER.sub(r"\1 that", _RELATIVE.sub(r"\1 that", _WHEREUPON.sub(r"\1", said)))
    for pattern, form in _ASKING:
        if pattern.search(asks):
            left = _NUMBER_OF.sub(" ", said) if form is Form.HOW_MANY else said
            return Asked(form, plain=False, denied=denied, exact=exact, left=left)
    return Asked(Form.WHAT, not re.search(r"\b(what|which|list)\b", said), denied, exact, said)


_MORE = re.compile(
    rf"\b(?:{MORE}|{LATER})\b.*\bthan\b|\b{_ENDS_OR_STARTS} after\b",
    re.IGNORECASE,
)
_LESS = re.compile(
    rf"\b(?:{LESS}|{SOONER})\b.*\bthan\b|\b{_ENDS_OR_STARTS} before\b",
    re.IGNORECASE,
)


SAME = re.compile(
    r"\b(?:the|as) same\b|\bon one day\b|\bat once\b|\bequal\w*\b"
    r"|\bas (?:long|big|many|much|early|late) as\b",
    re.IGNORECASE,
)
"""How it is asked whether two have as much of something as each other."""

_COMPARING = re.compile(
    rf"\b(?:before|after|than|{MORE}|{LESS}|{LATER}|{SOONER})\b|{SAME.pattern}",
    re.IGNORECASE,
)


def compared(form: Asked) -> Asked:
    """Read a question of two as one that compares them: by which has more of something, or which less."""
    more, less = _MORE.search(form.left) or SAME.search(form.left), _LESS.search(form.left)
    if not (more or less):
        return form
    return replace(form, form=Form.MOST if more else Form.LEAST, left=_COMPARING.sub(" ", form.left))


def tone(text: str) -> Tone:
    """Say whether a question asks for advice, is in another language, or holds no words."""
    said = text.casefold()
    letters = [one for one in said if one.isalpha()]
    if not any(one.isalnum() for one in said) or _SUM.fullmatch(said):
        return Tone.EMPTY
    foreign = sum(one > "\u024f" for one in letters) > len(letters) / 2
    if foreign or len(_FOREIGN.findall(said)) > len(_ENGLISH.findall(said)):
        return Tone.FOREIGN
    if _ADVICE.search(said) and not (_SHOULD_DATE.search(said) or _IN_A_CASE.search(said)):
        return Tone.ADVICE
    return Tone.PLAIN

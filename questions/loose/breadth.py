"""Whether a question is about all agreements rather than about one."""

import re

from agreements.days.number_words import SEVERAL
from agreements.requests import Last
from agreements.terms.kinds import KINDS
from answering.across.subject import IN_SEVERAL
from answering.facts.lists import group_named
from answering.fitting.choosing.filters import BELONGING
from answering.language.comparing import LEAST, MOST
from answering.language.english import cues, is_light, plain, stem, tells, words
from answering.language.opening import AUX, OPENS
from answering.language.standings import ENDING, LIVING, SIGNED, STARTING
from answering.language.thesaurus import STOP
from answering.records.acts_asked import act_asked
from answering.records.held_asked import asks_which_were
from answering.requests import Form
from answering.timing import is_coming
from questions.loose.asking import Asked
from questions.loose.naming import Naming
from questions.loose.spans import Times

_NOUNS = r"(mous|agreements|memoranda|memorandums|documents|contracts|deals)"
_VERBS = (
    r"(had|has|have|is|are|was|were|(?:end|start|expire|finish|stop|lapse|begin)(?:s|es|d|ed|ped)?|began|mentions?|names?|requires?"
    r"|last(?:s|ed)?(?= (?:for|un?till?|longer|less|more|at|over|under|\d|an?\b"
    r"|two|three|four|five|six|ten)\b)"
    r"|runs?|ran|involves?|excludes?|needs?|says?|do|does|allows?|sets?|can|includes?|contains?|did|uses?|covers?)"
)
_ADVERBS = r"(?:only|still|just|already|actually|also|all)"
_ACROSS = re.compile(
    r"\b(which|what|any|all|every|how many|list|each|do any|are any|is any|does any|have any|other|most|no"
    r"|both|these|compare|the (five|5|other)|of (the|our|your|these|those)|across|number of|top)"
    rf"( \w+){{0,3}}? {_NOUNS}\b"
    r"|\b(which|what|any) (one |single )?(mou|agreement|memorandum|document)\b"
    r"(?! (has|was|is) (it|this|that)\b)"
    rf"|^\W*(when|where|how|who|what)\b( \w+){{1,3}} (?:the|our) {_NOUNS}\b"
    r"|\bcompare (the |all |every )?(?!.*\b(and|with|to)\b)"
    r"|\b(every|each) (one |single )?(mou|agreement|memorandum|document)\b"
    r"|\bacross (everything|the (board|lot|register|portfolio)|(all|every one)( of (them|these|those))?"
    r"|(all )?(the )?(five|5))(?! (?!that\b|we\b|which\b|what\b|who\b|when\b|how\b)\w)\b"
    r"|\b(put|list|sort|rank|order) (all|each) of them\b"
    rf"|\b(more than one|two or more|at least two|several|multiple|different) {_NOUNS[:-1]}|mou|agreement)\b"
    r"|\b(any|which|either|how many) of (these|those|our|the)( (two|2|three|3|four|4|five|5|six|6|others?))\b"
    r"|\bany of (these|those)\b"
    rf"|\b(any|which|what|the top) (two|three|2|3|4|5|four|five)( of (them|these|those))? {_VERBS}\b"
    r"|\b(is|are) there (an? (mou|agreement)|any|some|one) (with|without|that|which)\b"
    rf"|^\W*((show|give|get|find|tell) (me |us )?|list )?(all )?(the |our )?{_NOUNS}"
    r" (not|with|without|that|which|where|whose|involving|ending|starting|expiring|mentioning|signed"
    r"|in force)\b"
    r"|\beverything\b.*\bin (the )?register\b"
    rf"|\b(out of|of|among|amongst) ((all|the|our|these|those|of) ){{0,4}}({SEVERAL}|\d+)?"
    r"( ?(agreements|mous|memoranda|documents|contracts|deals|them|lot))?,? (which|what|who|how many)\b"
    rf"|\b({AUX}) (any|anything|anybody)\b.*\b(mou|agreement)\b"
    r"|\b(do we have|have we got|we got)"
    r" (anything|something|any|an?( \w+)? (mou|agreement|deal|contract)) with\b"
)
_WHEREVER = re.compile(
    r"^\W*where (?:do|does|is|are|else)\b.*"
    r"\b(?:(?:crop|pop|come)s? up|mention\w*|appears?|referred to|features?)\b"
)
_WHICH = re.compile(
    r"(?:^\W*+|,[^\w,]*+)(?:(?:and|so|ok|but|in|under|for|to|with|from|by|of)\W++)*"
    rf"which (?:(?P<them>ones?(?:['\u2019]s)? |of (?:them|these|those|ours) )(?:{_ADVERBS} )?\w+"
    rf"|(?:{_ADVERBS} )?{_VERBS}(?:n?['\u2019]?t|not)?)\b"
)
_SIGNED_UP = re.compile(
    rf"^{OPENS}what ({AUX})\b.*"
    r"\b(sign(ed)?( up)? (to|for)|party ?to|part ?of|partyto|involved in|in|belong to|a member of"
    r"|committed to)\s*\??$"
)
_OF_PARTIES = re.compile(
    r"^\W*(which|what|list|all)( of)?( the| all)? "
    r"(parties|partners|organisations|councils|ccgs|(foundation )?trusts)\b"
)
_OF_THEM = re.compile(
    rf"^{OPENS}(?:{AUX}) any {_VERBS}\b"
    r"|\b(any|all|most|each|none|how many) of them\b|^\W*(are there )?any (that|which)\b"
)
_SUPERLATIVE = re.compile(
    r"^\W*+(?:(?:whats|what|which|who)\b\W*+)?(?:(?:is|are|was|were|has|have|had|s)\b\W*+)?"
    rf"(?:(?:the|our) )?(?:\w+ )?({MOST}|{LEAST})\b"
)
_DUE = cues("""
due deadline milestone deliverable gateway review happen outstanding end ended expire start began come ahead
left remaining payment payments instalment owe owed owing
""").union(ENDING, STARTING)


def is_of_all(time: Times, named: Naming, form: Asked, left: tuple[str, ...], last: Last | None) -> bool:
    """Say whether all agreements are asked about; `left` are the words of the question that tell what.

    In a conversation about one agreement `which of them` are things of that one, and so is the biggest.
    """
    low = time.left.casefold()
    if last and last.agreement and (_INSIDE.search(low) or (form.plain and not _OF_AGREEMENTS.search(low))):
        return False
    in_several = named.party and IN_SEVERAL.search(low)
    if (_ACROSS.search(low) or in_several) and not (named.sure and named.taken):
        return True
    if _asks_which(low, left, last) and not (named.sure and named.taken):
        return True
    if (last and last.agreement) or named.agreements:
        return False
    most = form.form in {Form.MOST, Form.LEAST} and _SUPERLATIVE.search(low)
    of_any = (form.form is Form.WHAT and not form.plain) or bool(_ANYTHING.search(low))
    live = of_any and _only(left, LIVING)
    signed = of_any and _only(left, SIGNED)
    coming = of_any and is_coming(low)
    why = form.form is Form.WHY  # what is asked of one thing, which falls on those days
    due = (time.period or coming or _LISTS_ALL.search(low)) and (
        (_only(left, _DUE) and not why)
        or (not has_subject(left) and form.form in _OF_DAYS and not is_of_meaning(low))
    )
    heavy = frozenset(stem(word) for word in left if not is_light(stem(word)))
    counted = "how many" in low and _IN_ALL.search(low) and group_named(heavy)
    shared = (
        counted
        or _OF_EACH.search(low)
        or IN_SEVERAL.search(low)
        or (time.period and of_any and act_asked(low))
    )
    if (
        most
        or live
        or due
        or signed
        or shared
        or (_NEXT.search(low) and _only(left, _DUE))
        or _WHEREVER.search(low)
        or _THERE_ABOUT.search(low)
        or asks_which_were(low)
    ):
        return True
    return bool(_OF_THEM.search(low) or (_OF_PARTIES.search(low) and _only_of_kind(form.left)))


_ANY_OF_IT = "anything|something|any|any mention|any reference|mention|a mention|some mention"
_THERE_ABOUT = re.compile(
    rf"{OPENS}(?:is|are|was|were) there (?:{_ANY_OF_IT})(?: (?:at all|said|written|in there))?"
    r" (?:about|on|of|to|regarding|concerning)\b"
)
"""How it is asked whether anything is said of something, be it in whichever agreement."""

_OF_EACH = re.compile(
    r"^\W*(?:what|when|who|where|how)\b.*\b(?:of|for|in|under) (?:each|every one)(?: one)?"
    r"(?: of (?:them|these|those))?\W*$"
)
"""How it is asked of each agreement where none is spoken of."""

_IN_ALL = re.compile(r"\b(?:in (?:all|total)|al(?:l )?together|all told|overall)\W*$")
"""How it is asked for one number, of all that there is."""

_NEXT = re.compile(
    r"\b(?:what|which|whatever|anything)\b.*\bnext\b|\bnext (?:agreement|mou|contract|deal|one)\b"
)
"""How it is asked which of all comes next."""

_INSIDE = re.compile(
    r"\b(?:in|on) (?:what|which) (?:document|paper)\b.*\b(?:that|this|it|they|those)\b"
    r"|\b(?:as part of|within|under|into) (?:what|which) (?:sort of )?(?:agreement|contract|document)\W*$"
    r"|\bwhat (?:sort|kind|type) of (?:agreement|contract|document)\b"
    r"|\bwhich (?:agreement|contract|document) (?:do|does|did|are|will)"
    r" (?:they|those|these|that|it) (?:go|going|sit|come)\b"
)
"""How it is asked in what other paper something that was spoken of stands."""

_OF_AGREEMENTS = re.compile(
    rf"\b(?:{_NOUNS[1:-1]}|mou|agreement|memorandum|document|contract|deal|register|everything|all|other|both"
    r"|compare|any|every|each|list)\b"
)
"""Words one of which a line says that asks nothing by itself, where it is of all agreements."""

_ANYTHING = re.compile(r"\b(?:anything|everything|nothing|any|all|none)\b(?! (?:of )?(?:it|this|that)\b)")
_LISTS_ALL = re.compile(r"^\W*(?:list|show|give|name|when|what)\b.*\b(?:all|every)\b")
"""How it is asked for all things of a sort, wherever they stand."""

_OF_DAYS = frozenset([Form.WHAT, Form.WHO, Form.YES_NO])
"""Forms that ask, with a day and nothing else, what falls on it."""


def is_of_meaning(said: str) -> bool:
    """Say whether it is asked what a word takes in, so that days said are not when something falls due."""
    return bool(_MEANING.match(said.casefold()))


_MEANING = re.compile(
    rf"^{OPENS}(?:do|does|did|is|are|would|will)\b.*\b(?:include[ds]?|including|counts?|counted"
    r"|cover(?:ed|s)?|means?|meant|class(?:ed|es)? as|regarded as|treated as)\b"
)


def is_signed_up(said: str, named: Naming) -> bool:
    """Say whether it is asked what a party has signed up to."""
    return named.party and not named.taken and bool(_SIGNED_UP.search(plain(said).strip(" ?")))


def has_subject(left: tuple[str, ...], aside: tuple[str, ...] = ()) -> bool:
    """Say whether words tell what a question is about; those aside are of an agreement's name."""
    return tells(word for word in left if word not in aside)


def is_bare(said: str) -> bool:
    """Say whether it is asked which, without a word that tells whether of agreements."""
    return bool(_WHICH.search(said.casefold()) and not _ACROSS.search(said.casefold()))


def _asks_which(low: str, left: tuple[str, ...], last: Last | None) -> bool:
    found = _WHICH.search(low)
    if found is None:
        return False
    return not (last and last.agreement and (found["them"] or not has_subject(left)))


def _only_of_kind(left: str) -> bool:
    """Say whether words ask for no more than parties of a kind of organisation."""
    heavy = {stem(word) for word in words(left) if word not in STOP and not is_light(stem(word))}
    return bool(heavy & set(KINDS)) and heavy - set(KINDS) <= BELONGING


def _only(said: tuple[str, ...], wanted: frozenset[str]) -> bool:
    """Say whether words ask for no more than what falls due, or what is in force."""
    heavy = {stem(word) for word in said if not is_light(stem(word))}
    return bool(heavy) and heavy <= wanted

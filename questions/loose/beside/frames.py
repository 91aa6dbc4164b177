"""Questions asked indirectly, or as a statement to be confirmed, turned into those asked straight out."""

import re

from answering.language.opening import OPENS, VERB, WH

_WH = rf"(?:{WH})"
_LEAD = r"^\W*+(?:(?:and|so|but|ok|okay|also|hi|hello|hey|sorry|please|pls|just|well|then)\b\W*+)*+"
_OF_ASKING = (
    r"(?:(?:can|could|would|will|do|does|did|is|are|am|was|be|you|i|we|me|us|it|that|this|to|any|anyone|anybody"
    r"|anything|someone|somebody|no|not|the|a|please|just|happen|like|love|want|need|trying|hoping|looking|quick"
    r"|let|have|has|got|there|way|of|possible|possibly|i['\u2019]?m|i['\u2019]?d|we['\u2019]?re|don['\u2019]?t"
    r"|can['\u2019]?t|wonder|wondering|if|all|really|quite|for|so|in)\b\W*+){0,12}?"
)
"""Words before the one that says that something is asked."""

_WHETHER = re.compile(
    rf"{_LEAD}{_OF_ASKING}"
    r"(?:tell|know|knows|idea|clue|sure|certain|clear|confirm|check|checking|see|wonder|wondering|ask|asking"
    r"|find out|finding out|clarify|remember|recall|remind|establish|advise|verify)\b"
    r"(?: (?:me|us|please|again|for (?:me|us)))*"
    r" (?:whether|if)(?: or not)? (?P<so>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_THAT = re.compile(
    rf"{_LEAD}{_OF_ASKING}"
    r"(?:(?:confirm|check|checking|verify)(?: (?:to|for|with) (?:me|us))?(?: that)?"
    r"|(?:right|correct|true|fair|wrong|the case)(?: (?:in|to))?"
    r"(?: (?:think|thinking|say|saying|assume|assuming|believe|believing))?(?: that)?"
    r"|(?:think|believe|assume|presume|understand|gather|take it|reckon)(?: that)?) "
    rf"(?!{_WH}\b|whether\b|if\b|of\b|about\b|for\b|to\b|against\b|on\b)(?P<so>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    rf"{_LEAD}(?!{_WH}\b|{VERB}|any\b)(?P<so>.{{8,}}?)[\s,;.\u2013\u2014-]++"
    rf"(?:(?:{VERB} (?:not )?(?:it|they|he|she|we|you|there|that|i)(?: not)?"
    r"|(?:is|isn['\u2019]?t|have i got|am i) (?:that |i )?(?:right|correct|true|so|the case)"
    r"|that['\u2019]?s (?:right|correct)|(?<=[,-] )(?:right|correct|yes|yeah|no|true))\s*\?*"
    r"|then\s*\?+)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_SAID_SHORT = re.compile(
    rf"{_LEAD}(?!{_WH}\b|{VERB}|any\w*\b|list\b|all\b|every\w*\b)(?P<subject>[^?]{{2,90}}?)"
    r"(?P<mark>\s*[:,]\s*|\s+[-\u2013\u2014]\s+|\s+)"
    r"(?P<said>(?:in|within|out of) scope|covered|included|attached|enclosed|an? party|party"
    r"|(?:legally )?(?:binding|enforceable))"
    r"(?P<of> (?:in|at|under|for|of) [\w' -]{2,40})?\s*(?P<end>\?*)\s*$",
    re.IGNORECASE,
)
_ANYTHING = re.compile(
    rf"\b(?:{VERB}|lead|third|{_WH})$|^(?:\w+ )?(?:things?|services?|items?|areas?|work|schedules"
    r"|appendices|annexes|attachments|parties|partners)$|^anything\b|\b(?:is|are|was|were)\b",
    re.IGNORECASE,
)
"""Of what it is not asked whether it is so: `services covered?` asks for them all."""

_ASKS = re.compile(
    rf"{_LEAD}{_OF_ASKING}"
    r"(?:tell|know|idea|clue|find out|remind|wonder|wondering|ask|let (?:me|us) know|say|advise)\b"
    r"(?: (?:me|us|please|again|of))*[,:]? "
    rf"(?=(?:(?:by|to|from|for|on|until|with) )?{_WH}\b)",
    re.IGNORECASE,
)
_CONFIRM = re.compile(
    rf"{_LEAD}(?:confirm|verify|clarify|advise)\b(?: (?:to|for) (?:me|us))?[\s:,\u2013\u2014-]+(?!that\b)",
    re.IGNORECASE,
)
"""What only bids to tell what follows. In a duty it is what has to be done: `confirm the budget by 1 May`."""

_SAYS_WHEN = re.compile(
    rf"{_LEAD}what (?:does|do|did) (?P<of>[^?]{{1,60}}?) (?:say|tell us|state) about (?={_WH}\b)",
    re.IGNORECASE,
)
_IT = frozenset(
    ["it", "this", "that", "the agreement", "the mou", "the document", "this agreement", "this mou"]
)
_ASKS_WHETHER = re.compile(rf"{_LEAD}(?:is|isn['\u2019]?t|was|am|would) (?:it|i)\b", re.IGNORECASE)
_VERB = re.compile(rf"\s(?P<verb>(?!may\b){VERB})\s+", re.IGNORECASE)
"""The verb of a statement that can be put first; what is so in May is no verb."""

_WITHIN = re.compile(
    r"\b(?:who|that|which|where|when|if)\b"
    r"|\b(?:the|an?|our|any|all(?! the\b| our\b))\b.*\b(?:the|an?|our|we|they|you|i|it)\b",
    re.IGNORECASE,
)
"""Words of a subject that has a verb of its own: `the sum that`, `the sums we`."""

_SHORT_IS = re.compile(r"^(\W*(?:it|that|this|there|he|she|they|we|you))['\u2019](s|re)\b", re.IGNORECASE)
_DOES = re.compile(
    r"[\s,;\u2013\u2014-](?:do|does|did)(?:n['\u2019]?t)? (?:it|they|he|she|we|you)(?: not)?\W*$",
    re.IGNORECASE,
)
"""A tag behind a statement whose verb cannot be put first: `it ends in May, doesn't it`."""

_CASE = re.compile(rf"^[^?]*,\s*(?:then )?(?:{_WH}|{VERB})|\b{_WH}\b[^?]*\?*$", re.IGNORECASE)
"""What else is asked behind `if`: `if one leaves, who pays`."""


_EXACTLY = re.compile(
    rf"^(?P<lead>{OPENS})(?P<asks>{_WH})"
    r" (?P<how>exactly|precisely|actually|specifically)\b(?=\W+\w)",
    re.IGNORECASE,
)


_TOLD = re.compile(
    rf"(?P<asks>(?:^{OPENS}|[,;] (?:and |also )*)(?:what|when|where|why)) (?P<who>it|they|this|that|he|she)"
    r" (?P<verb>is|are|was|were)(?= (?:meant|supposed|due|going|expected|planned|to)\b)",
    re.IGNORECASE,
)
"""What is asked in the order in which it would be told: `and what it was meant to do`."""


def straight_out(said: str) -> str:
    """Return a question as it is asked straight out: whether it is so, and not if anybody knows whether."""
    said = _EXACTLY.sub(_with_how_before, said)
    whether = _WHETHER.match(said)
    if whether and not (_CASE.search(whether["so"]) and " if " in said[: whether.start("so")]):
        return turned(whether["so"])
    for way in (_THAT, _TAG):
        stated = way.match(said)
        so = _untagged(stated["so"]) if stated else ""
        if so and (is_turnable(so) or _ASKS_WHETHER.match(said) or _SHORT_IS.match(so) or _DOES.search(said)):
            return turned(so)
    short = _SAID_SHORT.match(said)
    if short and not _ANYTHING.search(short["subject"].strip()) and _is_of_one(short):
        article = "a " if short["said"].casefold() == "party" else ""
        return f"is {short['subject'].strip()} {article}{short['said']}{short['of'] or ''}?"
    about = _SAYS_WHEN.match(said)
    if about:
        of = "" if about["of"].casefold() in _IT else f"{about['of']}: "
        return f"{of}{said[about.end() :]}"
    asked = _CONFIRM.sub("", _ASKS.sub("", said, count=1))
    return _TOLD.sub(r"\g<asks> \g<verb> \g<who>", asked)


def _with_how_before(found: re.Match[str]) -> str:
    """Keep of how exactly it is asked only what makes a difference: that a month is not enough of a day."""
    is_of_day = found["asks"].casefold() == "when" and found["how"].casefold() in {"exactly", "precisely"}
    return f"{found['lead']}{'exactly ' if is_of_day else ''}{found['asks']}"


def _untagged(statement: str) -> str:
    tagged = _TAG.match(statement)
    return tagged["so"] if tagged else statement


def _is_of_one(short: re.Match[str]) -> bool:
    """Say whether it is asked if something is so, of which a mark, or what is said of it, tells."""
    marked = bool(short["mark"].strip())
    return (marked or bool(short["end"])) and (marked or short["said"].casefold() != "party")


def is_turnable(said: str) -> bool:
    """Say whether a statement has a verb that can be put first, to ask whether it is so."""
    verb = _VERB.search(said)
    return bool(verb) and not _WITHIN.search(said[: verb.start()]) if verb else False


def turned(statement: str) -> str:
    """Return a statement as it is asked whether it is so, its verb put first where that can be."""
    statement = _SHORT_IS.sub(lambda found: f"{found[1]} {'is' if found[2] == 's' else 'are'}", statement)
    statement = statement.strip(" .,;?!")
    verb = _VERB.search(statement)
    if re.match(rf"\W*{VERB}", statement, re.IGNORECASE):
        return f"{statement}?"
    if verb is None or _WITHIN.search(statement[: verb.start()]):
        return f"is it that {statement}?"
    subject, rest = statement[: verb.start()], statement[verb.end() :]
    plain, denied, _ = re.split(r"(n['\u2019]?t$|$)", verb["verb"], maxsplit=1, flags=re.IGNORECASE)
    not_ = "not " if denied else ""
    if plain.casefold() in _TO_DO and _HAD.match(rest):
        return f"{_TO_DO[plain.casefold()]} {subject} {not_}have {rest}?"
    return f"{plain} {subject} {not_}{rest}?"


_HAD = re.compile(r"(?:to|an?|any|no|some|the|its|their)\b", re.IGNORECASE)
"""How what somebody has, or has to do, begins, rather than what he has done."""

_TO_DO = {"has": "does", "have": "do", "had": "did"}

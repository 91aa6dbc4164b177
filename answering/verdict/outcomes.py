"""Whether what was to be done was done: only what is recorded of it says so, never that it is in the text."""

import re
from dataclasses import replace

from agreements.life.happenings import Decided, Reviewed
from agreements.life.progress import Settled
from agreements.terms import Dated, Fact
from agreements.word_lists import set_of
from answering.facts.entry import Entry
from answering.facts.sections import DATED_AND_TARGETS, PLANNED, Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import Match
from answering.language.english import cues
from answering.language.opening import OPENS
from answering.records.asked import Matter
from answering.records.held_asked import asks_which_were
from answering.records.held_told import decided_so, due_before
from answering.requests import Form, Question

_AHEAD = PLANNED | {Section.INDICATORS, Section.DECISIONS}
"""Sections of what is yet to be done when the document is written."""

_DONE_BY = re.compile(rf"^{OPENS}(did|has|have|had)\b(?! (a|an|any|to)\b(?!.* been\b))")
_WHEN_DONE = re.compile(rf"^{OPENS}(when|on what date|what date) (was|were|did|has|have)\b")
_WAS = re.compile(rf"^{OPENS}(was|were)\b")
_IS_DONE = re.compile(
    rf"^{OPENS}(is|are)\b.*\b(done|complete|completed|finished|delivered|achieved"
    r"|on (track|course|target|schedule)|going to plan|behind schedule)\b"
)
_IS_LATE = re.compile(
    rf"^{OPENS}is (?!there\b)(?!.*\b(?:any\w*|every\w*|nothing|all)\b)(?:\w+ ){{1,8}}?"
    r"(?:late|overdue|on time)\b"
)
_STILL = re.compile(rf"^{OPENS}(is|are|do|does)\b.*\bstill \w+")
_IS = re.compile(rf"^{OPENS}(is|are)\b(?! there\b)")
_BY_WHOM = re.compile(
    r"\b(?:\w+ed|made|taken|held|given|done) by (?:the |an? |our )?(?!\d|end\b|then\b|now\b)[a-z]"
)
"""How it is asked whether somebody does something, rather than if it is done."""

_IS_PAID = re.compile(
    r"\b(?:paid|spent|received|released)(?: (?:yet|already|now|by now))?\W*(?:\([\w-]+\))?$"
)
_SO_FAR = re.compile(r"\b(have|has|had|did)\b.*\b(so far|to date|already|as yet|by now|until now)\b")

_DONE = set_of("""
happen happened done complete completed finished delivered achieved met held agreed decided passed reached
published sent paid received opened formed implemented established produced submitted approved appraised made
sorted settled resolved finalised reviewed launched hit carried taken took fulfilled written put issued
created developed designed appointed provided given spent released
""")
_NOT_YET = re.compile(
    r"\b(due|meant|supposed|planned|scheduled|expected|to be|commit\w*|promis\w*|undertak\w*|agreed? to"
    r"|ha(ve|s|d) to|to come|still|yet to|ahead|(?<!^)when|say|says|said|stated|set out|mention\w*"
    r"|(?:it|this|that|they|agreement|document|mou|text|plan|schedule|annex|appendix) include\w*"
    r"|name[ds]?|specif\w*|require[ds]?|need\w*|signed up|joined|responsible)\b"
)


def asks_outcome(question: Question) -> bool:
    """Say whether a question asks what came about: `did stage 2 happen`, `how many have moved so far`."""
    said = question.asks.opening
    if _asks_how_late(question):
        return True
    if question.form in {Form.HOW_MANY, Form.HOW_MUCH}:
        return bool(_SO_FAR.search(said))
    if question.form is Form.WHAT:
        return asks_which_were(said)
    if question.form is Form.WHEN:
        did = _WHEN_DONE.match(said) and not _NOT_YET.search(said)
        return bool(did) and any(word in _DONE for word in re.findall(r"[a-z]+", said))
    if question.form is not Form.YES_NO or _NOT_YET.search(said):
        return False
    done = any(word in _DONE for word in re.findall(r"[a-z]+", said))
    came = _DONE_BY.match(said) or _IS_DONE.match(said) or asks_lateness(question)
    return bool(came) or (done and bool(_WAS.match(said)))


_HOW_LATE = re.compile(
    r"\bhow (?:(?:long|far|much|many (?:days|weeks|months)) )?"
    r"(?:(?:late|early)(?! (?:can|could|may|might|do|should|would) )|overdue|behind schedule)\b"
    r"|\bby how (?:much|long|many (?:days|weeks|months))\b.*\b(?:late|early|overdue|slip\w*|miss\w*)\b"
    r"|\bhow (?:long|far|much|many (?:days|weeks|months)) (?:is|are|was|were) .{1,80}"
    r" (?:late|early|overdue)\b"
)
"""How it is asked how late something is, or how early it was."""


def whether_late(question: Question) -> Question | None:
    """Return a question of how late something is as it is asked whether it was late."""
    rest = tuple(word for word in question.words if word not in BEING_LATE)
    if "early" in question.words and asks_lateness(question):
        return replace(question, words=rest)
    if question.scope.across or not _asks_how_late(question):
        return None
    return replace(question, said="was it late", words=rest, form=Form.YES_NO, parts=())


def _asks_how_late(question: Question) -> bool:
    return question.form is not Form.YES_NO and bool(_HOW_LATE.search(question.asks.opening))


def asks_by_how_much(question: Question) -> bool:
    """Say whether no more is asked than by how much what was asked about is late or was changed."""
    before = question.thread.previous
    moved = before is not None and (asks_lateness(before) or before.asks.matter is Matter.CHANGES)
    return moved and bool(_BY_HOW_MUCH.fullmatch(question.asks.opening))


_BY_HOW_MUCH = re.compile(
    rf"{OPENS}(?:by )?how (?:much|late|early|long|far|many (?:days|weeks|months))(?: late| overdue| by)?"
    r"(?: (?:is|was|are|were) (?:it|that|this|they))?\W*"
)
BEING_LATE = set_of("late early overdue behind schedule far long many much day days")

_LATE = re.compile(
    r"\b(?:(?<!too )(?<!how )late(?! in (?:the|\d))|overdue|delayed|slipped"
    r"|(?P<early>early(?! in (?:the|\d))|ahead of (?:time|schedule))"
    r"|(?P<time>on time|in time|on schedule|to schedule))\b"
)
"""How it is asked whether something was done after its day, before or by then."""


def asks_lateness(question: Question) -> bool:
    """Say whether it is asked if something was done late, early, or in time."""
    said = question.asks.opening
    was = _WAS.match(said) or _IS_LATE.match(said)
    return question.form is Form.YES_NO and bool(was and _LATE.search(said))


def was_so(question: Question, fact: Fact, record: Settled, entry: Entry) -> bool | None:
    """Say whether what is asked of something recorded is so: that it was done, decided so, or late."""
    found = _LATE.search(question.asks.opening) if asks_lateness(question) else None
    if found is None:
        so = decided_so(record.decision, question.said) if isinstance(record, Decided) else True
        return None if so is None else so != question.denied
    due = due_before(getattr(fact, "id", ""), record, entry) if isinstance(fact, Dated) else None
    if due is None or question.denied:
        return None
    if found["early"]:
        return record.counts_on < due
    return (record.counts_on > due) != bool(found["time"])


def asks_ending(question: Question, entry: Entry) -> bool:
    """Say whether it is asked if somebody ended an agreement early, which no way to end it tells."""
    said = question.asks.opening
    if question.form is not Form.YES_NO or _MAY.search(said) or not (_DID.match(said) or _DOES.match(said)):
        return False
    told = [unit for unit in units(question.words, entry, question.aside) if not (unit.light or unit.who)]
    return any(unit.stems[0] in _ENDING for unit in told) and all(
        unit.stems[0] in _ENDING | _EARLY for unit in told
    )


_DID = re.compile(rf"^{OPENS}(?:did|has|have|had|was|were)\b(?! there\b)")
_DOES = re.compile(
    rf"^{OPENS}(?:is|are)\b(?! there\b).{{1,80}}\b(?:leaving|quitting|pulling out|withdrawing"
    r"|walking away|backing out|terminating|being (?:terminated|ended|cancelled))\b"
)
"""How it is asked whether somebody is about to end it."""

_ENDING = cues("terminate terminated leave left withdraw withdrew withdrawn cancel cancelled quit notice")
_EARLY = cues("early end ended give given gave serve served anyone anybody party partner side")
_MAY = re.compile(
    r"\b(?:allow\w*|let|permit\w*|says?|said|state\w*|include\w*|able|right|free|option|to|have|has|had)\b"
    r"(?!.*\b(?:been|given|served|ended|terminated|left|withdrawn|cancelled|pulled|walked|backed)\b)"
)
"""How it is asked whether it may be ended, rather than whether it was."""


def asks_state(question: Question, match: Match) -> bool:
    """Say whether it is asked if what is to be done is done: `is it approved`, `are they still meeting`."""
    said = question.asks.opening
    if question.form is Form.YES_NO and match.item.section == Section.RECURRING and _STILL.match(said):
        return True
    if question.form is not Form.YES_NO or not _IS.match(said) or _NOT_YET.search(said):
        return False
    if match.item.section == Section.FUNDING:
        return bool(_IS_PAID.search(said))
    if _BY_WHOM.search(said):
        return False
    return match.item.section in DATED_AND_TARGETS and any(
        word in _DONE for word in re.findall(r"[a-z]+", said)
    )


def is_ahead(match: Match) -> bool:
    """Say whether a fact is of something to be done, rather than of how things stand."""
    if match.item.section == Section.BACKGROUND:
        return bool(re.search(r"\b(expected|planned|proposed|due)\b", match.item.fact.what.casefold()))  # type: ignore[attr-defined]
    return match.item.section in _AHEAD or match.key == "body.role"


def outcome(match: Match, entry: Entry) -> Settled | None:
    """Return the record that settled an item, or for what recurs the last of its periods."""
    item = getattr(match.item.fact, "id", None) or ""
    found = [one for name, one in entry.made.settled.items() if name == item or name.startswith(f"{item}-")]
    moves = (one.record for one in entry.made.moves.get(item, ()))
    found += [one for one in moves if isinstance(one, Reviewed)]  # which was held, whenever it is due again
    return max(found, key=lambda one: one.counts_on, default=None) if item else None

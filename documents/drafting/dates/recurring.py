"""What recurs: reports, meetings and the like, how often, by whom and to whom."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from agreements.days.calendar import MONTH_WORD, WEEKDAY_WORD
from agreements.days.number_words import NUMBER_WORDS
from agreements.intake.proposals import Proposal, Source
from documents.drafting.amounts.money import BACKGROUND, DEFINES
from documents.drafting.amounts.sums import SUM
from documents.drafting.amounts.unpaid import LIMIT, is_no_promise
from documents.drafting.dates.deciding import GATEWAY, is_decided
from documents.drafting.dates.every_year import DAY_OF_YEAR, days_of_every_year
from documents.drafting.dates.loosely import EVERY_MEETING
from documents.drafting.dates.often import frequencies
from documents.drafting.dates.repeats import event_words, words_that_say
from documents.drafting.denying import is_denied
from documents.drafting.owning import column_of_who, names_in_order, with_those_beside
from documents.drafting.phrases import MEANS
from documents.drafting.told import Sentence
from documents.drafting.who.people import MODAL, actor_of, heads_duties

_MUST = re.compile(
    r"\b(?:will|shall|must|should|agrees? (?:to|that)|need to|needs to|is to|are to|undertakes?|"
    r"commits?|responsible for|expected to)\b|\w[’']ll\b",
    re.IGNORECASE,
)
_DOES_NOW = re.compile(
    r"\b(?:payable (?:by|in)|gets|receives|elects|chooses|appoints|refreshes|"
    r"contributes|hosts|organises|invoices|counts|walks|"
    r"meets|sends|gives|goes|keeps|brings|reports|reviews|pays|provides|submits|updates|publishes|shares|circulates|produces|"
    r"prepares|holds|monitors|tells|undertakes|attends|audits|checks|visits|rings|inspects|"
    r"tests|makes|issues|raises|(?:is|are) (?:also )?(?:paid|sent|held|reported|"
    r"reviewed|updated|prepared|published|submitted|shared|produced|circulated|audited|measured|monitored|"
    r"provided|arranged|made|done|issued|given|carried out|completed|checked|taken|inspected|tested|renewed|"
    r"raised|organised|convened|payable|returned|repaid|refunded|carried (?:forward|over)))\b"
)  # "the Board meets every month" is as much of a promise
_THING = re.compile(
    r"\s+(?!(?:in|by|on|at|and|or|from|to|for|with|as|when|during|until|unless|through|after|before|then|thereafter|afterwards)\b)[a-z]"
)
_ENDING = re.compile(r"\bnotice\b|\bterminat\w+", re.IGNORECASE)
_PAYS = re.compile(r"\b(?:pay\w*|paid|due|instalments?|invoic\w+)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:contribut\w+|sums?|amounts?)\b[^.;]{0,60}"
    r"\b(?:below|overleaf|as follows|set out|in (?:the )?(?:table|schedule|appendix|annex)\b)",
    re.IGNORECASE,
)
_WHEN_PAID = re.compile(
    rf"\bin (?:arrears?|advance)\b|\binvoic\w+|\b(?:each|every|in|on) (?:{MONTH_WORD})\b|\bdue\b|\bpayable\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:each|every) (?:\w+ )?year\b", re.IGNORECASE)
"""What leads to the sums of each year, which a table or another clause tells."""

_LEAST = re.compile(
    r"\b(?:at least|not less than|no less than|no fewer than|a minimum of|minimum)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    rf"\d|\b(?!one\b)(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE
)  # "200 hedges every year"
_AT_THE_LEAST = re.compile(
    r"[^,;.]{0,20}?,? (?:as an? (?:absolute )?|at (?:the )?(?:very )?)(?:minimum|least)\b"
    rf"(?! (?:\W?\d|(?:{'|'.join(NUMBER_WORDS)})\b))",
    re.IGNORECASE,
)
"""What stands before how often, or behind it, where it may be more often."""
_TO = re.compile(
    rf"\bto (?:the |each )?(?!(?i:{MONTH_WORD}|{WEEKDAY_WORD}|clause|section|schedule|annex|appendix|part)\b)"
    r"((?:[A-Z][\w&’'-]*)(?:\s+(?:(?:and|of|for|the|on)\s+)?[A-Z][\w&’'-]*){0,7})"
)
"""To whom something goes; "from April to September" tells when."""

_MAY_RENEW = re.compile(r"\b(?:may|can)\b[^.;]{0,40}\b(?:renew|extend)\w*[^.;]{0,20}$", re.IGNORECASE)
_NAMED = re.compile(r"\w+\s+(?:[\w-]+\s+){0,2}[\u2018'“\"](?P<name>[^’'”\"]{4,60})[’'”\"]")
_IN_BRACKETS = re.compile(r"\([^()]*\)")  # a remark, as "(cover of £5,000)"
_LONGEST = 300
_PAIR = 2


def propose_recurring(
    sentences: Sequence[Sentence], names: Sequence[str], measured: Collection[Source] = ()
) -> list[Proposal]:
    """Propose what recurs; `names` are the organisations and bodies that may owe it.

    What has a name of its own, as "the quarterly 'conversations'", is proposed where it is told first. How
    often a figure is `measured` that is to be reached is nothing that recurs by itself.
    """
    facts: list[Proposal] = []
    met: set[tuple[str, str]] = set()
    for one in sentences:
        if one.is_signing or one.clause.kind == "front" or one.source in measured:
            continue
        defines = bool(DEFINES.search(one.heading) and (one.row or not _MUST.search(one.text)))
        defines = defines or MEANS.match(one.text) is not None or _is_proof(one)
        if defines or (one.row and (one.row.is_head or _is_price(one))):
            continue  # "Quarter: each period of three months"; "Contribution each year"; "Each night: £24"
        firm = bool(_MUST.search(one.text) or _DOES_NOW.search(one.text) or one.lead)
        told = _told_in(one)
        several = len(told) > 1
        for often, words, definite in told:
            named = _NAMED.search(one.text, one.text.find(words))
            again = named is not None and (often, named["name"].casefold()) in met
            yearly = often == "annual" and (
                _is_rate(one.text, words)
                or _is_told_with_the_money(one, several=several)
                or (_YEAR.search(words) and _ELSEWHERE.search(one.text))
            )
            if yearly:
                continue
            promised = firm or not (
                _is_adjective(words, one.text) or _ENDING.search(one.text) or BACKGROUND.search(one.heading)
            )
            regular = definite or often == EVERY_MEETING
            if (
                again
                or is_denied(one.text, one.text.find(words))
                or _MAY_RENEW.search(one.text, 0, max(0, one.text.find(words)))
                or not (promised if regular else _MUST.search(one.text))
            ):
                continue
            if one.is_attached and _is_told_before(one, often, facts):
                continue
            if named:
                met.add((often, named["name"].casefold()))
            for actor in _actors(one, words, names, [said for _, said, _ in told]):
                owners = with_those_beside(one.text, actor, names) if actor else None
                fact = _obligation(one, often, words, owners, place=len(facts) + 1)
                facts.append(replace(fact, sure="likely" if definite else "unsure"))
    return facts


def _told_in(one: Sentence) -> list[tuple[str, str, bool]]:
    """Read how often: in each part of a list between semicolons, on each day that comes every year."""
    parts = [part for part in one.text.split(";") if part.strip()]
    each = [frequencies(part) for part in parts]
    if len(parts) > _PAIR and all(told and told[0][2] for told in each):
        return [told for part in each for told in part]
    told = frequencies(one.text)
    days = days_of_every_year(one)
    yearly = len(days) >= len(told) and all(name == "annual" for name, _, _ in told)
    return [("annual", words, True) for words in days] if yearly else told


def _is_proof(one: Sentence) -> bool:
    """Say whether an item is what a gateway is decided on: "three monthly returns"."""
    return one.lead is not None and (is_decided(one.lead) or GATEWAY.search(one.lead) is not None)


def _is_told_with_the_money(one: Sentence, *, several: bool) -> bool:
    """Say whether a sentence tells a sum for each year, or leads up to a list or table of them."""
    pays = bool(_PAYS.search(one.text))
    leads = pays and one.text.rstrip().endswith(":")
    if DAY_OF_YEAR.search(one.text) and not (leads or several):
        return False  # the day in each year by which it is paid
    sums = SUM.search(_IN_BRACKETS.sub("", one.text)) and not LIMIT.search(one.text)
    return leads or (bool(sums) and (several or not pays))


def _is_rate(text: str, words: str) -> bool:
    """Say whether how often only tells what a sum is for each year, with no day: "£500 per annum"."""
    sums = (told.end() for told in SUM.finditer(text))
    beside = any(text[end:].lstrip(" ,").startswith((words, f"in {words}")) for end in sums)
    return beside and not (DAY_OF_YEAR.search(text) or _WHEN_PAID.search(text))


def _is_price(one: Sentence) -> bool:
    """Say whether a row is of a price, for which how often only tells what it buys."""
    priced = any(not is_no_promise(one.text, told) for told in SUM.finditer(one.text))
    return priced and not (_PAYS.search(one.text) or _MUST.search(one.text))


def _is_told_before(one: Sentence, often: str, facts: Sequence[Proposal]) -> bool:
    """Say whether a line of a timetable tells again what a clause has told: "Newsletter: every May"."""
    event = event_words(one.text) if re.search(r"[:\t]", one.text) else set()
    told = (str(fact.value["what"]) for fact in facts if fact.value["frequency"] == often)
    return bool(event) and any(event <= words_that_say(what) for what in told)


def _is_adjective(words: str, text: str) -> bool:
    """Say whether how often only tells of what kind a thing is, and not when it is done: "annual plans"."""
    _, _, after = text.partition(words)
    return " " not in words and bool(_THING.match(after))


def _actors(one: Sentence, words: str, names: Sequence[str], said: Sequence[str]) -> list[str | None]:
    """Give who owes it, and who owes a part of its own: "The Council will bring tea, and the Trust cake".

    Of what is `said` of how often, what stands before these words is told of others.
    """
    place = one.text.find(words)
    ends = [one.text.find(other) + len(other) for other in said]
    own = one.text[max((end for end in ends if end <= place), default=0) : place]
    first = actor_of(replace(one, text=own), names) or actor_of(one, names) or heads_duties(one, names)
    verb = MODAL.search(own)
    after = own[verb.end() :] if verb and first and first in own[: verb.start()] else ""
    parts = (
        name
        for name in names
        if re.search(rf", and (?:the )?{re.escape(name)} (?!{MODAL.pattern})[a-z]", after)
    )
    if first is None and (who := column_of_who(one)):
        return [next(iter(names_in_order(who, names)), who)]
    return [first, *(name for name in parts if name != first)]


def _goes_to(text: str, words: str) -> str | None:
    """Give to whom it goes: who is named right before how often, or else behind it."""
    place = text.find(words)
    before = [told for told in _TO.finditer(text) if told.end() <= place]
    beside = bool(before) and not re.search(r"[,;.]|\band\b", text[before[-1].end() : place])
    told = before[-1] if beside else _TO.search(text, place)
    return told[1] if told else None


def _is_the_least(text: str, words: str) -> bool:
    before, told, after = text.partition(words)
    least = _LEAST.search(before)
    of_it = least is not None and not _OF_ELSE.search(least[0])
    return bool(of_it or _LEAST.search(told) or _AT_THE_LEAST.match(after))


def _obligation(one: Sentence, often: str, words: str, owners: list[str] | None, *, place: int) -> Proposal:
    value = {
        "id": f"O{place}",
        "what": one.text.replace("\t", ": ").rstrip(".;,")[:_LONGEST],
        "frequency": often,
        "at_least": _is_the_least(one.text, words),
        "owner": owners,
        "to": _goes_to(one.text, words),
        "clause": one.clause.label,
    }
    return Proposal("recurring", value, (one.source,))

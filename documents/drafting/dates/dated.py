"""What falls on a day or in a window: milestones, deliverables, gateways, reviews and past events."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from rapidfuzz import fuzz

from agreements.intake.proposals import Proposal, Source
from documents.dates import find_dates
from documents.drafting.amounts.money import BACKGROUND, DEFINES
from documents.drafting.amounts.sums import SUM
from documents.drafting.dates.deciding import (
    is_gateway,
    names_itself,
    propose_gateway,
    propose_turned,
)
from documents.drafting.dates.due import was
from documents.drafting.dates.events import background, events, gives_its_day, is_done_once, names_years
from documents.drafting.dates.often import frequencies
from documents.drafting.dates.repeats import without_overviews, without_rows_told_before
from documents.drafting.dates.reviews import OF_PAGE, is_next_point, propose_review
from documents.drafting.dates.rows import INSTALMENTS, is_head, is_sum, reaches_somebody, tells_of_paper
from documents.drafting.dates.stages import at_stages, counted_from, days_of, days_of_stages
from documents.drafting.dates.timetables import TIMETABLE, in_its_column, is_timetable, lists_figures
from documents.drafting.dates.window import Window
from documents.drafting.dates.windows import clip, part_of, windows_of
from documents.drafting.life.term import Term
from documents.drafting.phrases import AHEAD, DURATION, EXTENDS
from documents.drafting.told import Sentence

_TARGETS = re.compile(
    r"\b(?:targets?|standards|performance|indicators?|kpis?|metrics|success|"
    r"how (?:we(?:[’']ll| will)|will we|to) know)\b",
    re.IGNORECASE,
)
_REVIEWED = re.compile(r"\b(?:review\w*|look\w*|evaluat\w+|stock)\b", re.IGNORECASE)
_ANOTHER = re.compile(r",? and (?:the |each )?[A-Z][\w’'-]*(?: [\w’'-]+){0,4} (?:will|shall|must)\b")
_CONDITION = re.compile(r"(?:if|where|unless|should)\b", re.IGNORECASE)
_NEXT_REVIEW = re.compile(
    r"(?:next |date of (?:next )?)?(?:review|look at this \w+)(?: is)?(?: due| date| by)?\b", re.IGNORECASE
)
_REVIEW_BY = re.compile(
    rf"^{_NEXT_REVIEW.pattern}|\bto be (?:reviewed by|(?:reviewed|looked at again) in)\b|"
    r"\breview (?:due|date|by)\b",
    re.IGNORECASE,
)
_APPROVED = re.compile(
    r"\b(?:approved|adopted|endorsed|ratified|resolved)\b[^.;]{0,80}\b(?:by|at|on)\b|\(minute\b|"
    r"\b(?:replaces|supersedes)\b",
    re.IGNORECASE,
)
"""What the title page tells of the agreement's way to being signed: "Approved by Cabinet on …"."""

_YEAR = re.compile(r"(?:19|20)\d\d|[./]\d\d$")
_TO_COME = re.compile(r"\[[^\[\]]*\]\.?")  # a place that is left for a paper
_OWN_DAY = re.compile(
    r"\b(?:memorandum|mou|agreement|term|charter|compact|pact|concordat|protocol|deed|contract) "
    r"(?:(?P<ends>ends?|expires?|comes? to an end|finish(?:es)?)|"
    r"starts?|begins?|commences?|comes? into force|takes? effect)\b|"
    r"^(?:(?P<last>end|expiry|finish)|start|commencement|effective)(?:ing|s)?(?: date)?\s*[:\t]",
    re.IGNORECASE,
)
_MEETING = re.compile(r"(?:\w+ )?(?:that|this|the) meeting\W{1,4}(?:on |is )?\d", re.IGNORECASE)
_MOST_DAYS = 50  # that one sentence may tell
_MOST_TWINS = 50  # items of one day that are looked at for the same told twice
_ALIKE = 70


def propose_dated(
    sentences: Sequence[Sentence],
    term: Term,
    others: Sequence[Proposal] = (),
    funding: Sequence[Proposal] = (),
) -> list[Proposal]:
    """Propose milestones, gateways, reviews and background, each with the day or window it falls in.

    What is told of the term itself, or by the `others` (the successor, the version), is no milestone, nor
    is when a sum is paid of which the `funding` tells that.
    """
    term = replace(term, stages=days_of_stages(sentences))
    term = replace(term, stages={**days_of(_gateways(sentences, term)), **term.stages})
    told = (fact for fact in others if not (fact.section == "targets" and is_done_once(fact)))
    walk = _Walk(term, {source for fact in told for source in fact.sources})
    walk.paid = frozenset(str(fact.value["terms"]) for fact in funding)
    walk.signed = [source for fact in others if fact.section == "signatories" for source in fact.sources]
    for one, following in itertools.zip_longest(sentences, sentences[1:]):
        walk.take(one, following)
    return _numbered(without_rows_told_before(without_overviews(_without_repeats(walk.facts)), sentences))


def _gateways(sentences: Sequence[Sentence], term: Term) -> Iterator[tuple[str, Proposal]]:
    """Give each gateway that has a day, with the words beside it."""
    for one, following in itertools.zip_longest(sentences, sentences[1:]):
        if is_gateway(one, following, counted=_counts(one, term)):
            words = f"{one.heading}\n{one.before}\n{one.text}"
            yield from ((words, fact) for fact in propose_gateway(one, windows_of(one, term)))


def _counts(one: Sentence, term: Term) -> bool:
    """Say whether a sentence counts a day from a stage."""
    return any(counted_from(one.text, term.stages, one.before))


@dataclass(slots=True)
class _Walk:
    """What was told so far on the way through the sentences."""

    term: Term
    spent: set[Source]  # words that tell something else
    facts: list[Proposal] = field(default_factory=list)
    signed: Sequence[Source] = ()  # words of those who sign, as they stand in the cells of a row
    paid: frozenset[str] = frozenset()  # what is told of when sums are paid
    reviewing: Sentence | None = None  # the sentence before, where it told of a review

    def take(self, one: Sentence, following: Sentence | None) -> None:
        before, self.reviewing = self.reviewing, None
        beside = one.clause.kind == "front" and not (one.row or _REVIEW_BY.search(one.text))
        beside = beside or OF_PAGE.search(one.text) is not None
        if one.is_signing or beside:
            approved = _APPROVED.search(one.text) and one.source not in self.spent
            if one.clause.kind == "front" and (one.is_paper or approved):
                self.facts += background(one)
            return
        if self.tells_nothing(one):
            return
        if DEFINES.search(one.heading) and not AHEAD.search(one.text):
            return  # what a word means
        found = self.windows(one)
        if turned := list(propose_turned(one)):
            self.facts += turned
        elif _is_its_meeting(one, found, self.facts):
            gateway = self.facts.pop()
            value = {**gateway.value, **found[0].value}
            self.take_events(one, found[1:])
            self.facts.append(replace(gateway, value=value, sources=(*gateway.sources, one.source)))
        elif self.is_to_come(one, found) and is_gateway(one, following, counted=_counts(one, self.term)):
            self.facts += propose_gateway(one, found)
        elif _is_effect(one, self.facts):
            self.take_effect(one, found)
        elif not self.take_review(one, before, found):
            self.take_events(one, found, following)

    def windows(self, one: Sentence) -> list[Window]:
        """Give the days that a sentence tells, without those of the term where it tells the term."""
        years = bool(find_dates(one.text)) and not SUM.search(one.text) and names_years(one)
        found = windows_of(one, self.term, years=years)[:_MOST_DAYS]
        if {self.term.starts, self.term.ends} <= {each.day for each in found} - {None}:
            return [each for each in found if each.day not in {self.term.starts, self.term.ends}]
        if not self.tells_term(one):
            return found
        if one.row:
            return []
        after = self.term.ends + timedelta(days=1) if self.term.ends else None  # to which a term is counted
        ends = {self.term.starts, self.term.ends, after, *self.term.stated, None}
        return [each for each in found if each.day not in ends and (each.from_ or date.min) not in ends]

    def tells_term(self, one: Sentence) -> bool:
        return any(one.source in fact.sources for fact in self.term.facts)

    def is_to_come(self, one: Sentence, found: Sequence[Window]) -> bool:
        """Say whether what falls on some days is ahead, and not of the time after the agreement."""
        past = [each for each in found if was(one, each) or self.is_long_past(one, each)]
        told = BACKGROUND.search(one.heading) and bool(past) and len(past) == len(found)
        return not (told or self.is_of_time_after(one, found))

    def is_of_time_after(self, one: Sentence, found: Sequence[Window]) -> bool:
        """Say whether a sentence that names no gateway tells of the time after the agreement's end."""
        month = self.term.ends.replace(day=1) if self.term.ends else date.max
        later = [each for each in found if each.day and each.day >= month]
        after = any((each.text or "").lower().startswith("after ") for each in later)
        return after and not names_itself(one.text)

    def tells_nothing(self, one: Sentence) -> bool:
        """Say whether a row tells nothing that falls on a day, or a line is left for a paper."""
        other = one.source in self.spent or is_head(one) or is_sum(one) or reaches_somebody(one)
        other = other or any(
            each.clause == one.clause.label and each.words in one.text for each in self.signed
        )
        return bool(one.row and (other or self.is_of_term(one))) or bool(_TO_COME.fullmatch(one.text))

    def is_of_term(self, one: Sentence) -> bool:
        """Say whether a row tells again on which day the agreement itself starts or ends."""
        told = _OWN_DAY.search(one.text) if one.row else None
        days = [found.day for found in find_dates(one.text)]
        return told is not None and days == [
            self.term.ends if told["ends"] or told["last"] else self.term.starts
        ]

    def is_last_call(self, window: Window) -> bool:
        """Say whether it is the day by which more time must be asked for or settled, ahead of the end."""
        ends = self.term.ends
        ahead = window.day is not None and ends is not None and window.day < ends
        return ahead and window.precision == "day" and window.bound in {"by", "before"}

    def is_long_past(self, one: Sentence, window: Window) -> bool:
        """Say whether a day lies before the agreement's own days, in a sentence that promises nothing."""
        known = min((day for day in (self.term.starts, self.term.written) if day), default=None)
        before = known is not None and window.day is not None and window.day < known
        return before and not AHEAD.search(one.text) and not DURATION.search(window.text or "")

    def take_effect(self, one: Sentence, found: Sequence[Window]) -> None:
        """Tell what follows with the gateway, and by itself where it has a day of its own."""
        gateway = self.facts.pop()
        value = {**gateway.value, "effect": clip(one.text)}
        self.take_events(one, [each for each in found if each.precision == "day"])
        self.facts.append(replace(gateway, value=value, sources=(*gateway.sources, one.source)))

    def take_review(self, one: Sentence, before: Sentence | None, found: Sequence[Window]) -> bool:
        """Take a review, and say whether the sentence tells no more than that."""
        past = [each for each in found if was(one, each) or self.is_long_past(one, each)]
        if past and len(past) == len(found) and not (AHEAD.search(one.text) or frequencies(one.text)):
            return False  # it was reviewed
        again = is_next_point(one, before)
        ahead = [each for each in found if each not in past]
        ahead += at_stages(one.text, self.term.stages)
        review = list(propose_review(one, ahead, self.term, announced=again))
        if again and self.facts[-1].section == "reviews" and self.facts[-1].value["date_text"] is None:
            self.facts.pop()  # it only announced the points that follow
        self.facts += review
        self.reviewing = one if review else None
        if not review or TIMETABLE.search(one.heading) or _makes_more(one):
            return False
        self.facts += [fact for each in past for fact in background(one, each)]
        told = {fact.value["date_text"] for fact in review}
        if more := [each for each in ahead if each.text not in told and _is_by_another(one, each)]:
            self.take_events(one, more)
        return True

    def take_events(self, one: Sentence, found: Sequence[Window], following: Sentence | None = None) -> None:
        if _TARGETS.search(one.heading) and not is_timetable(one) and lists_figures(one):
            return  # a figure to be reached
        if one.row and any(definite for _, _, definite in frequencies(one.text)):
            found = [each for each in found if each.bound != "until"]  # until when it recurs
        by_a_day = any(each.bound in {"by", "before"} for each in found) and not SUM.search(one.text)
        with_sum = SUM.search(one.text) or one.text in self.paid or frequencies(one.text)
        on_days = sum(each.precision == "day" and bool(_YEAR.search(each.text or "")) for each in found)
        if with_sum and INSTALMENTS.search(one.text) and not (one.row or by_a_day or on_days > 1):
            return  # when a sum is paid is told with the sum, and what recurs as that
        if one.is_term and EXTENDS.search(one.text) and not (one.row and is_timetable(one)):
            beside = [each for each in found if not EXTENDS.search(part_of(one.text, each))]
            found = [each for each in found if each in beside or self.is_last_call(each) or was(one, each)]
            if not found:
                return
        if self.tells_term(one) and not found:
            return
        if one.text.rstrip().endswith(":"):
            if gives_its_day(one, following, self.term):
                return
            found = [each for each in found if each.bound in {"by", "before"}]
        if one.source not in self.spent and not tells_of_paper(one):
            self.facts += events(one, in_its_column(one, found), self.term)


def _makes_more(one: Sentence) -> bool:
    done = r"(?!(?:finished|completed?|concluded|ended|done|undertaken|held|reviewed|conducted|carried)\b)\w+"
    made = re.search(rf"\b(?:will be|shall be|be)\s+{done}(?:\s+and\s+\w+)?\s+by\b", one.text)
    return made is not None and any(
        made.start() <= found.start <= made.end() for found in find_dates(one.text)
    )


def _is_by_another(one: Sentence, window: Window) -> bool:
    """Say whether a day is of what somebody else does after a review: "…, and the Council will publish"."""
    before = one.text.partition(window.text or "\n")[0]
    return any(_ANOTHER.search(before, told.end()) for told in _REVIEWED.finditer(before))


def _is_effect(one: Sentence, facts: Sequence[Proposal]) -> bool:
    """Say whether a sentence tells what follows where the gateway just read is passed or isn't."""
    gateway = facts[-1] if facts and facts[-1].section == "gateways" else None
    return (
        gateway is not None
        and not one.row
        and gateway.value["clause"] == one.clause.label
        and bool(_CONDITION.match(one.text))
    )


def _is_its_meeting(one: Sentence, found: Sequence[Window], facts: Sequence[Proposal]) -> bool:
    """Say whether a sentence tells the day of the meeting, of whose month a gateway was told before."""
    gateway = facts[-1] if facts and facts[-1].section == "gateways" else None
    if gateway is None or gateway.value["clause"] != one.clause.label or not found:
        return False
    first, last, day = gateway.value["date_from"], gateway.value["date"], found[0].day
    month = gateway.value["precision"] == "month" and isinstance(first, date) and isinstance(last, date)
    within = month and day is not None and first <= day <= last and found[0].precision == "day"  # type: ignore[operator]
    return bool(within and _MEETING.match(one.text))


def _without_repeats(facts: Sequence[Proposal]) -> list[Proposal]:
    """Merge what is told twice in like words for the same day."""
    kept: list[Proposal] = []
    places: dict[object, list[int]] = {}
    for fact in facts:
        near = places.setdefault((fact.section, fact.value["date"]), [])
        twin = next((place for place in near[:_MOST_TWINS] if _same(fact, kept[place])), None)
        if twin is None:
            near.append(len(kept))
            kept.append(fact)
        else:
            first = kept[twin]
            labels = list(dict.fromkeys([str(first.value["clause"]), str(fact.value["clause"])]))
            kept[twin] = Proposal(
                first.section,
                {**first.value, "clause": ", ".join(labels)},
                (*first.sources, *fact.sources),
                first.sure,
            )
    return kept


def _same(fact: Proposal, other: Proposal) -> bool:
    if (
        fact.section != other.section
        or fact.value["date"] is None
        or fact.value["date"] != other.value["date"]
    ):
        return False
    told = [str(one.value["what"]) for one in (fact, other)]
    printed = any(
        _NEXT_REVIEW.match(one.sources[0].words) and "\t" not in one.sources[0].words for one in (fact, other)
    )
    rows = ["\t" in one.sources[0].words for one in (fact, other) if one.value["precision"] != "year"]
    return (
        fact.section == "background"
        or (fact.section in {"reviews", "gateways"} and len(set(rows)) > 1)  # a timetable tells it again
        or (fact.section == "reviews" and printed)  # a line of the title page tells when it is due
        or fuzz.token_set_ratio(*told) >= _ALIKE
    )


def _numbered(facts: Sequence[Proposal]) -> list[Proposal]:
    letters = {"milestones": "M", "gateways": "G", "reviews": "R"}
    counts: dict[str, int] = {}
    out: list[Proposal] = []
    for fact in facts:
        letter = letters.get(fact.section)
        if letter is None:
            out.append(fact)
            continue
        counts[letter] = counts.get(letter, 0) + 1
        out.append(replace(fact, value={"id": f"{letter}{counts[letter]}", **fact.value}))
    return out

"""Reviews: when the agreement is looked at again."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_NUMBERS
from agreements.intake.proposals import Proposal, Sure
from documents.drafting.dates.counting import after_event, counted, within_start
from documents.drafting.dates.deciding import DECIDER
from documents.drafting.dates.review_points import Timed, own_points
from documents.drafting.dates.window import Window, window_of
from documents.drafting.dates.windows import SEASON, clip, merged, yearless
from documents.drafting.life.term import Term
from documents.drafting.phrases import AGREEMENT, DURATION, PAST, months_of
from documents.drafting.told import Sentence
from documents.printed_dates import MONTH_ALONE, month_end

_REVIEW = re.compile(
    r"\bevaluates? (?:it|this|the (?:whole|scheme|partnership|arrangements?|pilot|agreement|programme|"
    r"alliance|service|project|compact))\b|"
    r"\blook(?:s|ed|ing)? over (?:it|this|the)\b|\bnext look (?:at|over)\b|"
    r"\blooks? at the whole\b|\blook again at\b|\blooks? back (?:at|on|over)\b|\brevisit(?:s|ed|ing)?\b|"
    r"\b(?:effectiveness|success)\b[^.;]{0,60}\b(?:assess|evaluat|judg)\w+|"
    r"\b(?:evaluator|reviewer)\b[^.;]{0,60}\breports?\b|\breads? through (?:it|this|the)\b|"
    r"\blook(?:ed)? at (?:it|(?:the|this) \w+) (?:as a whole|afresh)\b|"
    r"\breview(?:s|ed|ing)?\b|\btake stock\b|\blook(?:ed)? at (?:(?:it|(?:this|the) \w+) )?again\b|"
    r"\bstock-?tak(?:e|ing)\b|\blooks? (?:again )?at (?:whether|how|the (?:working|operation) of)\b|"
    r"\b(?:independent|external|joint|interim|formal|full|mid[- ]term|mid[- ]point|final|"
    r"process|impact|closing|post-\w+) evaluation\b(?! reports?\b)",
    re.IGNORECASE,
)
_REVIEW_DUE = re.compile(
    r"\b(?:will|shall|must|to) evaluate\b|"
    r"\b(?:will|shall|must) look over\b|\w[’']ll look over\b|\bnext look (?:at|over)\b|"
    r"\b(?:will|shall|must|should|to|is to|are to|agree to|formal|next|annual|date|"
    r"undertake|a)\b[^.;]{0,60}\breview|"
    r"\breviews (?:are|fall) due\b|"
    r"\breview(?:ed|s)?\s+(?:date|will|shall|by|in|on|every|annually|at least)\b|"
    r"\b(?:we|they|(?:parties|partners|members)(?: (?:all|together|jointly))?) review\b|"
    r"^review\b|\btake stock\b|\blooks? at the whole\b|\blook again at\b|\blooks? back (?:at|on|over)\b|"
    r"\b(?:then|also) review\b|\breview (?:the whole|(?:the )?(?:operation|working) of)\b|"
    r"\bbe looked at again\b|\b(?:will|shall|must) look at\b|\breviews (?:this|the|how|whether)\b|"
    r"\b(?:first|next|interim|final) (?:\w+ )?review\b|"
    r"\breview\b[^.;]{0,80}\bthe next (?:one )?(?:is|will be|falls|takes place)\b|"
    r"\bevaluation\b[^.;]{0,80}\b(?:will|shall|must|is to|is due|takes place)\b|"
    r"\bsubject to\b[^.;]{0,30}\breview|\b(?:will|shall|must|to) (?:\w+ )?(?:be )?revisit|"
    r"\b(?:effectiveness|success)\b[^.;]{0,40}\b(?:will|shall|must|is to|are to) be (?:assess|evaluat|judg)|"
    r"\b(?:evaluator|reviewer)\b[^.;]{0,60}\breports?\b|\breads? through (?:it|this|the)\b|"
    r"\breview\b[^.;]{0,30}\b(?:is|are) (?:to be )?(?:carried out|undertaken|conducted|held|made|done)\b|"
    r"\bstock-?tak(?:e|ing)\b|\blooks? (?:again )?at (?:whether|how|the (?:working|operation) of)\b|"
    r"^(?:[\w-]+ ){0,3}evaluation\t|\b(?:outside|independent|external) review\b",
    re.IGNORECASE,
)
_REVIEW_OF_OTHER = re.compile(
    r"\b(?:when|once|until|after|before|if) (?:they|these|those|each) (?:is|are|has been|have been) "
    r"(?:next |first )?review|"
    r"\band (?:(?:shall|will|must) )?(?:revisit|review) (?:it|them)\b|"
    r"\breview(?:s|ing)? (?:all|each|every) (?!of )(?:[\w-]+ ){0,2}[a-z]+s?\b|"
    r"\breview of (?:all|each|every) (?:the )?"
    r"(?!(?:aspects?|parts?|arrangements?|elements?|matters?|terms?)\b)[a-z]+|"
    r"\d ?%[^.;]{0,60}\breviewed\b|"
    r"\breview(?:s|ing)? (?:of )?(?!(?:this|it|(?:the|our) (?:mou|memorandum|agreement))\b)(?:[\w-]+ ){0,3}"
    r"(?:capacity|fees|charges|rates|contracts?|polic(?:y|ies)|procedures|pathways?|cases|caseloads?|criteria|"
    r"thresholds|staffing|rotas?|tariffs?)\b|"
    r"\b(?:review (?:of )?(?:trends|progress(?! and th(?:is|e) )|"
    r"their|service provision|outcomes)|kept under|under regular)\b|"
    r"\b(?:regard to|account of|light of|reports? of|findings of|results of)\b[^.;]{0,60}\breview",
    re.IGNORECASE,
)
_MADE_FIRST = re.compile(
    r"\b(?:completed?|concluded?|signed(?: off)?|agreed|approved|adopted|finalised|published|prepared|"
    r"drawn up|produced|in place|updated?)\b[^.;]{0,60}\b(?:by|before|on|in)\b[^.;]{0,50}"
    r"\band (?:thereafter |then )?(?:(?:shall|will|must|to) )?(?:thereafter |then )?(?:be )?review(?:ed)?\b",
    re.IGNORECASE,
)
"""What is made before it is reviewed, as an assessment: "to be completed by 1 May and then reviewed"."""

_NEXT_POINT = re.compile(
    r"(?:First|Second|Third|Interim|Mid-?term|Final|Closing|Full)(?: [a-z]+)? (?:evaluation|review)"
    r"(?: report)?\s?[:–-]\s|"
    r"The (?:first|second|third|fourth|last|other|next|final)(?: one| review)?(?:,[^.;]{3,60},)? "
    r"(?:is|will|shall|asks?|looks?|advises?|considers?|tests?|checks?|covers?|must)\b|"
    r"\w+(?: \w+){0,3} (?:(?:will|shall|must|is to|are to) )?(?:do|does|be done) "
    r"(?:so|it|this) (?:again|once more)\b"
)
_TOLD_BESIDE = re.compile(r"\b(?:that is|namely|i\.e\.)")  # "six months after the start, that is in May 2021"
_AFTER_TIME = re.compile(
    rf"\bafter (?:(?:its|the) first )?{DURATION.pattern}(?!\s+(?:from|of|after|before|notice)\b)",
    re.IGNORECASE,
)
_EVERY_YEAR = r"(?:(?:each|every) year|annually|yearly|once a year)"
_EACH_MONTH = re.compile(
    rf"\b(?:each|every)\s+(?P<each>{MONTH_ALONE})\b|"
    rf"\b(?:in|by)(?: the (?:month|end) of)? (?P<in>{MONTH_ALONE}),?(?: of| in)? {_EVERY_YEAR}\b|"
    rf"\b{_EVERY_YEAR},? (?:in|at its|at the|during) (?P<behind>{MONTH_ALONE})\b(?!,? (?:19|20)\d\d)",
    re.IGNORECASE,
)
_GO_LIVE = re.compile(r"\bgo(?:es|ing)?[- ]live\b", re.IGNORECASE)
_THEREAFTER = re.compile(r"\b(?:after (?:that|this)|thereafter|then)\b", re.IGNORECASE)
_AND_AGAIN = re.compile(r"\band (?:then )?again\b", re.IGNORECASE)
_YEAR_LATER = re.compile(
    r"\band (?:then )?(?:again )?(?:a|one) year (?:later|after (?:that|this))\b", re.IGNORECASE
)
_AND_REPORT = re.compile(r"\band (?:to )?reports?\b[^.;]{0,60}$", re.IGNORECASE)
_DONE_BY = re.compile(
    r"\b(?:(?:and|to) (?:to )?reports?\b|complet\w+|conclud\w+|finish\w*|report(?:s|ing)?\b)[^.;]{0,60}$",
    re.IGNORECASE,
)
"""What stands before the day by which a review is done."""

_REPORTED_TO = re.compile(r"\b(?:to|before) (?:the |its |their )?$", re.IGNORECASE)
_BEGUN = re.compile(
    r"\b(?:(?:start|begin|commenc|visit)\w* |after (?:the|an?) (?:\w+ ){1,3})(?:[a-z]+ ){0,6}$", re.IGNORECASE
)
"""What stands before the day on which a review only begins, or before that of something else."""

_ELSE = re.compile(r"\b(?:and (?:to|will|shall|must)|which|who)\b", re.IGNORECASE)
_ONE_MORE = (
    r"(?:(?:an?|the) (?:(?:[\w-]+,? ){0,4}(?:review|evaluation|look) (?:[\w-]+ ){0,12}|"
    r"(?:[\w-]+ ){1,3}))?"
)
_AFTER_SO_LONG = r"(?:(?:at|after) [\w-]+ (?:week|month|year)s? \()?"  # "at six months (by 4 May 2031)"
_SEVERAL = re.compile(r"\b(?:two|three|four|several) (?:\w+ )?reviews\b", re.IGNORECASE)
_OF_REVIEWS = re.compile(
    r"(?:the )?(?:\w+ ){0,2}reviews?$|look(?:ing)? (?:at (?:it|this|the \w+) )?(?:back|again|afresh)\b|"
    r"taking stock\b",
    re.IGNORECASE,
)
OF_PAGE = re.compile(
    r"\breview of (?:this|the) (?:web ?)?page\b|"
    r"\bpage (?:was )?(?:last )?(?:review|updated|edited|published|changed)|"
    r"^\W*(?:published|last (?:updated|edited|changed))\b",
    re.IGNORECASE,
)
_PART = r"(?:schedule|annex|appendix|part) \w+|(?:schedules|annexe?s|appendices)"
_OF_PART = re.compile(
    rf"(?:the )?(?:{_PART}) (?:(?:shall|will|must|is|are|to) )?(?:be )?review|"
    rf"(?:[\w’'-]+ ){{1,6}}reviews? (?:the )?(?:{_PART})\b|"
    r"(?!(?:\w+ )?(?:light|full|formal|annual|joint|mid|final|interim|close|independent)\b)"
    r"(?:the )?(?:[\w-]+ ){1,3}review\b[\s–—:-]+(?:every|each)\b",
    re.IGNORECASE,
)
"""What recurs for a part of the agreement, or a paper of its own: "Annex 2 is reviewed every March"."""

_LOOKS = re.compile(
    r"\b(?:looks? (?:again )?at|go(?:es)? (?:over|through)|considers?|checks?)\b", re.IGNORECASE
)
_LOOKS_AT_IT = re.compile(rf"\blooks? (?:again )?(?:at|over) (?:{AGREEMENT.pattern})", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(?:annual(?:ly)?|(?:each|every) (?-i:[A-Z])\w+|"
    r"every year|each year|yearly|quarterly|"
    r"(?:each|every) (?:spring|summer|autumn|winter)|every \w+ months|six[- "
    r"]monthly|every (?:two|three) years)\b",
    re.IGNORECASE,
)


_ON_EVENT = re.compile(
    r"\b(?:(?:at once|immediately|forthwith|promptly|as soon as \w+) )?(?:after|following|upon|on) "
    r"(?:any|every|each|an?) [^.;,]{3,100}|\b(?:when(?:ever)?|if) [^.;,]{3,100}",
    re.IGNORECASE,
)
"""What happens upon which it is reviewed, on no day that is known: "following any serious incident"."""


def _told_after(one: Sentence, found: Sequence[Window]) -> Window:
    """Give the day that a line of the title page has after the word: "From 1 May; review by 30 April"."""
    told = _REVIEW.search(one.text)
    later = (each for each in found if told and each.text and one.text.find(each.text) > told.start())
    return next(later, found[0])


def _beside(text: str, others: Sequence[Window], first: Window) -> Iterator[Window]:
    """Give the other days of a review that is told for several: "in January 2025 and January 2027"."""
    before = first
    for other in others:
        if other.text == first.text:
            yield other  # each of several that are counted alike: "a month after each phase"
        elif (other.text and _AND_REPORT.search(text[: text.find(other.text)])) or (
            before.text
            and other.text
            and re.search(
                rf"{re.escape(before.text)}\)?(?:,| and|, and)\s+(?:again )?{_ONE_MORE}{_AFTER_SO_LONG}"
                rf"(?:in |on |by )?{re.escape(other.text)}",
                text,
            )
        ):
            yield other
            before = other


def _as_done(text: str, found: list[Window]) -> list[Window]:
    """Keep of a review that begins, or comes after something, the day by which it is done or reported."""
    done = [each for each in found if each.text and _DONE_BY.search(text[: text.find(each.text)])]
    first = found[0].text if found else None
    begun = first and _BEGUN.search(text[: text.find(first)])
    return done if done and begun and done[0] is not found[0] else found


def is_next_point(one: Sentence, before: Sentence | None) -> bool:
    """Say whether a sentence gives one of the points that those before it announced: "The first is …"."""
    return before is not None and before.clause is one.clause and bool(_NEXT_POINT.match(one.text))


def _is_apart(text: str, words: str) -> bool:
    """Say whether a day is told of something else before the review: "It meets in May, and will review …"."""
    told, at = _REVIEW.search(text), text.find(words)
    return told is not None and 0 <= at < told.start() and bool(_ELSE.search(text[at : told.start()]))


def _first_of_each(text: str, term: Term) -> list[Window]:
    """Read "each July" as the first one of the term; the first of those "thereafter" was told before."""
    told = _EACH_MONTH.search(text)
    begins = term.starts or term.written
    if told is None or begins is None or _THEREAFTER.search(text, 0, told.start()):
        return []
    month = MONTH_NUMBERS[(told["each"] or told["in"] or told["behind"]).lower()]
    first = date(begins.year + (month < begins.month), month, 1)
    return [Window(month_end(first), first, told[0], "month", "by" if told[0][:2].lower() == "by" else "in")]


def _falls(one: Sentence, found: Sequence[Window], term: Term) -> tuple[dict[str, object] | None, Window]:
    """Give the day of a review, or the rule that it follows where no day is told beside it."""
    after = None if found and _TOLD_BESIDE.search(one.text) else after_event(one.text)
    if after and not (found or term.starts) and _GO_LIVE.search(after[1]):
        return None, Window(None, None, after[1], "relative", "at")  # of what, and on what day, is not told
    if after and any(after[1] in (each.text or "") for each in found):
        after = None  # it is counted from another event, whose day is known
    if not (found or after) and (first := _AFTER_TIME.search(one.text)):
        months, days = months_of(first)
        after = {"event": "start", "months": months, "days": days}, first[0]
    if after and after[0]["event"] == "end" and (ahead := counted(one.text, term)):
        return None, (found[0] if found and ahead.from_ else ahead)  # a day within it is told too
    if after:
        within = within_start(one.text, term)
        return (None, within) if within else (after[0], Window(None, None, after[1], "relative", "at"))
    if found:
        return None, _told_after(one, found) if one.clause.kind == "front" else found[0]
    if term.ends and (told := re.search(r"\bduring the (?:period|term)\b", one.text)):
        return None, Window(term.ends, term.starts, told[0], "year", "in")
    loose = SEASON.search(one.text) or _OFTEN.search(one.text) or _ON_EVENT.search(one.text)
    return None, Window(None, None, loose[0] if loose else None, "none", None)


def propose_review(
    one: Sentence, found: Sequence[Window], term: Term, *, announced: bool = False
) -> Iterator[Proposal]:
    """Propose a review, by its date, its rule or how often it comes; the sentence before may announce it."""
    looks = (_LOOKS if _OF_REVIEWS.match(one.heading) else _LOOKS_AT_IT).search(one.text)
    review = _REVIEW.search(one.text)
    if not (announced or review or looks or one.row):
        return
    if OF_PAGE.search(one.text) or (_OF_PART.match(one.text) and not found and _OFTEN.search(one.text)):
        return
    rule = after_event(one.text)
    told = bool(_REVIEW_DUE.search(one.text) or _SEVERAL.search(one.text))
    counted_days = rule or any(DURATION.search(each.text or "") for each in found)
    told = bool(told or (counted_days and not PAST.search(one.text)))
    timed_below = _OF_REVIEWS.match(one.heading) and (found or rule)
    made = _MADE_FIRST.search(one.text)
    made = None if made and AGREEMENT.search(one.text, 0, made.end()) else made
    other = made or _REVIEW_OF_OTHER.search(one.text)
    own = other and _REVIEW.search(one.text[: other.start()])  # "will review … and shall review it yearly"
    due = review and (told or timed_below) and (own or not other)
    tabled = one.row and not one.row.is_head and timed_below
    looked = looks and (found or rule or _OFTEN.search(one.text))
    if not (announced or due or tabled or looked):
        return
    named = (
        looked
        or re.match(r"It (?:shall|will|must|is to)\b", one.text)
        or re.search(r"\bas a whole\b|\breview(?:s|ed)? it\b|\bat it again\b", one.text)
        or AGREEMENT.search(one.text)
        or _SEVERAL.search(one.text)
        or _REVIEW.search(one.heading)
        or one.row
        or re.search(
            r"\bformal review|arrangements|membership|governance|protocol\b", one.text, re.IGNORECASE
        )
    )
    first = _AFTER_TIME.search(one.text)
    days = [*(each.text for each in found), *([rule[1]] if rule else [first[0]] if first else [])]
    told_of_it = any(not _is_apart(one.text, words or "") for words in days)
    if not (named or told_of_it or announced):
        return
    if not found and _OFTEN.search(one.text):
        yearly = [] if _THEREAFTER.match(one.text) else yearless(one.text, term)
        found = [window_of(each) for each in yearly[:1]]  # the first of every year's
        found = found or _first_of_each(one.text, term)
    found = found if one.clause.kind == "front" else _as_done(one.text, merged(one, found))
    timed = list(_timed(one, found, term))
    sure: Sure = "likely" if found or timed[0][0].day or timed[0][1] else "unsure"
    told_of: dict[str, object] = {
        "what": clip(one.text),
        "by": _by_whom(one.text),
        "purpose": None,
    }
    for window, after in timed:
        value = {**told_of, **window.value, "after": after, "clause": one.clause.label}
        yield Proposal("reviews", value, (one.source,), sure)


def _by_whom(text: str) -> list[str] | None:
    """Name the body that reviews, which is none that it is only reported to."""
    named = (told for told in DECIDER.finditer(text) if not _REPORTED_TO.search(text, 0, told.start()))
    return next(([re.sub(r"^The ", "", told[1])] for told in named), None)


def _a_year_later(window: Window) -> Window:
    """Give the same time in the next year: "in May 2042 and again a year later"."""
    year = relativedelta(years=1)
    first = window.from_ + year if window.from_ else None
    last = window.day + year if window.day else None
    if first and last and window.precision == "month":
        last = month_end(first)
    return Window(last, first, window.text, window.precision, window.bound)


def _timed(one: Sentence, found: Sequence[Window], term: Term) -> Iterator[Timed]:
    """Give the day of each review that a sentence tells, or the rule that it follows."""
    if points := own_points(one.text, found, term):
        yield from (*points, *((each, None) for each in found))
        return
    after, window = _falls(one, found, term)
    yield window, after
    if found and window not in found and _AND_AGAIN.search(one.text):
        yield found[0], None
    if window.day and _YEAR_LATER.search(one.text):
        yield _a_year_later(window), None
    if window.precision in {"month", "day", "relative"}:
        beside = _beside(one.text, found[1:] if window in found else found, window)
        yield from ((again, None) for again in beside)

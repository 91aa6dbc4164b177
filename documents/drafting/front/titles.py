"""The agreement's title, from the lines of its title page."""

import itertools
import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal, Source, Sure
from documents.clauses import Clause
from documents.dates import find_dates
from documents.drafting.front.beside_title import NAMES_AGREEMENT, STATUS, YEARS, stands_beside_title
from documents.drafting.front.fronts import lines_of
from documents.drafting.front.subtitles import heads_particulars, stands_above_parties, tells_what_for
from documents.drafting.front.title_lines import (
    BETWEEN,
    SHORT,
    VERSION,
    ends_names,
    ends_title,
    is_in_small_words,
    is_name,
    plain,
)
from documents.drafting.front.title_page import (
    JOINING,
    NOT_OF_WHAT,
    Line,
    below_the_page_title,
    named_above,
    on_end,
    once,
    set_large,
    size_of,
    up_to_the_parties,
    with_heading_below,
    with_lines_right_below,
    with_years_below,
)
from documents.drafting.front.untitled import DEAR, OPENS, below_the_salutation
from documents.drafting.who.capitals import calmed
from documents.drafting.who.name_forms import is_public_body
from documents.headings import ORGANISATION, is_field, is_of_copy

_AGREEMENT = re.compile(r"\b(?:memorandum|agreement)\b", re.IGNORECASE)
_IN_FULL = re.compile(
    r"memorandum of understanding (?:\(mou\) (?:for|between|on)|for|between|on)\b", re.IGNORECASE
)
_BETWEEN_WHOM = re.compile(
    r"\bbetween (?:the |its )?(?-i:[a-z]).*|\bbetween\b(?:(?!\b(?:for|on|to|about|regarding)\b).)*",
    re.IGNORECASE,
)
"""Whom a title is between, by what they are or by name: "between the school and its neighbours"."""

_ABOUT = re.compile(
    r"(?:relating to|concerning|regarding|in respect of|in relation to|on the subject of|"
    r"(?:for|on) (?:the|an?)\b)"
    r"(?:\W*(?P<bare>$)|\s+\S)",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(r"(?:by and )?between(?:\W|$)|(?:an?|our|the)\s", re.IGNORECASE)
"""How a line begins that tells whom a title is between, or says again what it is."""

_SUBTITLE = re.compile(r"(?:an?|our)\s", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:(?:re|fwd?|subject|your ref|heading)\s*:\s*){1,4}", re.IGNORECASE)
_PARTIES_FOLLOW = re.compile(r"\W{1,8}between\W{0,8}$", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:(?:title|name) of (?:the )?(?:agreement|document|protocol|arrangement)|"
    r"(?:(?:agreement|document|protocol) )?title)\s*[:\t]\s*(?P<title>\S[^\t]{3,})$",
    re.IGNORECASE,
)
_ABOUT_FIELD = re.compile(r"subject(?: matter)?\s*[:\t]\s*(?P<title>\S[^\t]{3,})$", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:AND|OF|IN|FOR|TO|WITH) ")
_FIRST_LINES = 8
_RUNS_OVER = 5  # lines that a title may take
_LONGEST = 300  # characters of a title
_BARE = 4  # words: "Memorandum of Understanding" alone says little
_PAIR = 2
_FEW = 12  # words of what may be a title by its place alone


def propose_title(
    front: Sequence[Clause], clauses: Sequence[Clause], parties: Sequence[str]
) -> Proposal | None:
    """Propose the title, or the first heading that names an agreement where there is no title page.

    The names of the parties tell where a title ends that has no words to end it.
    """
    lines = [
        (clause, line)
        for clause in front
        for line in lines_of(clause)
        if "\t" not in line and not stands_beside_title(line)
    ]
    told = ((clause, line) for clause in front for line in lines_of(clause))
    bare = lines and NAMES_AGREEMENT.search(lines[0][1]) and not _says_of_what(lines[:1])
    fields = (one for one in told if _NAMED.match(one[1]) or (bare and _ABOUT_FIELD.match(one[1])))
    if (field := next(fields, None)) is not None:
        return _by_field(lines[0] if lines else field, field)
    large = set_large(lines, parties)
    if large is not None and (own := below_the_page_title(lines, large)) is not None:
        large = own
    if large is not None and not NAMES_AGREEMENT.search(lines[large][1]):
        return _by_size(lines[large:], parties)
    lines = once(lines[large or 0 :])  # what stands before it in small letters is whose paper it is
    start = large if large is None else 0
    start = _start(lines, parties) if start is None else start
    if start is None and (opening := _first_told(lines, parties)) is not None:
        return _fact(opening, " - ", "unsure")
    if start is None:
        headed = (
            (clause, clause.heading)
            for clause in clauses
            if clause.heading is not None and NAMES_AGREEMENT.search(clause.heading)
        )
        first = next(headed, None)
        return None if first is None else _fact([first], " ", "unsure")
    about = up_to_the_parties(lines, start, parties)
    title = [lines[start], *about] if about else _lines_of_title(lines, start, parties)
    title = with_lines_right_below(title, parties)
    if len(title) == 1 or not (NAMES_AGREEMENT.search(title[0][1]) and _says_of_what(title)):
        title = [*named_above(lines[: lines.index(title[0])], title[0], parties), *title]
    title = with_heading_below(with_years_below(title), front, clauses)
    apart = title[0] is not lines[start] or _is_named_apart(title)
    return _fact(title, " - " if apart else " ", "likely")


def _by_field(first: Line, field: Line) -> Proposal:
    """Take the title from a field that gives it, behind the kind of agreement that the page opens with."""
    told = _ABOUT_FIELD.sub(r"\g<title>", _NAMED.sub(r"\g<title>", field[1]))
    kind = NAMES_AGREEMENT.search(first[1]) and not NOT_OF_WHAT.sub("", first[1]).split()
    said = f"{calmed(first[1])} - {told}" if kind else told
    lines = [first, field] if kind else [field]
    sources = tuple(Source(clause.label, line) for clause, line in lines)
    return Proposal("title", {"title": said}, sources, "likely")


def _is_named_apart(title: Sequence[Line]) -> bool:
    """Say whether the second line is a name of its own, and does not go on from the first."""
    if len(title) != _PAIR or any(told.match(title[1][1]) for told in (_ABOUT, BETWEEN, YEARS)):
        return False
    return not (title[0][1].endswith(":") or _goes_on(title[0][1], title[1][1]))


def _by_size(lines: Sequence[Line], parties: Sequence[str]) -> Proposal:
    """Take what is set largest, and below it what is larger than the body or says what it is."""
    size = size_of(lines[0])
    title = list(itertools.takewhile(lambda line: size_of(line) == size, lines))
    title = title[: next((at for at, line in enumerate(title) if is_name(line[1], parties)), len(title))]
    below = next((line for line in lines[len(title) :] if not is_name(line[1], parties)), None)
    names = below is not None and (NAMES_AGREEMENT.search(below[1]) or size_of(below) > 1)
    if below is None or not names or (ends_title(below[1]) and not _SUBTITLE.match(below[1])):
        return _fact(title, " ", "likely")
    head = _fact(title, " ", "likely")
    tail = _fact([below], " ", "likely")
    said = f"{head.value['title']} - {tail.value['title']}"
    return Proposal("title", {"title": said}, (*head.sources, *tail.sources), "likely")


def _first_told(lines: Sequence[Line], parties: Sequence[str]) -> list[Line] | None:
    """Take what stands first on a title page in capitals for the title, where no agreement is named."""
    lines = [line for line in lines if not is_name(line[1], parties)]
    two = len(lines) > 1 and len(lines[1][1].split()) >= _PAIR and not ends_title(lines[1][1])
    told = lines[: 2 if two else 1]
    first = told[0][1] if told and not any(DEAR.match(line) for _, line in lines) else ""
    is_title = (
        not ends_title(first)
        and not ORGANISATION.search(first)
        and not first.endswith(":")
        and 1 < len(first.split()) <= _FEW
    )
    return list(told) if is_title else None


def _start(lines: Sequence[Line], parties: Sequence[str]) -> int | None:
    """Find the line where the title starts, one that says memorandum or agreement in full before others."""
    names = {plain(name) for name in parties}
    others = (at for at, (_, line) in enumerate(lines) if not (plain(line) in names or BETWEEN.match(line)))
    named = [
        at
        for place, at in enumerate(others)
        for line in [lines[at][1]]
        if NAMES_AGREEMENT.search(line) and len(line) < _LONGEST and not OPENS.match(line)
        if place < _FIRST_LINES or line.isupper()
    ]
    named = [at for at in named if not lines[at][1].endswith(".")] or named
    own = [at for at in named if not (_SUBJECT.match(lines[at][1]) or ends_title(lines[at][1]))]
    sent = named and _SUBJECT.match(lines[named[0]][1])  # it is the subject of an e-mail
    named = own if sent and own else [at for at in named if at <= named[0] + _FIRST_LINES]
    in_full = (at for at in named if _AGREEMENT.search(lines[at][1]))
    return next(in_full, named[0] if named else below_the_salutation(lines))


def _lines_of_title(lines: Sequence[Line], start: int, parties: Sequence[str]) -> list[Line]:
    title = [lines[start]]
    again = (line for line in lines[start + 1 :] if _says_again(lines[start][1], line[1]))
    whole = list(itertools.islice(again, 1)) or with_lines_right_below(title, parties)
    if whole[0] is not title[0] or (not _says_of_what(title) and _says_of_what(whole)):
        return whole
    before = lines[start - 1] if start else None
    below = lines[start + 1] if start + 1 < len(lines) else None
    of_what = NOT_OF_WHAT.sub("", lines[start][1]).split()
    bare = not of_what or (_words(title) <= _BARE and len(of_what) < _PAIR)
    if bare and below is not None and not below[1][:1].islower():
        after = [line for _, line in lines[start + 2 :]]
        set_larger = size_of(below) > 1 and not is_name(below[1], parties)
        told_for = _words(title) <= _BARE and (heads_particulars(*below) or tells_what_for(below[1]))
        if set_larger or told_for or stands_above_parties(below[1], after, parties):
            return [*title, below, *_last_words(lines[start + 2 :])]
    runs_on = below is not None and below[1][:1].islower() and not _OF_WHOM.match(below[1])
    if (
        before
        and not runs_on
        and before[1].isupper()
        and not is_name(before[1], parties)
        and not NAMES_AGREEMENT.search(before[1])
        and (_words(title) <= _BARE or (_SUBTITLE.match(title[0][1]) and not ends_title(before[1])))
    ):
        return [before, *title]
    says_of_what = _says_of_what(title) or runs_on
    named = {plain(name) for name in parties}
    above = [line for _, line in lines[: max(start - 1, 0)]]
    below_names = start and all(
        plain(line) in named or ORGANISATION.search(line) or ends_title(line) for line in above
    )
    is_subtitle = _SUBTITLE.match(lines[start][1]) or not says_of_what
    if below_names and before and _is_subject(before[1], parties) and is_subtitle:
        return [before, *title]  # "Alpha Alliance", and below it "Partnership Agreement"
    title = _run_on(lines, start)
    fuller = next(
        (line for line in lines[start + 1 :] if _IN_FULL.match(line[1]) and len(line[1]) < _LONGEST), None
    )
    if fuller and _words(title) < SHORT:
        return [fuller]
    title += _beside(title, lines[start + len(title) :])
    while len(title) > 1 and BETWEEN.match(title[-1][1]):
        title.pop()
    return title


def _last_words(below: Sequence[Line]) -> Sequence[Line]:
    """Give the line that only ends a subtitle, by the word with which it begins: "AND THE VALES"."""
    return [line for line in below[:1] if _GOES_ON.match(line[1]) and line[1].isupper()]


def _run_on(lines: Sequence[Line], start: int) -> list[Line]:
    """Go on with a title until it is whole, and the next line says whom it is between or what it is."""
    title = [lines[start]]
    for line in lines[start + 1 : start + _RUNS_OVER]:
        if not _goes_on(title[-1][1], line[1]) or _is_told(title):
            break
        joins = JOINING.search(title[-1][1])
        whole = not joins and NAMES_AGREEMENT.search(title[0][1]) and _says_of_what(title)
        if whole and _OF_WHOM.match(line[1]):
            break
        title.append(line)
    return title


def _says_of_what(title: Sequence[Line]) -> bool:
    """Say whether a title tells more than what kind of agreement it is and whom it is between."""
    said = " ".join(line for _, line in title)
    return bool(NOT_OF_WHAT.sub("", _BETWEEN_WHOM.sub("", said)).split())


def _is_subject(line: str, parties: Sequence[str]) -> bool:
    """Say whether the line above a bare title names what it is an agreement of, and no more than that."""
    names_party = any(name.casefold() in line.casefold() for name in parties) or is_public_body(line)
    return len(line.split()) >= _PAIR and not (names_party or ends_title(line) or is_field(line))


def _says_again(title: str, line: str) -> bool:
    """Say whether a line begins with the title and goes on to say of what: "Protocol", "Protocol for …"."""
    begins = line.casefold().startswith(f"{title.casefold()} ")
    return begins and len(line.split()) > len(title.split()) + _PAIR and not line.endswith(".")


def _beside(title: Sequence[Line], below: Sequence[Line]) -> list[Line]:
    """Give the lines with which a bare title is to be read: its subtitle, or else whom it is between."""
    if _words(title) > _BARE:
        return []
    about = next((line for line in below[:_FIRST_LINES] if _ABOUT.match(line[1])), None)
    if about is not None and (led := _ABOUT.match(about[1])) and led["bare"] is not None:
        return [about, *below[below.index(about) + 1 :][:1]]  # "regarding", and below it what
    if about is not None and JOINING.search(about[1]):
        return _run_on(below, below.index(about))
    if (matter := about or _below_the_names(below)) is not None:
        return [matter]
    says_of_what = NOT_OF_WHAT.sub("", title[0][1]).split()
    if says_of_what:
        return []
    own = itertools.takewhile(
        lambda line: line[0] is title[0][0] and not ends_names(line[1].rstrip(",")), below[:_FIRST_LINES]
    )
    return _without_byline(list(own))


def _without_byline(lines: Sequence[Line]) -> list[Line]:
    """End a title where small words tell what the name above means: "One team for the whole county"."""
    if not lines or is_in_small_words(lines[0][1]):
        return list(lines)
    return list(itertools.takewhile(lambda line: not is_in_small_words(line[1]), lines))


def _below_the_names(lines: Sequence[Line]) -> Line | None:
    """Find the subtitle that stands below the list of who a bare title is between, or nothing."""
    if not lines or not BETWEEN.match(lines[0][1]):
        return None
    bare = [re.sub(r"\s*\([^()]*\)$", "", line) for _, line in lines]
    names = [at for at, line in enumerate(bare) if at and ORGANISATION.search(line)]
    if len(names) < _PAIR or names[-1] + 1 >= len(lines):
        return None
    below = lines[names[-1] + 1]
    words = len(below[1].split())
    is_version = VERSION.search(below[1]) or any(one.precision == "day" for one in find_dates(below[1]))
    is_version = is_version or STATUS.match(below[1]) or is_of_copy(below[1])
    return below if words >= _PAIR and not is_version else None


def _is_told(title: Sequence[Line]) -> bool:
    """Say whether a title is whole but for whom it is between, which follows as a list of parties."""
    return bool(_PARTIES_FOLLOW.search(title[-1][1])) and _words(title) > SHORT


def _words(title: Sequence[Line]) -> int:
    return sum(len(line.split()) for _, line in title)


def _goes_on(before: str, line: str) -> bool:
    """Say whether a title runs on: both lines in capitals, or the first ends in a joining word."""
    if BETWEEN.match(line) or VERSION.match(line):
        return False
    joins = bool(JOINING.search(before)) and not BETWEEN.match(before)
    return (before.isupper() and line.isupper()) or joins or line[:1].islower()


def _without_period(line: str) -> str:
    """Take the term off the end of a title: "… (1 May to 31 July 2021)"."""
    told = re.search(r"\s*\((?P<inside>[^()]+)\)$", line)
    days = [found for found in find_dates(told["inside"]) if found.precision == "day"] if told else []
    return line[: told.start()] if told and len(days) == _PAIR else line


def _fact(title: Sequence[Line], gap: str, sure: Sure) -> Proposal:
    sources = tuple(Source(clause.label, line) for clause, line in title)
    lines = [_SUBJECT.sub("", _without_period(line)) for _, line in title]
    runs_on = gap == " " and all(line.isupper() for line in lines)
    said = _PARTIES_FOLLOW.sub(
        "", calmed(gap.join(lines)) if runs_on else on_end(list(map(calmed, lines)), gap)
    )
    return Proposal("title", {"title": said.rstrip(",")}, sources, sure)

"""What some words of a place to sign may be, and what it costs to take them for it: a name, a post, a day."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from documents.dates import find_dates
from documents.drafting.who.capitals import calmed
from documents.drafting.who.name_forms import without_stop
from documents.drafting.who.organisations import core, is_organisation, likeness, looks_like_name, words_of
from documents.drafting.who.people import HONOURS, TITLED, is_person, is_post, without_title

Kind = Literal["organisation", "name", "position", "date", "signature", "said"]

MARK = re.compile(
    r"[\[(]?(?:signed(?: electronically)?|electronically signed|e-?signed|sgd\.?|l\. ?s\.?|seal(?: affixed)?|"
    r"signature (?:redacted|on file)|signed copy on file|(?:agreed|approved|signed|confirmed) by e-?mail|"
    r"(?:via |by )?docusign(?:ed)?|not (?:yet )?signed|unsigned|to (?:sign|be signed|follow)|awaited|"
    r"pending)[\])]?",
    re.IGNORECASE,
)
"""What stands for a signature, or for one that is wanting."""

JOINS = re.compile(r"(?:and|of|by|on|the|for|\W*)", re.IGNORECASE)
_FOR_WHOM = re.compile(r"(?:,|,? for| on behalf of) (?:the )?(?P<org>[A-Z][^,]*)$")
_JOINED_TO = re.compile(rf"[,:]|\s[–—-]\s|\s{TITLED.pattern}[A-Z]")
"""What a name does not have in it, so that more than the name is told."""

_DASHES = re.compile(r"^[–—-]\s+|\s+[–—-]$")
_ARTICLE = re.compile(r"(?:an?|the|its|one of its)\s+", re.IGNORECASE)
_THE = re.compile(r"the\s+", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?|[A-Z]\s){1,3}[A-Z][a-z’']*[a-zA-Z’'-]+")
_CAPITALS = re.compile(r"[A-Z][A-Z.’'-]*(?: [A-Z][A-Z.’'-]*){1,4}")
_POST_LIKE = re.compile(r"[A-Z][\w&/’'-]*(?:,? (?:of|for|and|to|the|in|&|[A-Z(][\w&/’').-]*)){0,9}")
_NO_POST = re.compile(
    r"\b(?:this|these|we|i|our|memorand(?:um|a)|agreements?|understanding|protocol|concordat|compact|deed|letter|"
    r"sign(?:ed|ing|ature|atures|atory|atories)|sign-?offs?|seals?|execut(?:ed|ion)|accept(?:ed|ance)|approv(?:ed|al)|agreed|"
    r"confirm\w*|endorse\w*|awaiting|print|parties|witness|dated?|dear|yours|schedule|appendix|annex)\b",
    re.IGNORECASE,
)
SIGNS_AS = re.compile(
    r"(?:duly )?(?:authori[sz]ed|attesting|proper|second) (?:signatory|officer|representative)", re.IGNORECASE
)
"""As what somebody signs of whom nothing else is told."""

LABEL_BEHIND = re.compile(r"\s+(?:signature|signed|dated?)$", re.IGNORECASE)
"""The label of what is to be filled in, behind whose it is or a post on the same line: "Clerk      Date"."""

_AN_OFFICE = re.compile(r"an? [a-z-]+(?: [a-z-]+){0,2}")  # "a designated member"
_OFFICE_BEFORE = re.compile(
    r"(?:(?:Lord |Deputy )?Mayor|Provost|Leader|Sheriff|Dean|Bishop|Archdeacon|(?:Deputy |Assistant )?Chief "
    r"(?:Constable|(?:Fire )?Officer|Executive)|Commissioner|(?:Chief )?(?:Superintendent|Inspector))\s+"
)
_TEAM = re.compile(
    r"(?:[A-Z][\w&’'-]* (?:and |of )?){1,5}(?:Team|Unit|Desk|Department|Helpline|Hub|Panel|Helpdesk)"
)
_ON = re.compile(r"(?:dated?|on|this)\s+", re.IGNORECASE)
_NAME_WORDS = 5
_PAIR = 2
_SURELY = 0.7  # likeness at which words are a party's name


def readings_of(words: str, known: Sequence[str]) -> Iterator[tuple[float, Kind]]:
    """Give each kind of value that some words may be, with its cost; `known` are names of parties."""
    count = len(words.split())
    yield 1.5 + count, "said"
    bare = _DASHES.sub("", words)
    told = _ON.sub("", bare, count=1) if _ON.match(bare) else bare
    dates = find_dates(told)
    if not re.search(r"\w", bare) or JOINS.fullmatch(bare):
        yield 0.1, "said"
    elif MARK.fullmatch(bare):
        yield 0.0, "signature"
    elif bare.casefold() in {"date", "dated"} or (dates and dates[0].text.strip(" .") == told.strip(" .")):
        yield 0.0, "date"
    elif not dates and "@" not in bare and (bare[:1].isupper() or _ARTICLE.match(bare)):
        yield from _of_organisation(_THE.sub("", bare, count=1) if _THE.match(bare) else bare, known)
        yield from _of_person(bare, known)
        post = _ARTICLE.sub("", bare, count=1) if _ARTICLE.match(bare) else bare
        whose = _FOR_WHOM.search(post)  # "Chief Executive, for the Council" says whose it is too
        also = 1.0 if whose and is_party(whose["org"], known) else 0.0
        yield from ((cost + also, kind) for cost, kind in _of_post(_as_written(post), _as_written(bare)))


def _of_organisation(name: str, known: Sequence[str]) -> Iterator[tuple[float, Kind]]:
    led = _opens_with_person(name)
    if any(without_stop(name).casefold() == form.casefold() for form in known):
        yield 0.0, "organisation"
    elif is_party(name, known):
        yield led + bool(_JOINED_TO.search(name)), "organisation"
    elif _is_of_a_kind(name):
        more = bool(_JOINED_TO.search(name))
        yield 0.5 + (0.3 if is_organisation(name) else 1.0) * led + more, "organisation"


def _of_person(name: str, known: Sequence[str]) -> Iterator[tuple[float, Kind]]:
    if is_signer(name) and (TITLED.match(name) or not _is_of_a_kind(name)):
        behind = any(is_party(name.rsplit(" ", at)[0], known) for at in (1, 2))
        words = len(without_title(name).split())  # two are likeliest, or a title and two
        length = 0.1 if words < _PAIR else 0.05 * (words - _PAIR)
        yield (0.2 if TITLED.match(name) else 0.3) + length + behind, "name"
    elif _INITIALS.fullmatch(name):
        yield 0.7, "name"


def _of_post(post: str, words: str) -> Iterator[tuple[float, Kind]]:
    count, led = len(post.split()), 2.0 * _opens_with_person(words)
    before = _OFFICE_BEFORE.match(post)  # "Mayor Ann Example"
    led += bool(LABEL_BEHIND.search(post))
    led += bool(before and is_signer(post[before.end() :])) + bool(TITLED.match(words) and is_signer(words))
    if is_post(post.replace(",", "")) or is_post(post[:1].upper() + post[1:]):
        yield led + 0.02 * count + 0.2 * ("," in post), "position"
    elif _TEAM.fullmatch(post) or SIGNS_AS.fullmatch(post):
        yield 0.5, "position"
    elif _AN_OFFICE.fullmatch(words) and not _NO_POST.search(words):
        yield 1.3, "position"
    elif _POST_LIKE.fullmatch(post) and ("/" in post or not post.isupper()) and not _NO_POST.search(post):
        yield 1.4 + 0.1 * count + led, "position"


def _opens_with_person(text: str) -> bool:
    """Say whether words begin with a person's name and go on after it."""
    words = text.split()
    parts = (" ".join(words[:end]).rstrip(",") for end in range(_PAIR, min(len(words), _NAME_WORDS + 1)))
    return any(map(is_signed, parts))


def _is_of_a_kind(name: str) -> bool:
    """Say whether a name that is not known is an organisation's: it tells its kind, and is no post."""
    told = " " in name and not is_post(_as_written(name)) and looks_like_name(name)
    told = told and not name.rsplit(" ", 1)[1][:1].islower()
    return told and (is_organisation(name) or bool(core(name)[1]))


def _as_written(text: str) -> str:
    """Write what is all in capitals as a post is written: "DIRECTOR OF FINANCE", but not "CEO"."""
    return calmed(text) if text.isupper() and " " in text else text


def is_party(name: str, known: Sequence[str]) -> bool:
    """Say whether some words are the name of one of those known, or what it is called for short."""
    if name.casefold() in {form.casefold() for form in known}:
        return True
    return any(likeness(name, form) > _SURELY for form in known) and not is_person(name)


def ends_name(before: str, below: str, known: Sequence[str]) -> bool:
    """Say whether what stands below some words ends the name of one of those known that they begin."""
    begun, rest, whole = map(words_of, (before, below, f"{before} {below}"))
    return begun != whole != rest and any(whole == words_of(form) for form in known)


def is_signer(text: str) -> bool:
    """Say whether some words are a person's name, in capitals too, as it stands in a place to sign."""
    text = HONOURS.sub("", text)
    words = without_title(text).split()
    if (
        any(map(JOINS.fullmatch, words))
        or (is_post(_as_written(text)) and not TITLED.match(text))
        or is_post(" ".join(words))
        or (len(words) > _PAIR and is_post(words[-1]))
    ):
        return False
    return is_person(text) or (bool(_CAPITALS.fullmatch(text)) and is_person(text.title()))


def is_signed(text: str) -> bool:
    """Say whether some words are a person's name as it may be signed, with initials too: "A Example"."""
    return is_signer(text) or bool(_INITIALS.fullmatch(text))


def bare_of(words: str, kind: Kind) -> str:
    """Write a value without what joins it to others; a name in capitals as names are written."""
    text = _DASHES.sub("", words.strip(" ,;:")).strip(" ,;:")
    if kind == "position":
        text = _as_written(_ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text)
        return text[:1].upper() + text[1:]
    if kind == "organisation":
        return without_stop(_THE.sub("", text, count=1) if _THE.match(text) else text)
    if kind == "name" and text.isupper():
        honours = HONOURS.search(text)
        return f"{text[: honours.start()].title()}{honours[0]}" if honours else text.title()
    return text

"""People named in the agreement, and who a sentence says is to do something."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from agreements.word_lists import set_of
from documents.drafting.told import Sentence
from documents.drafting.who.name_forms import is_kind

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|(?:Cllr|Councillor)(?: Mrs| Mr| Ms| Dr)?|"
    r"Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Canon|Matron|Sister|Sr|Fr|(?:T|A)/(?:ACC|DCC|CC|C?Supt|DCI|DI|DS)|"
    r"(?:Rear |Vice )?Admiral|Commodore|Brigadier|(?:Lieutenant |Lt )?Col(?:onel)?|Major|Captain|"
    r"(?:Lieutenant |Lt |Major )General|General(?= (?:Sir|Dame|Lord|Lady|[A-Z]\.))|"  # no "General Counsel"
    r"DCI|DI|PC|(?:A|D)?CFO|ACC|DCC|WM|SM|GM|AM|CM|DCS|DS|DC|PS|Cdr|"
    r"(?:Station|Watch|Crew|Group|Area|Brigade) (?:Manager|Commander|Officer)|"
    r"(?:Det(?:ective|\.)? )?(?:Ch(?:ief|\.)? )?(?:Insp(?:ector)?|Sgt|Sergeant|Supt|Superintendent))"
    r"(?: (?:Sir|Dame|Lord|Lady|Dr|Prof(?:essor)?))?"
)
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞŴŶ", "a-zß-öø-ÿŵŷ"
_SURNAME = rf"[{_UPPER}][{_UPPER}{_LOWER}'’-]*[{_UPPER}{_LOWER}]"
NAME = (
    rf"(?:{_TITLE}\.? +(?:[A-Z]\. ?){{1,3}}{_SURNAME}|"
    rf"(?:{_TITLE}\.? +)?[{_UPPER}][{_LOWER}'’]+(?:-[{_UPPER}]?[{_LOWER}'’]+)?(?: +[A-Z]\.?)?"
    rf"(?: +(?:de|van|von|Mc|Mac)? ?{_SURNAME}){{1,2}})"
)
TITLED = re.compile(rf"{_TITLE}\.? +")
POST = (
    r"(?:[A-Z][\w&/’'-]*\s+(?:(?:of|for|and|the|to)\s+){0,2}){0,6}(?:(?:Vice|Pro-Vice|Co|Sub|Under)-)?(?:Director|Officer|"
    r"Manager|Executive|Chair|Chairman|Chairwoman|Head|Lead|Secretary|"
    r"Leader|Commissioner|Accountant|Lawyer|Solicitor|Coordinator|Co-ordinator|"
    r"Administrator|President|Treasurer|Clerk|Registrar|Guardian|Analyst|Adviser|Advisor|Constable|"
    r"Superintendent|Inspector|Trustee|Partner|Mayor|Principal|Headteacher|Dean|Governor|Nurse|Consultant|"
    r"Commander|Warden|Matron|Convenor|Convener|Pharmacist|Representative|Chancellor|Provost|Doctor|Midwife|Practitioner|Controller|Supervisor|Bursar|Coroner|Auditor|Surveyor|Engineer|Librarian|Rector|"
    r"Member|Holder|Keeper|Curator|Vicar|Chairperson|Archivist|Sheriff|Planner)"
    r"\b"
    r"(?:\s+(?:of|for|to)\s+(?:the\s+)?[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for|the)\s+)"
    r"?[A-Z][\w&’'-]*){0,6}|\s+[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*){0,2})?"
)
_SHORT_POST = re.compile(r"(?:(?:Interim|Acting|Deputy) )?(?:DASS|DCS|DPH|CEO|CFO|COO|CMO|CNO)")
HONOURS = re.compile(
    r"(?:,? (?:[OCMKD]BE|[KQ]C|[QK](?:PM|FSM|AM)|BEM|JP|DL|TD|PhD|FRC[A-Z]{1,4}|MRC[A-Z]{1,3}|CPFA|FCA))+$"
)
"""What stands behind a name: "Ann Example OBE"."""

_NOT_A_NAME = re.compile(
    r"\b(?:The|For|NHS|All|Both|Each|Partners|Members|Boards?|Councils?|Groups?|Trusts?|Committees?|England|Agreement|Health|Care|Services?|Memorandum|"
    r"Understanding|Director|Officer|Chief|Executive|Authority|Commissioning|Programme|Team|Schedule|Appendix|"
    r"Annex|Partnership|University|Manager|Department|Authori[sz]ed|Signatory|Signature|Witness|Seal|Funds?|Year|"
    r"Plan|Local|Association|Government|Borough|County|District|Limited|Ltd|Greater|Strategy|Policy|Act|Data|Term|"
    r"Date|Part(?:y|ies)|Clause|Section|Financial|Information|Governance|Public|National|Joint|Social|Mental|"
    r"Primary|Community|General|Practices?|Hospitals?|Clinical|Integrated|Regional|Office|House|Road|Street|Hall|"
    r"Centre|Alliance|Federation|Society|Charity|Housing|Police|Mayor|Solicitor|Secretary|"
    r"Clerk|Court|Park|Lane|Square|Support|Student|Institute|Young|Youth|Haven|Children|Cabinet|Member|"
    r"Crisis|Response|Resilience|Recovery|Pathways?|Delivery|Operations|Improvement|Wellbeing)\b"
)
_WORD_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[A-Z][\w-]*) $")
_LONGEST_WORD = 30  # letters
_BEFORE_KIND = set_of("""
the a an each both either any all every if when where by and but or this that before after from in on at for
to neither nor until unless once while as of with only should our its their host lead nhs no
""")
"""What may stand before "Council" that makes no other name of it, with a capital where a sentence begins."""

_IN_BRACKETS = re.compile(r"\([^()]*\b(?:co-)?chair[^()]*\)", re.IGNORECASE)  # who does not act by themselves
_PRONOUNS = frozenset(["we", "you"])  # by which the two sides of a letter are called
_INITIALS = re.compile(r"\s[A-Z]{2,4}$")  # "Kelder MDC" is nobody
_CHAIRED_BY = re.compile(r",? (?:jointly |co-)?chaired\b[^.;,]*?\bby\b[^.;,]*,")
_MADE_UP_OF = re.compile(
    r"^(?P<body>(?:an?|the)\s+(?:[\w’'-]+\s+){0,4}?(?:group|committee|panel|team|forum|network))\s+"
    r"(?:of|comprising|made up of|consisting of|drawn from)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""A body with those whom it is made up of, who do not act by themselves: "A group of the Council's …"."""

_OWN_SUBJECT = re.compile(
    r"(?:an?|the|each|every|all|any)\s[^.;:,]{2,60}?\s(?:will|shall|must|may|should|is|are)\b", re.IGNORECASE
)
"""How a sentence begins that says itself of whom it tells, whatever heading it stands below."""

_WITH_HELP = re.compile(
    r",? (?:with the (?:\w+ )?(?:support|help|assistance|agreement|advice|approval|consent|input) of|"
    r"in (?:consultation|liaison|discussion|agreement) with|(?:supported|advised|assisted) by|"
    r"(?:after|having) consult(?:ing|ed)(?: with)?|on the advice of)\b[^,;.]*,",
    re.IGNORECASE,
)
"""What stands between who acts and the verb, and names others who do not: "…, with the help of …, will"."""

MODAL = re.compile(
    r"\b(?:will|shall|must|should|agrees?|undertakes?|commits?|has agreed|is to|are to|is "
    r"responsible|are responsible|may|expects?|provides?|meets|pays|contributes|gives|sends|brings|hosts|"
    r"employs|publishes|submits|supplies)\b"
)


def places_of(name: str, text: str, names: Sequence[str]) -> Iterator[re.Match[str]]:
    """Find where a text means one of the `names`, and not with the last word of somebody else's.

    "Elm Parish Council" is not "the Council", unless one of the names has "Parish" in it.
    """
    own = _before_kind(tuple(names)) if is_kind(name) else None
    for told in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE if name in _PRONOUNS else 0):
        before = _WORD_BEFORE.search(text, max(0, told.start() - _LONGEST_WORD), told.start())
        if own is None or before is None or before["word"].casefold() in own:
            yield told


@lru_cache(maxsize=16)  # each sentence asks the same
def _before_kind(names: Sequence[str]) -> frozenset[str]:
    """Give what may stand before a word for a kind that is one of these names."""
    words = (word for name in names if not is_kind(name) for word in name.casefold().split())
    return _BEFORE_KIND.union(words)


def actor_of(sentence: Sentence, names: Sequence[str]) -> str | None:
    """Find who a sentence says is to act: the name that stands before its verb, or in its lead-in."""
    texts = (sentence.text, sentence.lead or "")
    for text in texts[::-1] if sentence.text[:1].islower() else texts:  # an item goes on with its lead-in
        verb = MODAL.search(text)
        if verb is None:
            continue
        before = _WITH_HELP.sub(" ", _CHAIRED_BY.sub("", _IN_BRACKETS.sub(" ", text[: verb.start()])))
        before = _MADE_UP_OF.sub(r"\g<body> ", before)
        told = [(found.start(), name) for name in names if name for found in places_of(name, before, names)]
        if told:
            return max(told, key=lambda pair: (pair[0] + len(pair[1]), len(pair[1])))[1]
    return None


def heads_duties(sentence: Sentence, names: Sequence[str]) -> str | None:
    """Find who has duties listed below a heading that is their name and no more: "The Council"."""
    if _OWN_SUBJECT.match(sentence.text):
        return None
    heading = re.sub(r"^the |[\s:.]+$", "", sentence.heading, flags=re.IGNORECASE).casefold()
    return next((name for name in names if name.casefold() == heading), None)


_NAME_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def is_person(name: str) -> bool:
    """Say whether some words look like a person's name."""
    return bool(re.fullmatch(NAME, name)) and not (
        _INITIALS.search(name) or _NOT_A_NAME.search(without_title(name))
    )


def is_post(text: str) -> bool:
    """Say whether some words look like a post: "Managing Director", "Director (Finance)", "Interim DASS"."""
    if _SHORT_POST.fullmatch(text.strip()):
        return True
    return bool(re.fullmatch(POST + r"(?:\s\([^()]*\))?", text.strip()))


def is_in_post(text: str) -> bool:
    """Say whether some words begin with a person and a post: "Ann Example, Director of Care, Alder"."""
    who, _, rest = text.partition(", ")
    return is_person(who) and is_post(rest.partition(", ")[0])


def is_same_person(name: str, printed: str) -> bool:
    """Say whether two names are one person's, of which one may have initials: "U. J. Frost", "Una Frost"."""
    words, others = (
        _NAME_WORD.findall(without_title(HONOURS.sub("", one)).casefold()) for one in (name, printed)
    )
    initials = min((words, others), key=lambda given: sum(map(len, given[:-1])))
    full = others if initials is words else words
    more = len(initials) > len(full) and any(len(word) > 1 for word in initials[:-1])
    if words[-1:] != others[-1:] or more:
        return False
    return all(
        short == long or (len(short) == 1 and long.startswith(short))
        for short, long in zip(initials[:-1], full[:-1], strict=False)
    )


def without_title(name: str) -> str:
    """Give a name without "Dr" or "Mrs"."""
    return TITLED.sub("", name, count=1)

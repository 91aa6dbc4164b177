"""What recurs: reports, meetings and the like, how often, by whom and to whom."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agreements.proposals import Proposal
from documents.dates import NUMBER_WORDS
from documents.drafting.people import actor_of
from documents.drafting.told import Sentence

_N = r"(?P<n>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|other)"
_EVERY = re.compile(
    rf"\bevery\s+(?:{_N}\s+)?(?P<unit>day|week|fortnight|month|quarter|year)s?\b", re.IGNORECASE
)
_EVERY_WEEKDAY = re.compile(
    r"\b(?:every|each)\s+(?P<day>weekday|working day|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
    r"(?P<at>\s+at\s+\d{1,2}[:.]\d\d)?",
    re.IGNORECASE,
)
_TIMES = re.compile(
    rf"\b(?P<upto>up to\s+)?(?:{_N}\s+times|(?P<once>once|twice)|"
    rf"{_N.replace('?P<n>', '?P<count>')}\s+(?:[\w-]+\s+){{0,2}}\w*(?:meetings?|reports?|"
    rf"workshops?|events?|visits?|reviews?))"
    r"\s+(?:in\s+)?(?:every|each|per|an?)\s+(?P<per>calendar\s+|financial\s+)"
    r"?(?P<unit>week|month|quarter|year)\b|"
    rf"(?P<upto2>up to\s+){_N.replace('?P<n>', '?P<n2>')}\s+(?:per|a)\s+(?P<unit2>year|month)\b",
    re.IGNORECASE,
)
_WORDS = (
    ("daily", re.compile(r"\bdaily\b", re.IGNORECASE)),
    ("weekly", re.compile(r"\bweekly\b|\b(?:each|per) week\b", re.IGNORECASE)),
    ("fortnightly", re.compile(r"\bfortnightly\b", re.IGNORECASE)),
    ("every 2 months", re.compile(r"\bbi-?monthly\b", re.IGNORECASE)),
    (
        "twice a year",
        re.compile(
            r"\b(?:six[- ]monthly|half[- ]yearly|bi-?annual(?:ly)?|biannual(?:ly)?|semi-?annual(?:ly)?)\b",
            re.IGNORECASE,
        ),
    ),
    ("quarterly", re.compile(r"\bquarterly\b|\b(?:each|per) quarter\b", re.IGNORECASE)),
    ("monthly", re.compile(r"\bmonthly\b|\b(?:each|per) month\b|\bmonth[- ]end\b", re.IGNORECASE)),
    (
        "annual",
        re.compile(
            r"\bannual(?:ly)?\b|\byearly\b|\b(?:each|per) (?:financial )?year\b|\banniversary\b",
            re.IGNORECASE,
        ),
    ),
)
_LOOSE = (
    (
        "as required",
        re.compile(r"\bas (?:and when )?(?:required|necessary|needed|appropriate)\b", re.IGNORECASE),
    ),
    (
        "ongoing",
        re.compile(
            r"\b(?:on-?going basis|continuously|kept up to date|keep\b[^.;]{0,40}\bup to date|at "
            r"all times)\b",
            re.IGNORECASE,
        ),
    ),
    ("regular (not stated)", re.compile(r"\bregular(?:ly)?\b", re.IGNORECASE)),
    ("to be agreed", re.compile(r"\bfrequency\b[^.;]{0,40}\bto be agreed\b", re.IGNORECASE)),
)
_DOES = re.compile(
    r"\b(?:report\w*|meet\w*|conven\w+|review\w*|monitor\w*|survey\w*|provid\w+|gives?|given|suppl(?:y|ies|ied)|submit\w*|"
    r"updat\w+|communicat\w+|convers\w+|"
    r"publish\w*|shar\w+|audit\w*|attend\w*|return\w*|plan(?:s|ned|ning)?|programme\w*|"
    r"forum\w*|event\w*|visit\w*|workshop\w*|"
    r"session\w*|procedure\w*|payments?|paid|pay|invoice\w*|circulat\w+|produce\w*|"
    r"prepare\w*|assess\w*|undertak\w+|register\w*|held|kept|sends?|sent|tells?|notif\w+|inform|informs|dashboard)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:will|shall|must|should|agrees?|need to|needs to|is to|are to|undertakes?|"
    r"commits?|responsible for|expected to)\b",
    re.IGNORECASE,
)
_DOES_NOW = re.compile(
    r"\b(?:meets|sends|reports|reviews|pays|provides|submits|updates|publishes|shares|circulates|produces|"
    r"prepares|holds|monitors|tells|undertakes|attends|(?:is|are) (?:also )?(?:paid|sent|held|reported|"
    r"reviewed|updated|prepared|published|submitted|shared|produced|circulated|audited|measured|monitored|"
    r"provided))\b"
)  # "the Board meets every month" is as much of a promise
_NOT_A_DUTY = re.compile(
    r"\bdaily (?:living|life|lives|care|contact|operations?|management|running|activit\w+)\b|"
    r"\bannual (?:contract|leave|budget cycle|turnover|general|increment|salary|value|income|accounts of)\b|"
    r"\b(?:weekly|monthly|annual) (?:rent|wage|pay)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:at least|not less than|no less than|no fewer than|a minimum of|minimum)\b", re.IGNORECASE
)
_TO = re.compile(
    r"\b(?:to|by) (?:the |each )?((?:[A-Z][\w&-]*)(?:\s+(?:(?:and|of|for|the|on)\s+)?[A-Z][\w&-]*){0,7})"
)
_NAMED = re.compile(r"\w+\s+(?:[\w-]+\s+){0,2}[\u2018'“\"](?P<name>[^’'”\"]{4,60})[’'”\"]")
_PER_UNIT = {"week": "weekly", "month": "monthly", "quarter": "quarterly", "year": "annual"}
_LONGEST = 300
_TWICE = 2


def propose_recurring(sentences: Sequence[Sentence], names: Sequence[str]) -> list[Proposal]:
    """Propose what recurs; `names` are the organisations and bodies that may owe it.

    What has a name of its own, as "the quarterly 'conversations'", is proposed where it is told first.
    """
    facts: list[Proposal] = []
    met: set[tuple[str, str]] = set()
    for one in sentences:
        if one.is_signing or one.clause.kind == "front" or not _DOES.search(one.text):
            continue
        firm = bool(_MUST.search(one.text) or _DOES_NOW.search(one.text) or one.lead)
        for often, words, definite in frequencies(one.text):
            named = _NAMED.search(one.text, one.text.find(words))
            again = named is not None and (often, named["name"].casefold()) in met
            if again or not (firm if definite else _MUST.search(one.text)):
                continue
            if named:
                met.add((often, named["name"].casefold()))
            fact = _obligation(one, often, words, names, place=len(facts) + 1)
            facts.append(replace(fact, sure="likely" if definite else "unsure"))
    return facts


def _obligation(one: Sentence, often: str, words: str, names: Sequence[str], *, place: int) -> Proposal:
    actor = actor_of(one, names)
    to = _TO.search(one.text, one.text.find(words))
    value = {
        "id": f"O{place}",
        "what": one.text.rstrip(".;,")[:_LONGEST],
        "frequency": often,
        "at_least": bool(_LEAST.search(one.text)),
        "owner": [actor] if actor else None,
        "to": to[1] if to else None,
        "clause": one.clause.label,
    }
    return Proposal("recurring", value, (one.source,))


def frequencies(text: str) -> list[tuple[str, str, bool]]:
    """Read how often: each frequency in one form, the words that say so, and whether it is a definite one.

    A loose one ("regularly", "as required") counts only where there is no definite one.
    """
    text = _NOT_A_DUTY.sub("", text)
    found = {_times(told): told[0] for told in _TIMES.finditer(text)}
    found |= {_every(told): told[0] for told in _EVERY.finditer(text)}
    found |= {f"every {told['day']}{told['at'] or ''}": told[0] for told in _EVERY_WEEKDAY.finditer(text)}
    for name, words in _WORDS:
        told = words.search(text)
        if told and not any(told[0] in others for others in found.values()):
            found.setdefault(name, told[0])
    if found:
        return [(name, words, True) for name, words in found.items()]
    loose = ((name, words.search(text)) for name, words in _LOOSE)
    return [(name, told[0], False) for name, told in loose if told][:1]


def _number(word: str | None) -> int:
    if not word:
        return 1
    return int(word) if word.isdigit() else 2 if word.lower() == "other" else NUMBER_WORDS[word.lower()]


def _every(told: re.Match[str]) -> str:
    number, unit = _number(told["n"]), told["unit"].lower()
    if unit == "fortnight":
        return "fortnightly"
    if number == 1:
        return _PER_UNIT.get(unit, "daily")
    if (number, unit) == (3, "month"):
        return "quarterly"
    return "twice a year" if (number, unit) == (6, "month") else f"every {number} {unit}s"


def _times(told: re.Match[str]) -> str:
    unit = (told["unit"] or told["unit2"]).lower()
    if told["once"]:
        return _PER_UNIT[unit] if told["once"].lower() == "once" else f"twice a {unit}"
    number = _number(told["n"] or told["count"] or told["n2"])
    if told["upto"] or told["upto2"]:
        return f"up to {number} a {unit}"
    if number == 1:
        return _PER_UNIT[unit]
    return f"twice a {unit}" if number == _TWICE else f"{number} times a {unit}"

"""How good a draft is, beside the register file that a person wrote: precision and recall, field by field."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_WORD
from agreements.days.number_words import NUMBER_WORDS
from benchmarks.measure_keys import Entry, Key, first_label, is_same, items, labels
from benchmarks.measure_sums import parts_of, year_by_year
from documents.draft import Draft
from documents.drafting.who.people import without_title

_NUMBER = re.compile(rf"\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_PERIOD = re.compile(r"daily|weekly|fortnightly|monthly|quarterly|annual|twice|once|every|up to|\d")
_LENGTH = re.compile(r"(\d+) (month|week|day)")
_LEAST = re.compile(r"\b(?:at least|(?:not|no) less than)\b")
_AT_FIRST = re.compile(r" (?:for the first|until|to) [^,]+, then ")
_SAME_AS = {
    "every 2 weeks": "fortnightly",
    "every month": "monthly",
    "every 2 month": "every 2 months",
    "every 3 months": "quarterly",
    "every quarter": "quarterly",
    "4 times a year": "quarterly",
    "every 6 months": "twice a year",
    "2 times a year": "twice a year",
    "every 12 months": "annual",
    "every year": "annual",
    "half-yearly": "twice a year",
    "termly": "once a term",
    "once a year": "annual",
    "yearly": "annual",
    "once a quarter": "quarterly",
    "once a month": "monthly",
    "once a fortnight": "fortnightly",
    "once a week": "weekly",
    "once a day": "daily",
    "every day": "daily",
    "every night": "daily",
    "twice yearly": "twice a year",
    "every term": "once a term",
}


@dataclass(frozen=True, slots=True)
class Score:
    """How many values of a field were proposed, wanted, and both."""

    field: str
    proposed: int
    wanted: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was proposed that is right; 1 where nothing was."""
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        """The share of what is wanted that was proposed; 1 where nothing is."""
        return self.right / self.wanted if self.wanted else 1.0


def measure(draft: Draft, entry: Entry) -> tuple[Score, ...]:
    """Compare a draft with a register file as loaded from YAML: one score for each field.

    Values must be equal, names but for case and "the"; dated items count as equal when date, first day
    and rule are, and a rule that runs from a fixed start is the day that it comes to. Of several clauses
    cited the first counts, which states the rule; of a sum that a table tells again, any; one that a
    person added up over the years is what is paid in each. Who signs is right where the party is, or how
    it is printed there. A field that both leave empty scores nothing.
    """
    proposed = draft.entry()
    wanted = {name: read(entry) for name, read in _FIELDS.items()}
    wanted["funding"] = list(year_by_year(wanted["funding"], proposed))
    return tuple(_score(name, read(proposed), wanted[name]) for name, read in _FIELDS.items())


def total(scores: Sequence[Score], field: str) -> Score:
    """Add up one field over several documents."""
    mine = [score for score in scores if score.field == field]
    return Score(
        field, sum(s.proposed for s in mine), sum(s.wanted for s in mine), sum(s.right for s in mine)
    )


def _score(name: str, proposed: Sequence[Key], wanted: Sequence[Key]) -> Score:
    left = list(wanted)
    right = 0
    for key in proposed:
        at = next((at for at, other in enumerate(left) if is_same(key, other)), None)
        if at is not None:
            del left[at]
            right += 1
    return Score(name, len(proposed), len(wanted), right)


def _part(entry: Entry, section: str) -> Mapping[str, object]:
    found = entry.get(section)
    return found if isinstance(found, Mapping) else {}


def _name(value: object) -> str:
    return re.sub(r"^the ", "", re.sub(r"\s+", " ", str(value).replace("’", "'")).strip().casefold())


def _known(*values: object) -> list[Key]:
    return [(value,) for value in values if value is not None]


def _windows(section: str) -> Callable[[Entry], list[Key]]:
    def read(entry: Entry) -> list[Key]:
        out: list[Key] = []
        for item in items(entry, section):
            due_by = item.get("precision") == "day" or item.get("bound") in {"by", "before"}
            # "by the end of May" is the 31st in any form, and of what is past some clerks leave out the first
            first = None if due_by or section == "background" else item.get("date_from")
            after = item.get("after")
            rule = (_event(entry, after), after.get("months") or 0) if isinstance(after, Mapping) else None
            day = _day_of(entry, after) if isinstance(after, Mapping) else None
            told = item.get("date")
            if isinstance(told, date) or rule:
                relative = item.get("precision") == "relative" or (rule is not None and day is None)
                day = told if isinstance(told, date) and relative else day
                out.append((day, None, None) if day else (told, first, rule))
        return out

    return read


def _day_of(entry: Entry, after: Mapping[str, object]) -> date | None:
    """Give the day that a rule comes to, where it runs from a start, or an end, whose day is known."""
    start, last = _part(entry, "commencement"), _part(entry, "end").get("date")
    begins, months, days = start.get("date"), after.get("months") or 0, after.get("days") or 0
    signed = start.get("rule") == "on_signature_by_all" and _event(entry, after) == "signature"
    fixed = signed or (start.get("rule") == "fixed_date" and _event(entry, after) == "start")
    if after.get("event") == "end":
        fixed, begins = True, last
    if not (fixed and isinstance(begins, date) and isinstance(months, int) and isinstance(days, int)):
        return None
    return begins + relativedelta(months=months, days=days)


def _event(entry: Entry, after: Mapping[str, object]) -> object:
    """Give what a rule counts from: of an agreement that starts once all have signed, both are one day."""
    on_signature = _part(entry, "commencement").get("rule") == "on_signature_by_all"
    event = "start" if after.get("event") == "commencement" else after.get("event")
    return "signature" if on_signature and event == "start" else event


def _schedule(label: object) -> str:
    """Give the label of a schedule, with a number as digits: "Appendix one" is Appendix 1."""
    return _NUMBER.sub(lambda word: str(NUMBER_WORDS[word[0].lower()]), str(label)).casefold()


def often(frequency: object) -> str:
    """Write a frequency in one way, with numbers as digits: "every six months" is twice a year."""
    said = _NUMBER.sub(lambda word: str(NUMBER_WORDS[word[0].lower()]), str(frequency)).replace("other", "2")
    said = re.sub(r"^(?:every|each)\b.*\bmeetings?\b.*", "every meeting", said)
    said = re.sub(r"^(once|twice) in each (?:\w+ )?year$", r"\1 a year", said, flags=re.IGNORECASE)
    # a remark beside it: "annual (each May)", "monthly, except in August", "every 6 weeks in term"
    said = re.sub(r"(?<=\w)(?:\s*\([^()]*\)|,? (?:except|save) .*| in term(?:[- ]time)?)$", "", said)
    # by when in each period: "monthly, by the 5th working day", "annual, by 31 May"
    said = re.sub(rf"^({_PERIOD.pattern}),? (?:by|within|on|before)\b.*", r"\1", said)
    said = re.sub(rf"^annual, [^,;]*\b(?:{MONTH_WORD})\b.*", "annual", said, flags=re.IGNORECASE)
    said = re.sub(
        r"^(\d+ times|twice) (?:(?:in )?(?:each|every)|an?) (?:\w+ )?year$",
        r"\1 a year",
        said,
        flags=re.IGNORECASE,
    )
    said = re.sub(r"^(\d+)-(week|month|year)ly$", r"every \1 \2s", said)
    said = re.sub(r"^at least (?=\w)|(?<=ly) in (?:arrears?|advance)$", "", said)
    said = re.sub(r"^(\d+|twice) (?:times )?(?:dai|week|month|year)ly$", _per_unit, said)
    said = re.sub(r"^(\d+) an? (?=\w+$)", r"\1 times a ", said)
    said = re.sub(r"^(?:every|each) (?:school|academic|financial|calendar) year$", "annual", said)
    said = re.sub(r"^every (?:Mon|Tues|Wednes|Thurs|Fri)day$", "weekly", said)
    return _SAME_AS.get(said, said)


def _per_unit(told: re.Match[str]) -> str:
    number = told[1] if told[1] == "twice" else f"{told[1]} times"
    return f"{number} a {told[0].rsplit(' ', 1)[1].replace('daily', 'day').removesuffix('ly')}"


def _recurring(entry: Entry) -> list[Key]:
    """Give what recurs in a period that can be told, with its clause: "monthly at first, then …" is two."""
    told = [
        (often(part), first_label(item.get("clause")))
        for item in items(entry, "recurring")
        for part in _AT_FIRST.split(str(item.get("frequency")))
    ]
    return [item for item in told if _PERIOD.match(item[0])]


def _party_names(entry: Entry) -> list[Key]:
    return [(_name(item["name"]),) for item in items(entry, "parties")]


def _signatories(entry: Entry) -> list[Key]:
    """Give who signs, with the party for which they do, by its name or as that is printed there."""
    names = {str(item.get("id")): str(item["name"]) for item in items(entry, "parties")}
    return [
        (
            frozenset(map(_signed_for, (item["printed_as"], names.get(str(item.get("party")), "")))) - {""},
            item.get("name"),
            item.get("position"),
        )
        for item in items(entry, "signatories")
    ]


def _signed_for(printed: object) -> str:
    return _name(re.sub(r"^for (?:and on behalf of )?", "", str(printed), flags=re.IGNORECASE))


def _stated_period(entry: Entry) -> list[Key]:
    period = _part(entry, "commencement").get("stated_period")
    return [(period["from"], period["to"])] if isinstance(period, Mapping) else []


def _notices(entry: Entry) -> list[Key]:
    out: list[Key] = []
    for item in items(entry, "termination"):
        notice = item.get("notice")
        if isinstance(notice, int | str):  # months, or as printed: "90 days"
            words = f"{notice} months" if isinstance(notice, int) else notice
            told: Entry = {f"{unit}s": int(number) for number, unit in _LENGTH.findall(words)}
            told = {**told, "at_least": _LEAST.search(str(item.get("rule"))) is not None}
        else:
            told = notice if isinstance(notice, Mapping) else {}
        if not any(told.get(unit) for unit in ("months", "weeks", "days")):  # told in words only
            told = {
                **told,
                **{f"{unit}s": int(number) for number, unit in _LENGTH.findall(str(told.get("text")))},
            }
        lengths = [told.get(unit) or None for unit in ("months", "weeks", "days")]  # 0 is at once, as none is
        out.append((*lengths, bool(told.get("at_least"))))
    return out


def _targets(entry: Entry) -> list[Key]:
    """Give the figures of each target that has one, and its day."""
    out: list[Key] = []
    for item in items(entry, "targets"):
        figures = re.findall(r"\d[\d,.]*\d|\d", str(item.get("value") or item.get("number") or ""))
        if figures:
            out.append((*figures, item.get("date")))
    return out


def _total_of(row: object) -> Key:
    """Give the figures of a row of totals, in which "100%" is 100; some leave its name out."""
    cells = row if isinstance(row, list) else []
    figures = (int(cell[:-1]) if re.fullmatch(r"\d+%", str(cell)) else cell for cell in cells)
    return tuple(cell for cell in figures if isinstance(cell, int | float))


def _chairs(entry: Entry) -> list[Key]:
    return [(_name(item["name"]),) for item in items(entry, "governance")]


_FIELDS: dict[str, Callable[[Entry], list[Key]]] = {
    "title": lambda entry: [(re.sub(r"[^a-z0-9]+", " ", str(entry.get("title")).casefold()).strip(),)],
    "parties": _party_names,
    "signatories": _signatories,
    "signature blocks": lambda entry: [
        (_name(item["name"]), bool(item.get("signature_block"))) for item in items(entry, "parties")
    ],
    "start rule": lambda entry: _known(_part(entry, "commencement").get("rule")),
    "start date": lambda entry: _known(_part(entry, "commencement").get("date")),
    "stated period": _stated_period,
    "end date": lambda entry: _known(_part(entry, "end").get("date")),
    "version date": lambda entry: _known(_part(entry, "version").get("date")),
    "successor date": lambda entry: _known(_part(entry, "successor").get("date")),
    "legal status": lambda entry: _known(_part(entry, "legal_status").get("binding")),
    "termination": _notices,
    "variation clause": lambda entry: _known(
        first_label(_part(entry, "variation").get("clause"))
        if _part(entry, "variation").get("rule")
        else None
    ),
    "milestones": _windows("milestones"),
    "gateways": _windows("gateways"),
    "reviews": _windows("reviews"),
    "background": _windows("background"),
    "recurring": _recurring,
    "funding": lambda entry: [
        (part, labels(item.get("clause"))) for item in items(entry, "funding") for part in parts_of(item)
    ],
    "targets": _targets,
    "contacts": lambda entry: [
        (without_title(str(item["name"])), item.get("email"))
        for item in items(entry, "contacts")
        if item.get("name")
    ],
    "bodies": _chairs,
    "allocations": lambda entry: [
        (_total_of(item["printed_total"]), _total_of(item["computed_total"]))
        for item in items(entry, "allocations")
    ],
    "schedules": lambda entry: [
        (_schedule(item.get("label")), item.get("state")) for item in items(entry, "schedules")
    ],
}
DATES = (
    "start date", "stated period", "end date", "version date", "successor date", "milestones", "gateways",
    "reviews", "background",
)  # fmt: skip

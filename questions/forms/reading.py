"""A form handed in becomes the act that it asks for, or the faults of its blanks.

What comes back with a form may have been crafted: every value is read as data, and who may act is judged
by the rules, not here.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import get_args

from agreements import acts
from agreements.change_notes.effects import Effect, Item, PutItem, RemoveItem, Section, SetEnd, SetSum
from agreements.change_notes.form import REMOVABLE
from agreements.intake.handed_in import Purpose
from agreements.intake.imports import Confirm
from agreements.records import NoteState, Role
from agreements.requests import Base
from agreements.terms import Gateway, Milestone, Obligation, Party, Review, Signatory
from agreements.terms.facts import LONGEST_ID
from questions.forms import reminders, running
from questions.forms.filled import BlankFault
from questions.forms.filled import Filled as _Form
from questions.words import whole_number


def read_form(
    form: str, carried: Mapping[str, str], values: Mapping[str, str]
) -> Base | tuple[BlankFault, ...]:
    """Read a form of this name into its act, or all the faults of its blanks.

    `values` are texts by blank; a day is `2018-03-31` or with its year as commands take one, several users or
    channels are parted by spaces.
    """
    filled = _Form(carried, values)
    reader = READERS.get(form)
    if reader is None:
        return (BlankFault("", "This form isn't one of ours. Start again from its command."),)
    act = reader(filled)
    return tuple(filled.faults) or act


def _sign(form: _Form) -> Base:
    return acts.SignOff(
        form.agreement,
        form.carried.get("subject", ""),
        form.text("party"),
        form.carried.get("digest", ""),
        minute=form.text("minute", required=False),
    )


def _paper(form: _Form) -> Base:
    paper = acts.Paper(form.text("name"), form.text("position"), form.day("signed_on"), form.text("evidence"))
    return acts.SignOff(
        form.agreement,
        form.carried.get("subject", ""),
        form.text("party"),
        form.carried.get("digest", ""),
        paper=paper,
    )


def _unsign(form: _Form) -> Base:
    return acts.WithdrawSignOff(
        form.agreement, form.carried.get("subject", ""), form.text("party"), form.text("why")
    )


def _ended(to: NoteState) -> Callable[[_Form], Base]:
    return lambda form: acts.MoveNote(form.agreement, form.number("number"), to, form.text("why"))


def _change(form: _Form) -> Base:
    return acts.WriteNote(
        form.agreement,
        number=form.number("number"),
        revision=form.number("revision"),
        title=form.text("title"),
        originator=form.text("originator"),
        first_proposed_on=form.day("first_proposed_on"),
        reason=form.text("reason"),
        details=form.text("details"),
        impact=form.text("impact"),
        change_on=form.day("change_on"),
        effects=_effects(form),
        propose=form.text("step") != "draft",
    )


def _effects(form: _Form) -> tuple[Effect, ...]:
    effects: list[Effect] = []
    last_day = form.maybe_day("last_day")
    if last_day:
        effects.append(SetEnd(last_day))
    sum_ = form.text("sum", required=False)
    if sum_:
        effects.append(SetSum(sum_, form.amount("amount")))
    kind = form.text("put", required=False)
    if kind:
        effects += _put(form, kind)
    removed = form.text("remove", required=False)
    if removed:
        section, _, item = removed.partition(":")
        if section in REMOVABLE and item:
            effects.append(RemoveItem(_SECTIONS_BY_NAME[section], item))
        else:
            form.faults.append(BlankFault("remove", "Choose one of the items."))
    return tuple(effects)


def _put(form: _Form, kind: str) -> list[Effect]:
    maker = _MAKERS.get(kind)
    if maker is None:
        form.faults.append(BlankFault("put", "Choose one of the kinds."))
        return []
    what, id_ = form.text("put_what"), form.text("put_id", most=LONGEST_ID)
    if not what or not id_:
        return []
    section, make = maker
    return [
        PutItem(section, make(id_, what, form.maybe_day("put_day"), form.text("put_more", required=False)))
    ]


def _dated(of: Callable[..., Item]) -> Callable[[str, str, date | None, str], Item]:
    return lambda id_, what, day, _: of(id=id_, what=what, date=day, precision="day" if day else "none")


def _obligation(id_: str, what: str, _: date | None, more: str) -> Item:
    return Obligation(id=id_, what=what, frequency=more or None)


def _party(id_: str, what: str, _: date | None, __: str) -> Item:
    return Party(id=_slug(id_), name=what)


def _representative(id_: str, what: str, _: date | None, more: str) -> Item:
    return Signatory(party=_slug(id_), name=what, position=more or None)


def _slug(text: str) -> str:
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in text.casefold())
    return "-".join(part for part in kept.split("-") if part)[:64] or "party"


_MAKERS: dict[str, tuple[Section, Callable[[str, str, date | None, str], Item]]] = {
    "milestone": ("milestones", _dated(Milestone)),
    "deliverable": ("milestones", _dated(partial(Milestone, kind="deliverable"))),
    "gateway": ("gateways", _dated(Gateway)),
    "review": ("reviews", _dated(Review)),
    "obligation": ("recurring", _obligation),
    "party": ("parties", _party),
    "representative": ("signatories", _representative),
}
_SECTIONS_BY_NAME: dict[str, Section] = {name: name for name in get_args(Section)}


def _people(form: _Form) -> Base:
    role = form.one_of("role", Role, "Choose one of the roles.") or Role.CLERK
    return acts.Appoint(
        user=form.text("user"),
        name=form.text("name"),
        position=form.text("position"),
        role=role,
        party=form.text("party", required=role is Role.SIGNATORY),
        over=form.text("over", required=False),
    )


def _delegate(form: _Form) -> Base:
    first, last = form.day("first"), form.day("last")
    if last < first and not form.is_faulty("first", "last"):
        form.faults.append(BlankFault("last", "The last day can't be before the first."))
    return acts.Delegate(
        form.agreement,
        user=form.text("user"),
        name=form.text("name"),
        position=form.text("position"),
        party=form.text("party"),
        scope=form.text("scope"),
        first=first,
        last=last,
    )


def _take_back(form: _Form) -> Base:
    return acts.TakeBack(form.agreement, form.text("given"))


def _restrict(form: _Form) -> Base:
    return acts.Restrict(form.agreement, people=form.words("people"), channels=form.words("channels"))


def _import(form: _Form) -> Confirm:
    part, purpose = form.number("part"), form.one_of("purpose", Purpose, required=False)
    counts_from = form.maybe_day("counts_from")
    if purpose is Purpose.VERSION and counts_from is None:
        form.faults.append(BlankFault("counts_from", "Choose the day from which the newer version counts."))
    kept = (whole_number(place, 5) for place, said in form.starting("keep-").items() if said == "keep")
    return Confirm(
        form.carried.get("code", ""),
        part,
        frozenset(place for place in kept if place is not None),
        purpose,
        counts_from,
        form.text("title", required=part <= 1),
        form.text("short_name", required=part <= 1),
    )


READERS: dict[str, Callable[[_Form], Base]] = {
    "sign": _sign,
    "paper": _paper,
    "unsign": _unsign,
    "change": _change,
    "reject": _ended(NoteState.REJECTED),
    "withdraw": _ended(NoteState.WITHDRAWN),
    "people": _people,
    "delegate": _delegate,
    "undelegate": _take_back,
    "restrict": _restrict,
    "import": _import,
    **running.READERS,
    **reminders.READERS,
}

"""Any request at all: known names and junk, days from the first to the last, crafted payloads."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from agreements import acts
from agreements.agreement import THE_AGREEMENT, When
from agreements.change_notes.effects import Effect, PutItem, RemoveItem, SetEnd, SetSum
from agreements.change_notes.form import REMOVABLE
from agreements.days.calendar import FIRST_DAY, LAST_DAY, Period
from agreements.life import deeds, registers
from agreements.life.happenings import Decision
from agreements.life.logged import LogKind, Reliance, Taken
from agreements.records import NoteState, Role
from agreements.reminding.planned import Matter
from agreements.reminding.records import Quiet
from agreements.reminding.requests import (
    Hush,
    SetHours,
    SetLeads,
    ShowReminders,
    ShowWatching,
    StartHours,
    Watch,
)
from agreements.requests import (
    About,
    Base,
    Due,
    Help,
    Home,
    ImportEntry,
    ListAgreements,
    Named,
    ReadClause,
    Topic,
    Which,
    WhoIs,
)
from agreements.signatures.subjects import subjects
from agreements.terms import Gateway, Milestone, Obligation, Party, Review, Signatory
from agreements.terms.canonical import digest
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    made,
    parties,
    sample,
    signatory,
)

junk = st.one_of(
    st.text(max_size=12), st.sampled_from(["", " ", "ccn-1", "<!channel>", "\u202e", "ccn-", "x" * 3000])
)
any_day = st.one_of(st.dates(), st.dates(day("2014-01-01"), day("2020-12-31")))
when = st.builds(When, as_of=st.none() | any_day, known_on=st.none() | any_day)
amounts = st.one_of(
    st.decimals(), st.decimals(0, 10**7, places=2), st.sampled_from([Decimal("NaN"), Decimal("1E+99")])
)
periods = st.builds(Period, any_day, any_day)
item_ids = st.sampled_from(["M1", "M3", "G1", "R1", "O1", "F1", "N1", "jccc", "Z9"])
item_days = st.none() | st.dates(FIRST_DAY, LAST_DAY)


def puts(organisations: st.SearchStrategy[str]) -> st.SearchStrategy[PutItem]:
    """Put any item into the section of its sort."""
    named = {"id": item_ids, "what": st.just("x")}
    kinds = st.sampled_from(["milestone", "deliverable"])
    milestones = st.builds(Milestone, **named, date=item_days, kind=kinds)
    return st.one_of(
        milestones.map(lambda one: PutItem("milestones", one)),
        st.builds(Gateway, **named, date=item_days).map(lambda one: PutItem("gateways", one)),
        st.builds(Review, **named, date=item_days).map(lambda one: PutItem("reviews", one)),
        st.builds(Obligation, **named, frequency=st.just("monthly")).map(
            lambda one: PutItem("recurring", one)
        ),
        organisations.map(lambda party: PutItem("parties", Party(id=party, name=party))),
        organisations.map(lambda party: PutItem("signatories", Signatory(party=party, name="N"))),
        st.just(PutItem("signatories", Signatory(name="N"))),
    )


def effects(
    organisations: st.SearchStrategy[str], last_days: st.SearchStrategy[date] = any_day
) -> st.SearchStrategy[tuple[Effect, ...]]:
    """Make a few effects, of which many can't be made."""
    items = organisations | junk | st.sampled_from(["M1", "G1", "R1", "O1", "F1", "F2"])
    one = st.one_of(
        st.builds(SetEnd, last_days),
        st.builds(SetSum, items, amounts),
        puts(organisations),
        st.builds(RemoveItem, st.sampled_from(REMOVABLE), items),
    )
    return st.lists(one, max_size=3).map(tuple)


@cache
def asks(name: str) -> st.SearchStrategy[Base]:
    """Ask anything of a sample that records nothing."""
    names = st.just(name) | junk
    labels = junk | st.sampled_from(["16.1", "4", "4.3(c)", "Schedule 1", "("])
    found = st.builds(Named, names, junk, st.integers(0, 6), junk)
    return st.one_of(
        st.builds(About, st.sampled_from(Topic), names, when=when),
        st.builds(ReadClause, labels, names, when=when),
        st.builds(ListAgreements, st.sampled_from(Which), when=when),
        st.builds(Due, periods, st.just("") | names, when=when),
        st.builds(WhoIs, junk, st.lists(found, max_size=2).map(tuple), when=when),
        st.builds(Home, any_day),
        st.builds(Help, junk),
        st.builds(acts.ShowNotes, names, st.integers(-1, 3), when=when),
        st.builds(acts.PrintNote, names, st.integers(-1, 3)),
        st.builds(acts.ShowPeople),
    )


@cache
def does(name: str) -> st.SearchStrategy[Base]:
    """Try anything that may record something of a sample, but importing."""
    terms = sample(name)
    organisations = st.sampled_from([*parties(terms), "new-trust"])
    names, party = st.just(name), organisations | junk
    items: list[Gateway | Review | Milestone] = [*terms.gateways, *terms.reviews, *terms.milestones]
    marks = [one.id for one in items]
    subject = st.sampled_from([THE_AGREEMENT, "", "ccn-1", "ccn-2", "CCN-3", *marks]) | junk
    users = st.sampled_from([CLERK, ADMINISTRATOR, READER, "U-NEW", *map(signatory, parties(terms))]) | junk
    numbers = st.integers(-1, 3)
    fields = {
        "title": junk,
        "originator": junk,
        "first_proposed_on": any_day,
        "reason": st.just("needed") | junk,
        "details": st.just("as said") | junk,
        "impact": st.just("None"),
        "change_on": any_day,
        "effects": effects(organisations),
    }
    note = st.builds(acts.WriteNote, names, numbers, numbers, propose=st.booleans(), **fields)
    paper = st.none() | st.builds(
        acts.Paper, st.just("Pat") | junk, st.just("Post") | junk, any_day, st.just("scan")
    )
    roles = st.sampled_from(Role)
    scopes = st.sampled_from(["anything", "agreement", "change notes", "x"])
    several = st.lists(users, max_size=2).map(tuple)
    return st.one_of(
        st.builds(acts.SignOff, names, subject, party, junk, paper=paper, when=when),
        st.builds(acts.WithdrawSignOff, names, subject, party, st.just("why") | junk),
        st.builds(acts.AskToSign, names, subject, party),
        note,
        st.builds(acts.MoveNote, names, numbers, st.sampled_from(NoteState), junk),
        st.builds(acts.Appoint, users, junk, junk, roles, party, junk | names, ended=st.booleans()),
        st.builds(acts.Delegate, names, users, junk, junk, party, scopes, any_day, any_day),
        st.builds(acts.Restrict, names, several, st.lists(junk, max_size=2).map(tuple)),
        st.builds(acts.StartSigning, names, subject, when=when),
        st.builds(acts.StartWithdrawing, names, subject),
        st.builds(acts.StartNote, names, numbers),
        st.builds(acts.StartAppointing),
        st.builds(acts.ShowRoles, names),
        st.builds(acts.ShowOwnSigning, names, subject),
        st.builds(acts.StartDelegating, names),
        st.builds(acts.StartTakingBack, names),
        st.builds(acts.TakeBack, names, junk),
        st.builds(acts.StartRestricting, names),
    )


@cache
def likely(name: str) -> st.SearchStrategy[Base]:
    """Do what people mostly do of a sample, on days near its term: sign, withdraw, vary, hand on."""
    organisations = st.sampled_from([*parties(sample(name)), "new-trust"])
    named, near = st.just(name), st.dates(day("2016-01-01"), day("2018-12-31"))
    said, numbers = st.just("said"), st.integers(0, 2)
    subject = st.sampled_from([THE_AGREEMENT, "ccn-1", "ccn-2", "ccn-3", "G1", "R1", "M5"])
    paper = st.none() | st.builds(acts.Paper, said, said, near, said)
    note = st.builds(
        acts.WriteNote,
        named,
        st.just(0) | numbers,
        numbers,
        **dict.fromkeys(["title", "originator", "reason", "details", "impact"], said),
        first_proposed_on=st.just(day("2016-01-01")),
        change_on=near,
        effects=effects(organisations, near),
    )
    sign = st.builds(acts.SignOff, named, subject, organisations, said, paper=paper)
    signatories = st.builds(
        acts.Appoint, st.just("U-NEW"), said, said, st.just(Role.SIGNATORY), organisations
    )
    return st.one_of(
        sign,
        sign,
        sign,
        note,
        st.builds(acts.WithdrawSignOff, named, subject, organisations, said),
        st.builds(acts.MoveNote, named, st.integers(1, 3), st.sampled_from(NoteState)),
        signatories,
        st.builds(
            acts.Delegate, named, st.just("U-NEW"), said, said, organisations, st.just("anything"), near, near
        ),
    )


@cache
def runs(name: str) -> st.SearchStrategy[Base]:
    """Run a sample: say what was done, move it, decide, review, give notice and take it back."""
    terms = sample(name)
    named, said, near = st.just(name), st.just("said") | junk, st.dates(day("2016-01-01"), day("2019-12-31"))
    items: list[Gateway | Review | Milestone | Obligation] = [*terms.gateways, *terms.reviews]
    items += [*terms.milestones, *terms.recurring]
    marks = [one.id for one in items]
    item = st.sampled_from([*marks, "", "F1", "O1-2016-06", "o1-2016-12", "O2-2017-03", "m3"]) | junk
    when_, maybe = near | any_day, st.none() | near | any_day
    party = st.sampled_from(parties(terms)) | junk
    deal = st.builds(deeds.Deal, named, item, done=st.booleans(), day=maybe, note=said)
    decide: dict[str, st.SearchStrategy[Any]] = {
        "decision": st.sampled_from(Decision),
        "body": said,
        "decided_on": when_,
        "deferred_to": maybe,
    }
    log: dict[str, st.SearchStrategy[Any]] = {
        "kind": st.sampled_from(LogKind),
        "title": said,
        "counts_on": when_,
        "due_on": maybe,
    }
    log |= {"owner": said, "taken": st.none() | st.sampled_from(Taken)}
    log |= {"relied_on": st.none() | st.sampled_from(Reliance)}
    trigger = st.sampled_from(["X1", "x2", "X3", "", "X99"]) | junk
    quarter = st.just(Period(day("2016-04-01"), day("2016-06-30")))
    aims = st.sampled_from(["T1", "T2", "T5", "T99"]) | junk
    figures = st.sampled_from(["2%", "1 in 0", "1,000", "1 in 1,000", "\u0662"]) | junk
    notice = {"party": party, "given_on": when_, "ends_on": when_, "note": said}
    return st.one_of(
        deal,
        deal,
        st.builds(deeds.MoveItem, named, item, maybe, said),
        st.builds(deeds.ShowGateway, named, item),
        st.builds(deeds.StartEvidence, named, item),
        st.builds(deeds.GiveEvidence, named, item, st.integers(-1, 6), st.booleans(), said),
        st.builds(deeds.StartDeciding, named, item),
        st.builds(deeds.Decide, named, item, **decide, note=said),
        st.builds(deeds.StartReviewing, named, item),
        st.builds(deeds.HoldReview, named, item, outcome=said, held_on=when_, next_on=maybe),
        st.builds(deeds.StartNotice, named),
        st.builds(deeds.GiveNotice, named, **notice),
        st.builds(deeds.StartWithdrawingNotice, named),
        st.builds(deeds.WithdrawNotice, named, party=party, why=said, mistaken=st.booleans()),
        st.builds(deeds.Replace, named, said | named),
        st.builds(registers.ShowLog, named, st.none() | st.sampled_from(LogKind), when=when),
        st.builds(registers.StartLog, named, st.none() | st.sampled_from(LogKind)),
        st.builds(registers.PutInLog, named, **log),
        st.builds(registers.StartEvent, named, trigger),
        st.builds(registers.RecordEvent, named, trigger, counts_on=when_, due_on=maybe, before=said),
        st.builds(registers.StartReport, named, st.none() | periods),
        st.builds(
            registers.Report, named, period=periods | quarter, target=aims, figure=figures, sure=st.booleans()
        ),
        st.builds(registers.ShowFigures, named),
        st.builds(registers.StartClosing, named, st.integers(-1, 5)),
        st.builds(registers.CloseItem, named, number=st.integers(-1, 5), outcome=said, counts_on=when_),
    )


@cache
def reminds(name: str) -> st.SearchStrategy[Base]:
    """Ask to be told of a sample and how long before, acknowledge, put off, and ask what is to come."""
    named, near = st.just(name), st.dates(day("2016-01-01"), day("2019-12-31"))
    items = st.sampled_from(["M1", "M3", "m5", "G1", "R1", "O1", "O1-2016-06", "end", "notice", "agreement"])
    item = items | st.sampled_from(["", "attachments", "ccn-1", "committee", "start"]) | junk
    matter = st.sampled_from(["", *Matter])
    leads = st.lists(st.integers(-1, 800), max_size=3).map(tuple)
    party = st.sampled_from([one.name for one in sample(name).parties]) | junk
    hush = st.builds(Hush, named, item, st.sampled_from(Quiet), st.none() | near | any_day)
    hours: dict[str, st.SearchStrategy[Any]] = {
        "zone": st.just("Europe/London") | junk,
        "first_hour": st.integers(-1, 25),
        "last_hour": st.integers(-1, 25),
        "nation": st.sampled_from(["ENG", "SCT"]) | junk,
        "look_ahead": st.booleans(),
    }
    return st.one_of(
        hush,
        hush,
        st.builds(Watch, named, matter=matter, ended=st.booleans()),
        st.builds(Watch, party=party, matter=matter, ended=st.booleans()),
        st.builds(ShowWatching),
        st.builds(StartHours),
        st.builds(SetHours, **hours),
        st.builds(ShowReminders, named, item),
        st.builds(SetLeads, named, item, leads, by_default=st.booleans()),
    )


def rightful(request: Base) -> str:
    """Name the user who is entitled to a request, if anybody is."""
    if isinstance(request, acts.Appoint):
        return ADMINISTRATOR
    if isinstance(request, acts.SignOff | acts.WithdrawSignOff | acts.Delegate):
        on_paper = isinstance(request, acts.SignOff) and request.paper
        return CLERK if on_paper else signatory(request.party)
    return CLERK


@cache
def imports(name: str) -> st.SearchStrategy[Base]:
    """Import a sample changed: corrected, or as a later version."""
    terms = sample(name)
    ends = st.none() | st.dates(day("1900-01-01"), day("2199-12-31"))

    def changed(end: date | None, counts_from: date | None, kept: int) -> ImportEntry:
        version = terms.version.model_copy(update={"counts_from": counts_from})
        update = {
            "end": terms.end.model_copy(update={"date": end}),
            "version": version,
            "parties": terms.parties[:kept] or made("z").parties,
        }
        now = terms.model_copy(update=update)
        return ImportEntry(now, digest(now), "again.yaml")

    return st.builds(changed, ends, ends, st.integers(0, len(terms.parties)))


def as_the_form_showed(request: Base, history: History, today: date) -> Base:
    """Give a sign-off the digest that its form would have carried."""
    if not isinstance(request, acts.SignOff):
        return request
    found = {one.name: one.digest for one in subjects(history.agreement, today)}
    return replace(request, digest=found.get(request.subject, request.digest))

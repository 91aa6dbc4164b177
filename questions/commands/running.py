"""The commands that record what happens while an agreement runs."""

from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.life.logged import LogKind
from questions.commands.command import Command, Group, Reading
from questions.commands.shapes_of_acts import LOG, MOVE, NOTE, REPORT, SUBJECT, SUCCESSOR

if TYPE_CHECKING:
    from agreements.life import deeds, registers
else:
    deeds, registers = Later("agreements.life.deeds"), Later("agreements.life.registers")


def _kind(way: Reading) -> LogKind | None:
    return LogKind(way.about.subject) if way.about.subject else None


RUNNING = (
    Command(
        "done",
        SUBJECT,
        Group.RUNNING,
        "done AGREEMENT [ITEM] [on DAY] [because NOTE]",
        "Record a milestone, deliverable, report, payment or meeting as done",
        "done Doncaster M3 on 30 January 2018",
        records=True,
        asks=lambda way, its: deeds.Deal(its, way.about.subject, day=way.about.day, note=way.about.why),
    ),
    Command(
        "undone",
        SUBJECT,
        Group.RUNNING,
        "undone AGREEMENT [ITEM] [because NOTE]",
        "Record that something was not done, held or decided after all",
        "undone Doncaster M3",
        ("not done",),
        records=True,
        asks=lambda way, its: deeds.Deal(its, way.about.subject, done=False, note=way.about.why),
    ),
    Command(
        "moved",
        MOVE,
        Group.RUNNING,
        "moved AGREEMENT [ITEM] [to DAY] [because WHY]",
        "Move something that is due to another day",
        "moved Doncaster M3 to 28 February 2018 because the lawyers need longer",
        records=True,
        asks=lambda way, its: deeds.MoveItem(its, way.about.subject, way.about.to, way.about.why),
    ),
    Command(
        "gateway",
        SUBJECT,
        Group.RUNNING,
        "gateway AGREEMENT [ITEM]",
        "A gateway with its evidence as a checklist, and what was decided",
        "gateway Nottinghamshire",
        asks=lambda way, its: deeds.ShowGateway(its, way.about.subject, when=way.about.when),
    ),
    Command(
        "evidence",
        SUBJECT,
        Group.RUNNING,
        "evidence AGREEMENT [ITEM]",
        "Tick a piece of a gateway's evidence",
        "evidence Nottinghamshire G1",
        asks=lambda way, its: deeds.StartEvidence(its, way.about.subject),
    ),
    Command(
        "decide",
        SUBJECT,
        Group.RUNNING,
        "decide AGREEMENT [ITEM]",
        "Record what a board decided at a gateway",
        "decide Nottinghamshire G1",
        ("decided",),
        asks=lambda way, its: deeds.StartDeciding(its, way.about.subject, way.about.day, way.about.why),
    ),
    Command(
        "review",
        SUBJECT,
        Group.RUNNING,
        "review AGREEMENT [ITEM]",
        "Record what a review found, and when the next one is",
        "review Southend R1",
        ("reviewed",),
        asks=lambda way, its: deeds.StartReviewing(its, way.about.subject, way.about.day, way.about.why),
    ),
    Command(
        "notice",
        SUBJECT,
        Group.RUNNING,
        "notice AGREEMENT [for PARTY]",
        "The earliest end by notice given today, and the form to record it",
        "notice Southend",
        ("give notice",),
        asks=lambda way, its: deeds.StartNotice(its, way.about.why, way.about.party),
    ),
    Command(
        "withdraw notice",
        SUBJECT,
        Group.RUNNING,
        "withdraw notice AGREEMENT [for PARTY]",
        "Withdraw a notice; one that has run out, only as recorded by mistake",
        "withdraw notice Southend",
        asks=lambda way, its: deeds.StartWithdrawingNotice(its, way.about.why, way.about.party),
    ),
    Command(
        "replaced",
        SUCCESSOR,
        Group.RUNNING,
        "replaced AGREEMENT [by AGREEMENT]",
        "Record which agreement replaces another",
        "replaced Doncaster by Southend",
        records=True,
        asks=lambda way, its: deeds.Replace(its, way.about.by),
    ),
    Command(
        "not replaced",
        SUBJECT,
        Group.RUNNING,
        "not replaced AGREEMENT",
        "Take back that another agreement replaces it",
        "not replaced Doncaster",
        records=True,
        asks=lambda _, its: deeds.Replace(its, ended=True),
    ),
    Command(
        "log",
        LOG,
        Group.REPORTING,
        "log AGREEMENT [decision | risk | interest | issue | action]",
        "Put something in a register of the partnership",
        "log Doncaster interest",
        asks=lambda way, its: registers.StartLog(its, _kind(way), way.about.why),
    ),
    Command(
        "logged",
        LOG,
        Group.REPORTING,
        "logged AGREEMENT [decisions | risks | interests | issues | actions | requests]",
        "What is in the partnership's registers, or in one of them",
        "logged Doncaster interests",
        ("registers",),
        asks=lambda way, its: registers.ShowLog(its, _kind(way), when=way.about.when),
    ),
    Command(
        "close",
        NOTE,
        Group.REPORTING,
        "close AGREEMENT [NUMBER]",
        "Close an item of a register with its outcome, or a request with its answer",
        "close Doncaster 1",
        asks=lambda way, its: registers.StartClosing(its, way.about.number, way.about.day, way.about.why),
    ),
    Command(
        "request",
        SUBJECT,
        Group.REPORTING,
        "request AGREEMENT",
        "Ask a partner for something that the agreement offers",
        "request Lancashire",
        asks=lambda _, its: registers.StartLog(its, LogKind.REQUEST),
    ),
    Command(
        "event",
        SUBJECT,
        Group.RUNNING,
        "event AGREEMENT [ITEM]",
        "Record something that sets duties off, and see what must now happen",
        "event Doncaster X2",
        asks=lambda way, its: registers.StartEvent(its, way.about.subject),
    ),
    Command(
        "report",
        REPORT,
        Group.REPORTING,
        "report AGREEMENT [PERIOD]",
        "Record a figure that was reached, beside its target",
        "report Nottinghamshire Q4 2016/17",
        asks=lambda way, its: registers.StartReport(its, way.about.period),
    ),
    Command(
        "figures",
        SUBJECT,
        Group.REPORTING,
        "figures AGREEMENT",
        "The figures reached, beside the targets, and as a chart",
        "figures Nottinghamshire",
        ("actuals",),
        asks=lambda way, its: registers.ShowFigures(its, when=way.about.when),
    ),
)

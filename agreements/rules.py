"""The rule of each request that is more than a command to tell: forms and acts."""

from collections.abc import Callable
from datetime import date
from typing import Any

from agreements import acts, homing, requests, telling
from agreements.agreement import NOW, Agreement
from agreements.answers import Content, Nothing, Register, Ruled
from agreements.asking import Asking
from agreements.authority import peopling
from agreements.change_notes import noting
from agreements.clerk import clerking, inquiries
from agreements.handed_out import handing, handouts
from agreements.intake import importing, imports
from agreements.life import closing, deciding, deeds, ending, keeping, registers, reporting, running
from agreements.reminding import heeding, watching
from agreements.reminding import requests as reminding
from agreements.signatures import signing
from agreements.signatures.given import given_by, given_of
from agreements.unread import Choose


def _import(request: requests.ImportEntry, register: Register, asking: Asking) -> Ruled:
    return importing.import_entry(request, register.agreement(request.terms.id), asking)


def _start_import(request: imports.StartImport, register: Register, asking: Asking) -> Ruled:
    return importing.start_import(request, register, asking), ()


def _show_draft(request: imports.ShowDraft, register: Register, asking: Asking) -> Ruled:
    return importing.show_draft(request, register, asking), ()


def _my_signatures(request: requests.MySignatures, register: Register, asking: Asking) -> Ruled:
    return given_by(request, register, asking), ()


def _home(request: requests.Home, register: Register, asking: Asking) -> Ruled:
    return homing.home(request, register, asking), ()


def _show_people(_: acts.ShowPeople, register: Register, asking: Asking) -> Ruled:
    return peopling.show_people(register.summaries, asking), ()


def _start_appointing(request: acts.StartAppointing, register: Register, asking: Asking) -> Ruled:
    return peopling.start_appointing(request, register.summaries, asking), ()


def _appoint(request: acts.Appoint, register: Register, asking: Asking) -> Ruled:
    return peopling.appoint(request, register.summaries, asking)


def _replace(request: deeds.Replace, register: Register, asking: Asking) -> Ruled:
    agreement = telling.known(register, request.agreement, NOW)
    if agreement is None:
        return Nothing(request.agreement), ()
    if request.ended:
        return ending.take_back(agreement, asking)
    return ending.replace_agreement(request, agreement, register.summaries, asking)


TOLD: dict[type, Callable[[Any, Register, date], Content]] = {
    handouts.ExportAll: handing.export_all,
    handouts.ShowTimelines: handing.show_timelines,
}
"""What is told of the register on a day, to anyone who may see it."""

KEPT: dict[type, Callable[[Any, Register, Asking], Ruled]] = {
    Choose: watching.choose,
    requests.ImportEntry: _import,
    imports.StartImport: _start_import,
    imports.ShowDraft: _show_draft,
    imports.StartConfirming: _show_draft,
    imports.ImportText: importing.import_text,
    requests.Home: _home,
    requests.MySignatures: _my_signatures,
    acts.ShowPeople: _show_people,
    acts.StartAppointing: _start_appointing,
    acts.Appoint: _appoint,
    deeds.Replace: _replace,
    handouts.StartAddress: handing.start_address,
    handouts.TakeAddress: handing.take_address,
    reminding.Watch: watching.watch,
    reminding.ShowWatching: watching.show_watching,
    reminding.StartHours: watching.start_hours,
    reminding.SetHours: watching.set_hours,
    reminding.ShowReminders: heeding.show_reminders,
    reminding.SetLeads: heeding.set_leads,
    reminding.Hush: heeding.hush,
}
"""What is done to the register as a whole."""

HANDED_IN: dict[type, Callable[[Any, Register, Asking], importing.Kept]] = {
    imports.TakeIn: importing.take_in,
    imports.Confirm: importing.confirm,
}
"""What is done with a document that waits to be confirmed, which is kept beside the records."""

SHOWN: dict[type, Callable[[Any, Agreement, Asking], Content]] = {
    acts.StartSigning: signing.start_signing,
    acts.StartWithdrawing: signing.start_withdrawing,
    acts.AskToSign: signing.ask_to_sign,
    acts.ShowNotes: noting.show_notes,
    acts.StartNote: noting.start_note,
    acts.PrintNote: noting.print_note,
    acts.ShowRoles: peopling.show_roles,
    acts.ShowOwnSigning: given_of,
    acts.StartDelegating: peopling.start_delegating,
    acts.StartTakingBack: peopling.start_taking_back,
    acts.StartRestricting: peopling.start_restricting,
    deeds.ShowGateway: deciding.show_gateway,
    deeds.StartEvidence: deciding.start_evidence,
    deeds.StartDeciding: deciding.start_deciding,
    deeds.StartReviewing: deciding.start_reviewing,
    deeds.StartNotice: ending.start_notice,
    deeds.StartWithdrawingNotice: ending.start_withdrawing_notice,
    registers.ShowLog: keeping.show_log,
    registers.StartLog: keeping.start_log,
    registers.StartEvent: keeping.start_event,
    registers.StartClosing: closing.start_closing,
    handouts.Export: handing.export,
    handouts.ShowTimeline: handing.show_timeline,
    registers.StartReport: reporting.start_report,
    registers.ShowFigures: reporting.show_figures,
    inquiries.ShowQuestions: clerking.show_questions,
    inquiries.StartInquiry: clerking.start_inquiry,
    inquiries.StartReply: clerking.start_reply,
}
"""What is shown of one agreement to anyone who may see it; a form, to whoever may fill it."""

ACTED: dict[type, Callable[[Any, Agreement, Asking], Ruled]] = {
    acts.SignOff: signing.sign_off,
    acts.WithdrawSignOff: signing.withdraw,
    acts.WriteNote: noting.write_note,
    acts.MoveNote: noting.move_note,
    acts.Delegate: peopling.delegate,
    acts.TakeBack: peopling.take_back,
    acts.Restrict: peopling.restrict,
    deeds.Deal: running.deal,
    deeds.MoveItem: running.move,
    deeds.GiveEvidence: deciding.give_evidence,
    deeds.Decide: deciding.decide_gateway,
    deeds.HoldReview: deciding.hold_review,
    deeds.GiveNotice: ending.give_notice,
    deeds.WithdrawNotice: ending.withdraw_notice,
    registers.PutInLog: keeping.put_in_log,
    registers.RecordEvent: keeping.record_event,
    registers.CloseItem: closing.close_item,
    registers.Report: reporting.report,
    inquiries.AskClerk: clerking.ask_clerk,
    inquiries.ReplyTo: clerking.reply_to,
}
"""What is recorded of one agreement."""

"""The pages of all that is answered to more than a command to tell: questions, forms, acts and reminders."""

from collections.abc import Callable
from typing import Any

from agreements import answers, outcomes
from agreements.answers import Answer
from agreements.intake import imports
from agreements.life import results
from agreements.reminding import results as reminders
from views.page import Page
from views.words.acts.forms import to_fill
from views.words.acts.notes import notes, one_note, printed
from views.words.acts.people import appointed, delegated, known_people, restricted, roles
from views.words.acts.refusals import refused
from views.words.acts.signing import asked_to_sign, choose_subject, signed, withdrawn
from views.words.deeds.addresses import address_revoked, address_taken
from views.words.deeds.deciding import gateway_decided, gateway_shown, review_held
from views.words.deeds.done import choose_item, dealt_with, moved_to
from views.words.deeds.ending import not_replaced, notice_recorded, notice_taken_back, replaced_by
from views.words.deeds.figures import figures
from views.words.deeds.files import exported, exported_all
from views.words.deeds.inquiries import asked_the_clerk, questions, replied
from views.words.deeds.registers import in_log, log
from views.words.deeds.timelines import timeline, timelines
from views.words.history import history
from views.words.home import has_signed, home, own_signing
from views.words.importing import imported
from views.words.imports import (
    drafted,
    how_to_import,
    not_confirmed,
    other_text,
    text_attached,
    to_confirm,
)
from views.words.reminding.answers import (
    hours_set,
    hushed,
    leads_kept,
    one_reminder,
    to_come,
    watch_set,
    watching,
)
from views.words.told import TOLD

PAGES: dict[type, tuple[str, Callable[[Answer, Any], Page]]] = {
    answers.History: ("history", history),
    answers.AtHome: ("home", home),
    answers.HasSigned: ("home", has_signed),
    answers.OwnSigning: ("own signing", own_signing),
    answers.ImportedEntry: ("import", imported),
    imports.HowToImport: ("import", how_to_import),
    imports.Drafted: ("import", drafted),
    imports.ToConfirm: ("form", to_confirm),
    imports.NotConfirmed: ("refusal", not_confirmed),
    imports.TextAttached: ("import", text_attached),
    imports.OtherText: ("refusal", other_text),
    outcomes.ToFill: ("form", to_fill),
    outcomes.ChooseSubject: ("choose", choose_subject),
    outcomes.Refused: ("refusal", refused),
    outcomes.Signed: ("signed", signed),
    outcomes.Withdrawn: ("withdrawn", withdrawn),
    outcomes.AskedToSign: ("asked", asked_to_sign),
    outcomes.Notes: ("notes", notes),
    outcomes.OneNote: ("note", one_note),
    outcomes.Printed: ("paper", printed),
    outcomes.KnownPeople: ("people", known_people),
    outcomes.Roles: ("roles", roles),
    outcomes.Appointed: ("appointed", appointed),
    outcomes.Delegated: ("delegated", delegated),
    outcomes.Restricted: ("restricted", restricted),
    results.ChooseItem: ("choose", choose_item),
    results.DealtWith: ("done", dealt_with),
    results.MovedTo: ("moved", moved_to),
    results.GatewayShown: ("gateway", gateway_shown),
    results.GatewayDecided: ("decided", gateway_decided),
    results.ReviewHeld: ("reviewed", review_held),
    results.NoticeRecorded: ("notice", notice_recorded),
    results.NoticeTakenBack: ("notice withdrawn", notice_taken_back),
    results.Log: ("log", log),
    results.InLog: ("logged", in_log),
    results.Exported: ("file", exported),
    results.ExportedAll: ("file", exported_all),
    results.Timeline: ("timeline", timeline),
    results.Timelines: ("timeline", timelines),
    results.AddressTaken: ("address", address_taken),
    results.AddressRevoked: ("address", address_revoked),
    results.Figures: ("figures", figures),
    results.ReplacedBy: ("replaced", replaced_by),
    results.NotReplaced: ("not replaced", not_replaced),
    results.AskedTheClerk: ("asked", asked_the_clerk),
    results.Questions: ("questions", questions),
    results.Replied: ("replied", replied),
    reminders.WatchSet: ("watch", watch_set),
    reminders.Watching: ("watching", watching),
    reminders.HoursSet: ("hours", hours_set),
    reminders.ToCome: ("reminders", to_come),
    reminders.OneReminder: ("reminder", one_reminder),
    reminders.LeadsKept: ("lead times", leads_kept),
    reminders.Hushed: ("heard", hushed),
    **TOLD,
}
"""For each sort of content, its kind in one word, and how it is said."""

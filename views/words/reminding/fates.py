"""What became of something that was reminded of, in a few words."""

from agreements.days.calendar import in_words
from agreements.life.happenings import Dealt, Decided, Reviewed
from agreements.reminding.fates import Become, Fate
from agreements.reminding.records import Quiet, Quieted
from views.words.deeds.fates import settled_words


def fate_words(fate: Fate) -> str:
    """Say what became of it and who saw to that: `Done on 30 January 2018, recorded by Asha Patel`."""
    by = f", recorded by {fate.by}" if fate.by else ""
    record = fate.record
    if isinstance(record, Quieted):
        return _quiet(record, fate.by)
    if fate.become is Become.SETTLED and isinstance(record, Dealt | Decided | Reviewed):
        said = settled_words(record)
        return f"{said[:1].upper()}{said[1:]}{by}"
    if fate.become is Become.MOVED and fate.to:
        return f"Moved to {in_words(fate.to)}{by}"
    if fate.become is Become.CHANGED and fate.to:
        return f"Changed on {in_words(fate.to)}, and to be signed anew"
    return {
        Become.SIGNED: "Nothing waits to be signed any more",
        Become.REPLACED: f"Replaced by another agreement{by}",
    }.get(fate.become, "This no longer stands")


def _quiet(record: Quieted, by: str) -> str:
    on = f" on {in_words(record.counts_on)}"
    if record.how is Quiet.SNOOZED and record.until:
        return f"Put off until {in_words(record.until)} by {by}{on}"
    if record.how is Quiet.NOT_OURS:
        return f"Not ours, said {by}{on}"
    return f"Acknowledged by {by}{on}"

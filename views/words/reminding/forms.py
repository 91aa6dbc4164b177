"""The words of the forms about reminders, part of `views.words.acts.wordings.WORDINGS`."""

from views.words.acts.wording import Wording

REMINDER_FORMS = {
    "hours": Wording(
        "When to remind",
        "Save",
        "Choose when reminders are sent here",
        {
            "first_hour": ("From", "Reminders of the day are sent at this hour"),
            "last_hour": ("Until", "After this hour nothing is sent until the next working day"),
            "nation": ("Bank holidays of", "On these and at weekends nothing is sent"),
            "zone": ("Time zone", "Such as Europe/London"),
            "look_ahead": ("Monday look-ahead", "What falls in the week and the next, each Monday"),
        },
    ),
    "remind": Wording(
        "Lead times",
        "Save",
        "Set the lead times of {whole}: how many days before the date a reminder is said",
        {"leads": ("Lead times in days", "Such as 60 30 7, or default for the usual ones")},
    ),
    "acknowledge": Wording(
        "Acknowledge", "Acknowledge", "Acknowledge a reminder of {name}", {"item": ("What was seen", "")}
    ),
    "snooze": Wording(
        "Snooze",
        "Put off",
        "Put a reminder of {name} off until a day",
        {"item": ("What is put off", ""), "until": ("Until", "It is said again on that day")},
    ),
    "not ours": Wording(
        "Not ours",
        "Say nothing more of it",
        "Say that something in {name} is no concern of this channel",
        {"item": ("What is not ours", "")},
    ),
    "hear again": Wording(
        "Hear again",
        "Remind again",
        "Be reminded again of something in {name}",
        {"item": ("What is heard again", "")},
    ),
}

"""What each form is called, what its button says, and its blanks' labels and hints."""

from views.words.acts.wording import Wording
from views.words.reminding.forms import REMINDER_FORMS

_SIGNING = {
    "statement": ("What you agree to", ""),
    "party": ("Sign for", ""),
    "minute": ("Minute reference", "Where a board or committee gave the authority, if one did"),
}

WORDINGS = {
    "sign": Wording("Sign", "Sign", "Sign {whole}", _SIGNING),
    "paper": Wording(
        "Record a signature",
        "Record",
        "Record that {whole} was signed on paper",
        {
            "statement": ("What was agreed to", ""),
            "party": ("Signed for", ""),
            "name": ("Who signed", ""),
            "position": ("Their position", ""),
            "signed_on": ("Day signed", ""),
            "evidence": ("Evidence", "Where the signed paper is kept"),
        },
    ),
    "unsign": Wording(
        "Withdraw a sign-off",
        "Withdraw",
        "Withdraw a sign-off of {whole}",
        {"party": ("Whose", ""), "why": ("Why", "")},
    ),
    "change": Wording(
        "Change note",
        "Save",
        "Fill in {called} of {name}",
        {
            "title": ("Title", "A few words, such as: Extend the term to March 2019"),
            "originator": ("Originator", "Who raises it"),
            "first_proposed_on": ("Date change first proposed", ""),
            "reason": ("Reason for the change", ""),
            "details": ("Full details of the change", ""),
            "impact": ("Likely impact on the rest", "Or None"),
            "change_on": ("Date of the change", "The day from which it takes effect"),
            "last_day": ("New last day of the term", "Only if the note extends or shortens it"),
            "sum": ("Sum that changes", "Only if one does"),
            "amount": ("New amount in pounds", ""),
            "put": ("What is added or replaced", "Only if the note adds or replaces an item"),
            "put_id": ("Its short id", "A new one, or that of the item it replaces"),
            "put_what": ("What it is", "Its description, or its name"),
            "put_day": ("Its date", ""),
            "put_more": ("How often, or position", "For an obligation, or a representative"),
            "remove": ("What is removed", "Only if the note removes an item"),
            "step": ("When saved", ""),
        },
    ),
    "reject": Wording(
        "Reject a change note",
        "Reject",
        "Reject {called} of {name}, for good",
        {"why": ("Why", "Those who have signed it are told this")},
    ),
    "withdraw": Wording(
        "Withdraw a change note",
        "Withdraw",
        "Withdraw {called} of {name}, for good",
        {"why": ("Why", "Those who have signed it are told this")},
    ),
    "people": Wording(
        "Give a role",
        "Save",
        "Give someone a role",
        {
            "user": ("Who", ""),
            "name": ("Their name", "As it should stand under a signature"),
            "position": ("Their position", ""),
            "role": ("Role", "A signatory signs for a party; a clerk keeps the register"),
            "party": ("Party", "For a signatory"),
            "over": ("For one agreement only", "Leave empty for all"),
        },
    ),
    "delegate": Wording(
        "Delegate",
        "Delegate",
        "Hand on your authority to sign in {name}",
        {
            "party": ("For", ""),
            "user": ("To whom", ""),
            "name": ("Their name", ""),
            "position": ("Their position", ""),
            "scope": ("What they may sign", ""),
            "first": ("From", ""),
            "last": ("Until", "The last day on which they may sign"),
        },
    ),
    "undelegate": Wording(
        "Take authority back",
        "Take back",
        "Take back authority to sign in {name} that you handed on",
        {"given": ("Handed to", "")},
    ),
    "restrict": Wording(
        "Restrict",
        "Save",
        "Choose who can see {name}",
        {
            "people": ("People", "To everyone else the agreement does not exist"),
            "channels": ("Channels", "Everyone in them can see it there"),
        },
    ),
    "done": Wording(
        "Record as done",
        "Record",
        "Record what was done in {name}",
        {
            "item": ("What was done", ""),
            "day": ("On which day", ""),
            "note": ("Note or link", "Such as where the report is kept"),
        },
    ),
    "undone": Wording(
        "Not done after all",
        "Record",
        "Record what was not done after all in {name}",
        {"item": ("What was not done", ""), "note": ("Why", "")},
    ),
    "moved": Wording(
        "Move a date",
        "Move",
        "Move something in {name} to another day",
        {"item": ("What is moved", ""), "to": ("To which day", ""), "why": ("Because", "")},
    ),
    "evidence": Wording(
        "Evidence",
        "Save",
        "Tick a piece of evidence at {called} of {name}",
        {
            "piece": ("Piece of evidence", ""),
            "given": ("State", ""),
            "note": ("Note or link", "What was given, or where it is kept"),
        },
    ),
    "decide": Wording(
        "Record a decision",
        "Record",
        "Record the decision at {called} of {name}",
        {
            "decision": ("Decision", ""),
            "body": ("Decided by", "The board or committee"),
            "decided_on": ("On which day", ""),
            "deferred_to": ("Deferred to", "Only if it is deferred"),
            "note": ("Note", "Such as the minute, or whether it was decided at a meeting"),
        },
    ),
    "review": Wording(
        "Record a review",
        "Record",
        "Record the outcome of review {called} of {name}",
        {
            "held_on": ("Held on", ""),
            "outcome": ("Outcome", ""),
            "next_on": ("Next review", "Only if there is to be one"),
        },
    ),
    "notice": Wording(
        "Give notice",
        "Record the notice",
        "Notice to end {name}, given today, could run out on {called} at the earliest",
        {
            "rule": ("The document says", ""),
            "party": ("Who gives notice", ""),
            "given_on": ("Given on", ""),
            "ends_on": ("Last day in force", "No earlier than the document allows"),
            "note": ("Note or link", "Such as where the letter is kept"),
        },
    ),
    "withdraw notice": Wording(
        "Withdraw a notice",
        "Withdraw",
        "Withdraw a notice to end {name}",
        {
            "party": ("Whose", ""),
            "mistaken": ("It has run out", "What has run out can't be withdrawn, only corrected"),
            "why": ("Why", ""),
        },
    ),
    "report": Wording(
        "Report a figure",
        "Record",
        "Report a figure of {name} for {called}",
        {
            "target": ("Target", ""),
            "figure": ("Figure reached", "Such as 1,250 or 2.5% or 1 in 1,000"),
            "note": ("Note or link", ""),
            "sure": ("Far from its target", "Tick it if the figure is right"),
        },
    ),
    "log": Wording(
        "Put in a register",
        "Record",
        "Put {called} in a register of {name}",
        {
            "kind": ("Which register", ""),
            "offer": (
                "What the agreement offers",
                "The undertaking that is asked for, if it is one of these",
            ),
            "title": ("What it is", ""),
            "owner": (
                "Owner",
                "Who answers for it; for a request, the partner asked, else whoever offers it",
            ),
            "counts_on": ("On which day", "Decided, found or asked"),
            "due_on": ("Due", "Only if there is a day for it"),
            "before": ("Reported to", "The board or committee that it goes to"),
            "relied_on": ("Authority relied on", "For a decision"),
            "taken": ("How it was decided", "For a decision"),
        },
    ),
    "event": Wording(
        "Record an event",
        "Record",
        "Record in {name} that this happened: {called}",
        {
            "effect": ("What must now happen", ""),
            "counts_on": ("It happened on", ""),
            "owner": ("Owner", "Who sees to it"),
            "due_on": ("By when", "Only if there is a day for it"),
            "before": ("Before which body", ""),
        },
    ),
    "close": Wording(
        "Close an item",
        "Close",
        "Close {called} of {name}",
        {"outcome": ("Outcome or answer", ""), "counts_on": ("Closed on", "")},
    ),
    "address": Wording(
        "Calendar address",
        "Go on",
        "An address of your own that your calendar follows{called}",
        {
            "what": (
                "What to do",
                "Whoever has it sees the dates of every agreement that you may see, so keep it to yourself",
            )
        },
    ),
    "ask clerk": Wording(
        "Ask the clerk",
        "Ask",
        "Ask the clerk of {name} what its document does not say",
        {"question": ("Your question", "The clerk sees it with your name")},
    ),
    "reply": Wording(
        "Reply",
        "Reply",
        "Reply to {called} about {name}",
        {"asked": ("They ask", ""), "reply": ("Your reply", "It is recorded, and said where they asked")},
    ),
    "replaced": Wording(
        "Replaced by",
        "Record",
        "Record which agreement replaces {name}",
        {"by": ("Replaced by", "Its name in the register; everyone who sees this agreement sees it")},
    ),
}

WORDINGS |= REMINDER_FORMS

CHOICES = {
    "propose": "Propose it now, so that it can be signed",
    "draft": "Keep it as a draft",
    "anything": "Anything",
    "agreement": "The agreement itself",
    "change notes": "Change notes",
    "signatory": "Signatory",
    "clerk": "Clerk",
    "administrator": "Administrator",
    "mistaken": "It was recorded by mistake, so that it never counted",
    "given": "Given",
    "not given": "Not given after all",
    "reconfirmed": "Reconfirmed",
    "not reconfirmed": "Not reconfirmed",
    "deferred": "Deferred",
    "decision": "Decisions",
    "risk": "Risks",
    "interest": "Interests",
    "issue": "Issues",
    "action": "Actions",
    "request": "Requests",
    "delegated authority": "Delegated authority",
    "referred to a governing body": "Referred to a governing body",
    "at a meeting": "At a meeting",
    "virtually": "Virtually",
    "new": "Make a new address",
    "revoke": "Revoke the one I have",
    "sure": "Yes, the figure is right",
}

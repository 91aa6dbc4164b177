"""Everyday words, and the command that they come down to."""

from datetime import date
from functools import partial

import pytest

from agreements.agreement import When
from agreements.days.calendar import Period
from agreements.requests import About, Due, Help, Home, Last, ListAgreements, Topic
from answering.requests import Question
from questions.hearing import hear
from tests.questions.everyday.said import command_of
from tests.questions.memory import MemoryVocabulary, sample_register

TODAY = date(2017, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())
_command = partial(command_of, today=TODAY)


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("Is anything overdue?", "overdue"),
        ("have we missed anything", "overdue"),
        ("what slipped last month", "overdue last month"),
        ("what slipped yesterday", "due yesterday"),
        ("what was late as of 1 May 2016", "overdue as of 1 may 2016"),
        ("overdue for Stockport as of 1 May 2016", "overdue for stockport as of 1 may 2016"),
        (
            "overdue last month for Stockport as of 1 May 2016",
            "overdue last month for stockport as of 1 may 2016",
        ),
        ("whats late on Stockport", "overdue for stockport"),
        ("what do I need to chase this month?", "due this month"),
        ("what must I do this week?", "due this week"),
        ("which ones are about to lapse?", "which agreements end between 2017-11-22 and 2018-05-23"),
        ("what's in my calendar", "home"),
        ("help me with Stockport", "status stockport"),
        ("my sign-offs on Stockport", "signed by me stockport"),
        ("sign Stockport off", "sign stockport"),
        ("I need something for the committee", "export pdf"),
        ("a board paper please", "export pdf"),
        ("what have I to do in May for Stockport", "due in may for stockport"),
        ("what must I sign this week?", "home"),
        ("what was I meant to sign last week?", "home"),
        ("what did I sign last week?", "my signatures"),
        ("have I signed anything this year?", "my signatures"),
        ("what did I do last week?", ""),
        ("who do I have to chase for signatures", "which agreements are unsigned"),
        ("what needs chasing", "overdue"),
        ("what needs chasing for Stockport", "overdue for stockport"),
        ("what's happened with Stockport lately", "history stockport"),
        ("what is coming up?", "due next 12 months"),
        ("the next deadline please", "due next 12 months"),
        ("anything due in the next 3 weeks", "due in the next 3 weeks"),
        ("anything in May?", "due in may"),
        ("what's happening in the next 3 weeks", "due in the next 3 weeks"),
        ("what is on next week?", "due on next week"),
        ("have we got anything in May", "due in may"),
        ("is anything due in May for Stockport", "due in may for stockport"),
        ("anything on at Stockport in May?", "due in may for stockport"),
        ("what's on for Stockport next week", "due next week for stockport"),
        ("what's happening Monday", "due next monday"),
        ("what was overdue in May for Stockport", "overdue in may for stockport"),
        ("what's overdue across the board?", "overdue"),
        ("what slipped anywhere last month", "overdue last month"),
        ("what is late and who is responsible for it", "overdue"),
        ("which MoUs run out soon", "which agreements end between 2017-11-22 and 2018-05-23"),
        ("what expires in the next 2 months", "which agreements end between 2017-11-22 and 2018-01-22"),
        ("what do I need to sign?", "home"),
        ("which ones need my attention", "home"),
        ("what needs doing?", "home"),
        ("show us everything", "list"),
        ("how many MoUs have we got", "list"),
        ("what can you do?", "help"),
        ("OK thanks very much", "help"),
        ("could you phone me", "help"),
        ("please remind me about the review", "help personal about the review"),
        ("how do I sign?", "help sign"),
        ("how can we upload a new agreement", "help import"),
        ("where do I raise a change note", "help change"),
        ("how do I hand my authority on to someone else", "help delegate"),
        ("how to withdraw my sign off", "help unsign"),
    ],
)
def test_everyday_words_come_down_to_a_command(said: str, command: str) -> None:
    assert _command(said).split() == command.split()


@pytest.mark.parametrize(
    "said",
    [
        *(
            "?",
            "?!",
            "-7",
            "+3",
            "--",
            "\u2026",
            "' or 2=2",
            "yep",
            "oh, sorry",
            "nah wait",
            "damn",
            "fuck off you useless bot",
        ),
        *(
            "ta very much mate",
            "hold on",
            "ok never mind then",
            "you're kidding",
            "are you certain about that?",
        ),
        *("that's nonsense", "what??", "well done", "this is shit"),
    ],
)
def test_what_asks_nothing_is_answered_with_help_and_no_fact(said: str) -> None:
    assert _command(said, "doncaster") == "help"
    heard = hear(said, SAMPLE, today=TODAY, last=Last("doncaster", "when does it end?")).request
    assert heard in {Help(), Help(briefly=True)}


@pytest.mark.parametrize("said", ["thank you", "yes", "ok never mind", "damn"])
def test_a_nod_is_answered_in_a_line(said: str) -> None:
    assert hear(said, SAMPLE, today=TODAY).request == Help(briefly=True)


@pytest.mark.parametrize("said", ["help", "hello", "hi, please", "?", "what can you do?"])
def test_whoever_greets_or_asks_for_help_is_shown_what_there_is(said: str) -> None:
    assert hear(said, SAMPLE, today=TODAY).request == Help()


@pytest.mark.parametrize(
    "said", ["why?", "when?", "who?", "and 5?", "7.8", "bloody late ones", "no, the board", "what then?"]
)
def test_what_asks_little_is_not_taken_for_nothing(said: str) -> None:
    assert _command(said, "doncaster") != "help"


@pytest.mark.parametrize(
    "said",
    [
        "",
        "when does Stockport end",
        "what happens in a dispute",
        "what happens if it ends in May",
        "who is in in May?",
        "when is it in May",
        "anything for Stockport",
        "what is the budget for May",
        "anything about the board in May",
        "what is late and who signs it",
        "how do I sign for Stockport",  # of one agreement, whose document may have a rule on it
        "how do we give notice",  # a document's to say, not ours
        *("how do we make a change to it", "how can we make a new one of those"),
        "how do I do this?",  # of nothing that is said
        "how can we do it?",
        "how do I bake bread",
        "which agreements have ended",
        "what is the latest milestone",
        "who is next to sign",
        "did the board miss its deadline",
        "when is it?",
        "what do I need to tell the board",
    ],
)
def test_what_says_more_is_left_a_question(said: str) -> None:
    assert _command(said) == ""


def test_in_a_conversation_it_is_of_what_was_spoken_of() -> None:
    assert _command("what's overdue?", "doncaster").split() == ["overdue", "for", "doncaster"]
    assert _command("what's next?", "doncaster") == ""  # its own next date, which a question finds


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("which ones need my signature?", "home"),
        ("what am I supposed to do?", "home"),
        ("anything that I must sign?", "home"),
        ("when do I need it signed?", ""),  # of the agreement that is spoken of
        ("must I sign this?", ""),
        ("who am I waiting for?", ""),
        ("is anything due next quarter?", "due next quarter"),
        ("what fell due in May that was never finished?", ""),  # says more than what is due
        ("what was due in May and is not finished?", "overdue in may for doncaster"),
        ("any reviews due next quarter?", ""),
    ],
)
def test_in_a_conversation_what_is_of_oneself_or_of_days_is_still_that(said: str, command: str) -> None:
    assert _command(said, "doncaster") == command


def test_what_is_heard_is_the_request_of_the_command() -> None:
    def heard(said: str, last: Last | None = None) -> object:
        return hear(said, SAMPLE, today=TODAY, last=last).request

    year = Period(date(2016, 11, 22), date(2017, 11, 21))
    assert heard("anything overdue?") == Due(year, overdue=True)
    assert heard("what's overdue in Doncaster?") == Due(
        Period(date(1900, 1, 1), date(2017, 11, 21)), "doncaster", overdue=True
    )
    assert heard("what am I meant to sign?") == Home(TODAY)
    assert heard("how do I sign?") == Help("sign")
    assert heard("show all agreements") == ListAgreements()


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("I want to sign Stockport", "sign stockport"),
        ("supersede Notts with Stockport", "replaced notts by stockport"),
        ("please replace Stockport by Notts", "replaced stockport by notts"),
        ("record that Stockport has been replaced by Notts", "replaced stockport by notts"),
        ("tick D4 as done", "done D4"),
        ("who's the clerk?", "roles"),
        ("is there any clerk", "roles"),
        ("what are the due dates of Notts", "dates notts"),
        ("is anything left to be confirmed?", ""),
        ("which drafts are still waiting for confirmation", "import"),
        ("status of the unsigned ones", "list unsigned"),
        ("what have I missed this week", "home"),
        ("how can I close this form?", "help"),
        ("please mark G1 of Notts as done", "done notts G1"),
        ("tick Notts O12 as finished", "done notts O12"),
        ("stop reminding me about Southend", "unwatch southend"),
        ("turn off reminders", "watching"),
        (
            "could you extend Lancashire until June 2018",
            "change lancashire because extend lancashire until june 2018",
        ),
        ("make Southend private", "restrict southend"),
        ("who can view Lancashire?", "roles lancashire"),
        ("is Notts private", "roles notts"),
        ("is Stockport open to everybody?", "roles stockport"),
        ("when was Lancashire last updated?", "history lancashire"),
        ("any changes to Lancashire?", "changes lancashire"),
        ("what did Southend say in March 2015?", "show southend as of march 2015"),
        ("what were the terms of Southend last March", "show southend as of last march"),
        ("give me an overview of all our agreements", "list"),
        ("tell me everything about Doncaster", "show doncaster"),
        ("all there is to know on Doncaster", "show doncaster"),
        ("what did Notts look like this time last month?", "show notts as of this time last month"),
        ("what did Lancashire say two years ago", "show lancashire as of two years ago"),
        ("what's moved on Notts this month", "history notts"),
        ("what has happened on Notts last month", "history notts last month"),
        ("which change notes are still pending on Stockport?", "changes stockport"),
        ("so where do things stand with Lancashire now?", "status lancashire"),
        ("how is everything going on Notts", "status notts"),
        ("what's the state of play with our agreements?", "list"),
        ("where have we got to", ""),
        ("who should we talk to about Stockport?", "roles stockport"),
        ("I'm new here, help", "help"),
        ("im new to this role, where do I start?", "help"),
        ("nudge the finance director to sign Stockport", "ask to sign stockport for the finance director"),
        ("we have signed Notts too soon, please undo it", "unsign notts"),
        ("I served notice on Lancashire in error", "withdraw notice lancashire because in error"),
        ("revoke the notice we sent on Notts", "withdraw notice notts"),
        ("take the Stockport notice back", "withdraw notice stockport"),
        (
            "rescind our notice on Notts, it was recorded too early",
            ("withdraw notice notts because it was recorded too early"),
        ),
        (
            "sorry, that was sent by mistake, take our notice on Notts back",
            ("withdraw notice notts because that was sent by mistake"),
        ),
        ("who is standing in for Jackie Pederson?", "roles jackie pederson"),
        ("how do I report a figure", "help report"),
        ("who is signing instead of Jackie Pederson?", "roles jackie pederson"),
        ("who can sign for Doncaster CCG now", "roles doncaster ccg"),
        ("is Ann Other allowed to sign Notts", "roles notts"),
        ("pass my signing on to Ann Other while I'm on leave", "delegate"),
        ("take back what I handed to Ann on Notts", "undelegate notts"),
        ("take back what I gave Ann on Notts", "undelegate notts"),
        ("take back what I gave on Notts", "undelegate notts"),
        ("take back what I passed Ann Other", "undelegate"),
        ("whoops, I just signed Notts by mistake", "unsign notts"),
        ("when was Notts restricted", "history notts"),
        ("who restricted Southend?", "history southend"),
        ("reverse that", "help undo"),
        ("take back the last one", "help undo"),
        ("shift Doncaster M3 back to 1 May 2018", "moved doncaster M3 to 1 may 2018"),
        ("retract our notice on Southend", "withdraw notice southend"),
        ("revoke my authority on Notts", "undelegate notts"),
        ("appoint Ann Other as signatory for Notts", "people add ann other as signatory for notts"),
        ("note that D9 of Stockport was delivered late on 2 May", "done stockport D9 on 2 may"),
        ("tick the pilot report as delivered in Stockport", "done stockport"),
        ("postpone M3 of Doncaster to 1 May 2018", "moved doncaster M3 to 1 may 2018"),
        ("I'd like to propose change note 2 on Notts", "propose notts 2"),
        ("draft a new variation of Notts to add a party", "change notts"),
        ("Stockport D9 was delivered on 2 May", "fill in done stockport D9 on 2 may"),
        ("D9 of Stockport is now finished", "fill in done stockport D9"),
        ("D9 of Stockport isn't finished yet", "is D9 done in stockport"),
        ("undo Stockport D9", "fill in undone stockport D9"),
        ("revert done D9 on Stockport", "fill in undone stockport D9"),
        ("undo change note 4 of Notts", "fill in withdraw notts 4"),
        ("reverse notice on Notts", "withdraw notice notts"),
        ("undo my signature on Notts", "unsign notts"),
        ("take our signature off Stockport", "unsign stockport"),
        ("take it back", "help undo"),
        ("I made a mistake, how do I undo my signature on Notts?", "help unsign"),
        ("mark Stockport D9, D10 and D11 as done", "done stockport"),
        ("set Stockport D9 to completed on 3 May 2016", "done stockport D9 on 3 may 2016"),
        ("show us Stockport's gateways", "gateways stockport"),
        ("the decision log of Notts", "logged notts decisions"),
        ("milestone dates Stockport", "milestones stockport"),
        ("changes to the Stockport end date", "changes stockport"),
        ("what has been delivered on Stockport so far", "which milestones were done in stockport"),
        ("give us the list", "list"),
    ],
)
def test_what_the_bot_is_bidden_is_the_command_that_does_it(said: str, command: str) -> None:
    assert _command(said) == command


@pytest.mark.parametrize(
    "said",
    [
        "any changes to the cost rule of Southend?",
        "what is replaced by Southend?",
        "does Southend replace the old deal with a new one?",
        "what did the board miss in Southend",
        "how do we get out of Southend?",
        "what waits for the board to confirm in Southend",
        "where are we with the carers' strategy in Southend?",
        "what's the latest on intermediate care?",
        "who do we speak to about the payment schedule of Notts?",
        "can we withdraw from Southend?",
        "who asks the council to sign Stockport?",
        "who can see the pooled fund's accounts in Southend?",
        "is the information in Southend restricted?",
        "is Southend open",
        "can we withdraw the notice we gave on Southend?",
        "what if we take the notice back on Southend?",
        "who cancels the notice board in Southend?",
        "when was the pooled fund of Southend opened?",
        "who can sign for Doncaster CCG?",
        "is the chair allowed to sign change notes of Southend?",
        "who is standing in for the chair of the JEG?",
    ],
)
def test_what_bids_of_nothing_there_is_stays_a_question(said: str) -> None:
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)


def test_what_happened_in_a_past_time_is_the_history_as_of_its_end() -> None:
    asked = hear("what has happened in Stockport last month?", SAMPLE, today=TODAY).request
    assert asked == About(Topic.HISTORY, "stockport", when=When(date(2017, 10, 31)))


def test_a_question_to_the_clerk_bids_nothing() -> None:
    assert _command("ask clerk Notts about whom to get to sign Stockport") == ""


@pytest.mark.parametrize(
    "said",
    [
        *(
            "how do we chase them up?",
            "how should I nudge the signatories",
            "how can I get the trust to sign",
        ),
        "how would one press the council for its signature",
    ],
)
def test_how_somebody_is_asked_to_sign_is_told(said: str) -> None:
    assert _command(said) == "help ask to sign"


@pytest.mark.parametrize(
    "said",
    ["how do we chase the missing return?", "how do I get her address", "how did she ask them to sign?"],
)
def test_how_something_else_is_chased_is_not_how_somebody_is_asked_to_sign(said: str) -> None:
    assert _command(said) != "help ask to sign"

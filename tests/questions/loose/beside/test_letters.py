"""What a mail or a message has around its words is taken off; what is no more than that is left."""

import pytest

from questions.loose.beside.letters import without_trimmings


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("who chairs it?\n\nAll the best\nNell Oak\nHarbour Office\n01999 555 123", "who chairs it?"),
        ("who chairs it?\n--\nNell Oak | Clerk", "who chairs it?"),
        ("> can this wait\n> Nell\nwho chairs it?", "who chairs it?"),
        ("On Tue 2 Feb, Nell Oak wrote:\n> do look\nwho chairs it?", "who chairs it?"),
        ("From: Nell\nSent: today\nwho chairs it?", "who chairs it?"),
        ("\u2022 who chairs it\n\u2022 when does the lease end", "who chairs it?\nwhen does the lease end?"),
        ("1) who chairs it", "who chairs it?"),
        (":tada: who chairs it? :boat:", "who chairs it?"),
        ("who chairs it \U0001f6a2?", "who chairs it?"),
        ("who chairs it? cc <@U0PIER001> <@U0PIER002>", "who chairs it?"),
        ("hey <!channel> who chairs it?", "hey who chairs it?"),
        ("<@U0PIER001> who chairs it?", "who chairs it?"),
        ("<@U0PIER001>: who chairs it?", "who chairs it?"),
        ("who chairs it? <@U0PIER001> fyi", "who chairs it?"),
        ("who chairs it? thanks <@U0PIER001>!", "who chairs it?"),
        ("who chairs it <@U0PIER001>", "who chairs it"),
        ("@nell.oak was asking who chairs it", "nell.oak was asking who chairs it"),
        ("who chairs <https://x.example/hb|the harbour board>?", "who chairs the harbour board?"),
        ("who chairs it? (link: <https://x.example/hb>)", "who chairs it?"),
        ("*who chairs it?*", "who chairs it?"),
        ("who chairs it? Many thanks, Nell Oak, Harbour Office, Quay House, Ness NS1 2AB", "who chairs it?"),
        ("who chairs it? Best Nell Oak | Head of Ferries | 01234 567890", "who chairs it?"),
        ("re the harbour: who chairs it?", "the harbour: who chairs it?"),
        ("FW: RE: who chairs it?", "who chairs it?"),
    ],
)
def test_what_is_around_a_question_is_taken_off(said: str, asked: str) -> None:
    assert without_trimmings(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        *("status harbour :boat:", "reply harbour 2 > no", "> :boat:", "log harbour risk\n- a ferry is late"),
        *(
            "who chairs it? Thanks, Ness Ferry pays",
            "who chairs it? Thanks, when does it end",
            "re harbour",
            "there at the quay: who pays",
        ),
        *("did <@U0PIER001> sign it?", "is it signed by <@U0PIER001|nell>?", "did @nell sign it?"),
        *("is @nell, our clerk, to sign it?", "what roles has <@U0PIER001>: any?"),
        *("thanks\nNell", "who chairs it at 10:30:15?", "is a * b in scope?", "mail clerk@port.example"),
    ],
)
def test_what_asks_nothing_or_has_nothing_around_it_stays(said: str) -> None:
    assert without_trimmings(said) == said


def test_what_is_asked_below_a_signature_stays() -> None:
    said = without_trimmings("who chairs it?\nThanks\nNell\nPS when does the lease end?")
    assert said.endswith("when does the lease end?")


@pytest.mark.parametrize(
    "part", ["\n", "> a\n", "- a\n", "<http", "@a ", "cc @a ", ":a", "*a ", "--\n", "? best "]
)
def test_nothing_around_a_question_takes_long(part: str) -> None:
    said = part * (5000 // len(part))
    assert without_trimmings(f"{said}who pays?").endswith("who pays?")

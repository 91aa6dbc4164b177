"""The first line of `status` in every state that an agreement can be in, and what stands below it."""

from datetime import date

import pytest

from agreements.agreement import When
from agreements.answers import Answer
from agreements.change_notes.effects import SetEnd
from agreements.requests import About, Topic
from agreements.terms import Terms
from tests.agreements.histories import History, given
from tests.views.asking import SAMPLES, ask, terms_from
from views.page import Line, Page, Row
from views.words import page

A_TERM = {"rule": "fixed_date", "date": "2026-04-01", "clause": "2.1"}


def made(**given: object) -> Terms:
    """Make a small agreement between two parties, in force from April 2026 to March 2028 and signed."""
    plain = {
        "id": "made",
        "title": "Made up",
        "short_name": "Made-up MoU",
        "parties": [
            {"id": "a-ccg", "name": "A CCG", "clause": "1"},
            {"id": "b-council", "name": "B Council", "clause": "1"},
        ],
        "signatories": [
            {"party": "a-ccg", "name": "Ann A", "signed_on": "2026-03-01", "clause": "9"},
            {"party": "b-council", "name": "Bob B", "signed_on": "2026-03-20", "clause": "9"},
        ],
        "commencement": A_TERM,
        "end": {"date": "2028-03-31", "clause": "2.1"},
        **given,
    }
    return terms_from(plain)


ON_SIGNATURE = {"rule": "on_signature_by_all", "clause": "2.1"}
UNSIGNED = [{"party": "a-ccg", "name": "Ann A", "clause": "9"}, {"party": "b-council", "clause": "9"}]
HALF = [
    {"party": "a-ccg", "name": "Ann A", "signed_on": "2026-03-01"},
    {"party": "b-council", "name": "Bob B"},
]
DRAFT = {"label": "DRAFT", "signed_on_copy": False}

LINES = {
    "in force": (made(), None, "in force until 31 March 2028 (in 16 months)."),
    "in force, unsigned": (
        made(signatories=UNSIGNED),
        None,
        "in force until 31 March 2028 (in 16 months), though nobody has signed this copy.",
    ),
    "in force, half signed": (
        made(signatories=HALF),
        None,
        "in force until 31 March 2028 (in 16 months), though 1 of 2 parties has not signed.",
    ),
    "in force without end": (made(end={}), None, "in force, with no end date."),
    "a draft in force": (
        made(status=DRAFT, signatories=UNSIGNED),
        None,
        (
            "a draft, in force by its dates until 31 March 2028 (in 16 months), "
            "though nobody has signed this copy."
        ),
    ),
    "not started": (
        made(commencement={"rule": "fixed_date", "date": "2027-01-01"}),
        None,
        "not yet started; it starts 1 January 2027 (in 5 weeks).",
    ),
    "waits for all": (
        made(commencement=ON_SIGNATURE, signatories=UNSIGNED),
        None,
        (
            "not in force: it starts on signature, and none of its 2 parties has signed. "
            "16 months before its end date."
        ),
    ),
    "waits for one": (
        made(commencement=ON_SIGNATURE, signatories=HALF),
        None,
        (
            "not in force: it starts on signature, and 1 of its 2 parties has signed. "
            "16 months before its end date."
        ),
    ),
    "started by the last signature": (
        made(commencement=ON_SIGNATURE),
        None,
        "in force until 31 March 2028 (in 16 months).",
    ),
    "an unsigned draft": (
        made(commencement=ON_SIGNATURE, signatories=UNSIGNED, status=DRAFT, end={}),
        None,
        "a draft that nobody has signed, so not in force.",
    ),
    "its last day": (
        made(commencement=ON_SIGNATURE, signatories=UNSIGNED, end={"date": "2026-11-22"}),
        None,
        "not in force: it starts on signature, and none of its 2 parties has signed. This is its last day.",
    ),
    "ended": (made(end={"date": "2026-11-21"}), None, "ended 21 November 2026 (yesterday)."),
    "ended, unsigned": (
        made(end={"date": "2026-10-22"}, signatories=UNSIGNED),
        None,
        "ended 22 October 2026 (4 weeks ago), and this copy was never signed.",
    ),
    "ended, half signed": (
        made(end={"date": "2026-10-22"}, signatories=HALF),
        None,
        "ended 22 October 2026 (4 weeks ago), and 1 of 2 parties never signed.",
    ),
    "no start date": (
        made(commencement={"rule": "fixed_date"}),
        None,
        "not in force: its start date is left blank in the document. 16 months before its end date.",
    ),
    "before the last signature": (
        made(commencement=ON_SIGNATURE),
        date(2026, 3, 5),
        (
            "not in force: it starts on signature, and 1 of its 2 parties had signed. "
            "2 years before its end date."
        ),
    ),
    "a day to come": (made(), date(2030, 1, 1), "ended 31 March 2028 (21 months earlier)."),
}


@pytest.mark.parametrize("case", LINES)
def test_the_first_line_says_where_it_stands(case: str) -> None:
    terms, day, said = LINES[case]
    page = ask(About(Topic.STATUS, "made", when=When(as_of=day)), terms)
    on = f" on {day.day} {day:%B %Y}" if day else ""
    assert page.headline.text == f"Made-up MoU{on}: {said}"


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_has_ended_and_was_never_signed(name: str) -> None:
    said = ask(About(Topic.STATUS, name)).headline.text
    assert ": ended " in said
    assert said.endswith("years ago), and this copy was never signed.")


def test_a_day_gone_by_is_told_in_the_past_tense() -> None:
    page = ask(About(Topic.STATUS, "doncaster", when=When(as_of=date(2017, 12, 1))))
    assert page.headline.text == (
        "Doncaster Integrated Commissioning MoU on 1 December 2017: a draft that nobody had signed, "
        "so not in force. 4 months before its end date."
    )
    assert row(page, "Next").startswith("By 31 January 2018 (2 months later): ")
    page = ask(About(Topic.STATUS, "stockport", when=When(as_of=date(2016, 5, 1))))
    assert page.headline.text == (
        "Stockport Together Shadow MCP MoU on 1 May 2016: in force until 31 March 2017 (11 months later), "
        "though nobody had signed this copy."
    )


def test_what_was_known_is_said() -> None:
    page = ask(About(Topic.STATUS, "stockport", when=When(known_on=date(2026, 11, 20))))
    assert page.headline.text.startswith(
        "Stockport Together Shadow MCP MoU, as known on 20 November 2026: ended"
    )


def row(page: Page, label: str) -> str:
    return next((part.text for part in page.parts if isinstance(part, Row) and part.label == label), "")


def status(terms: Terms) -> Page:
    return ask(About(Topic.STATUS, terms.id), terms)


def test_an_agreement_that_never_started_says_so() -> None:
    assert lines(ask(About(Topic.STATUS, "doncaster"))) == [
        "It was to start on signature and not all signed, so nothing here shows that it was ever in force."
    ]
    assert lines(ask(About(Topic.STATUS, "stockport"))) == []


def lines(page: Page) -> list[str]:
    return [part.text for part in page.parts if isinstance(part, Line)]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "1 April 2026 to 31 March 2028, days fixed in the document."),
        (
            {"commencement": ON_SIGNATURE},
            "Started 20 March 2026, when the last party signed; ends 31 March 2028.",
        ),
        (
            {"commencement": ON_SIGNATURE, "signatories": UNSIGNED},
            "Starts when both parties have signed; ends 31 March 2028.",
        ),
        ({"end": {"clause": "2.2"}}, "A fixed start on 1 April 2026; end date left blank in the document."),
        ({"end": {}}, "A fixed start on 1 April 2026; no end date in the document."),
        (
            {"end": {"date_text": "until replaced"}},
            "A fixed start on 1 April 2026; its end given as “until replaced”.",
        ),
        (
            {"commencement": A_TERM | {"stated_period": {"from": "2026-05-01", "to": "2028-04-30"}}},
            (
                "1 April 2026 to 31 March 2028, days fixed in the document, though the document also prints "
                "the period 1 May 2026 to 30 April 2028."
            ),
        ),
    ],
)
def test_the_term_says_what_makes_it_start(changed: dict[str, object], said: str) -> None:
    assert row(status(made(**changed)), "Term") == said


def test_an_end_that_was_made_here_is_not_said_to_be_fixed_in_the_document() -> None:
    history = given(made()).varied(SetEnd(date(2027, 12, 31)), on="2026-10-01")
    assert row(status_of(history, "2026-11-22"), "Term") == (
        "A fixed start on 1 April 2026; ends 31 December 2027, by change note 1."
    )
    assert "days fixed in the document" in row(status(made()), "Term")


def test_one_that_all_signed_only_after_its_end_is_not_said_to_have_started_nor_to_lack_a_signature() -> None:
    page = status(made(commencement=ON_SIGNATURE, end={"date": "2026-03-10"}))
    (doubt,) = lines(page)
    assert doubt == (
        "It was to start on signature and all had signed only on 20 March 2026, after its end, "
        "so nothing here shows that it was ever in force."
    )
    assert row(page, "Term") == (
        "To start when both parties had signed, the last on 20 March 2026; ended 10 March 2026."
    )


def test_the_day_before_the_end_is_a_day_before_it() -> None:
    page = status(made(commencement=ON_SIGNATURE, signatories=UNSIGNED, end={"date": "2026-11-23"}))
    assert page.headline.text.endswith("has signed. 1 day before its end date.")


def test_who_is_missing_is_named_with_who_would_sign() -> None:
    assert row(status(made(signatories=UNSIGNED)), "Signed") == (
        "0 of 2. Waiting on A CCG (Ann A) and B Council (nobody named)."
    )
    assert row(status(made(signatories=HALF)), "Signed") == "1 of 2. Waiting on B Council (Bob B)."
    assert row(status(made()), "Signed") == "2 of 2."
    nobody = row(ask(About(Topic.STATUS, "nottinghamshire")), "Signed")
    assert nobody == "0 of 9. No signature from 9 parties; nobody is named to sign for any of them."


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        ([], "The document has no notice or termination clause."),
        ([{"rule": "By agreement", "notice": None}], "1 way to end it early, without a notice period."),
        ([{"rule": "By agreement"}], "By agreement."),
        (
            [{"rule": "By notice", "notice": {"months": 6, "at_least": True}}],
            (
                "At least 6 months; the last day to give it so that it ends by 31 March 2028 "
                "is 30 September 2027 (in 10 months)."
            ),
        ),
        (
            [{"rule": "By notice", "notice": {"months": 18, "weeks": 2}}],
            (
                "18 months and 2 weeks; the last day to give it so that it ends by 31 March 2028 "
                "was 16 September 2026 (2 months ago)."
            ),
        ),
    ],
)
def test_the_latest_day_to_give_notice(ways: list[object], said: str) -> None:
    assert row(status(made(termination=ways)), "Notice") == said


def test_a_section_that_the_file_leaves_out_is_not_put_on_the_document() -> None:
    page = status(made())
    assert row(page, "Notice") == "The register does not record whether it can be ended early."
    assert row(page, "Binding") == "The register does not record whether it is legally binding."
    assert row(page, "Version") == "The register does not record a version."


def test_what_has_passed_and_what_to_check_are_counted() -> None:
    page = ask(About(Topic.STATUS, "southend"))
    assert row(page, "Passed").startswith("10 dates have passed with no outcome recorded. The latest, ")
    assert row(page, "Check") == (
        "5 things in the document bear on its term or signing: 1 serious and 4 moderate."
    )
    one = {"id": "N1", "kind": "date", "severity": "high", "what": "x", "clause": "2.1"}
    assert row(status(made(discrepancies=[one])), "Check") == (
        "1 thing in the document bears on its term or signing, and it is serious."
    )
    assert row(status(made()), "Check") == ""


def test_each_row_cites_its_clauses() -> None:
    page = ask(About(Topic.STATUS, "doncaster"))
    cited = {part.label: [cite.clause for cite in part.cites] for part in page.parts if isinstance(part, Row)}
    assert cited["Term"] == ["16.1"]
    assert cited["Signed"] == ["Signature page"]
    assert cited["Binding"] == ["2.1.5", "2.1.8"]
    assert {cite.agreement for cite in page.cites} == {"doncaster"}
    assert page.agreements == ("doncaster",)


def test_its_buttons_ask_about_the_same_day() -> None:
    page = ask(About(Topic.STATUS, "doncaster", when=When(as_of=date(2017, 12, 1))))
    assert [button.typed for button in page.buttons] == [
        "dates doncaster as of 2017-12-01",
        "signatories doncaster as of 2017-12-01",
        "discrepancies doncaster as of 2017-12-01",
        "show doncaster as of 2017-12-01",
    ]


def said_on(history: History, day: str) -> list[str]:
    about = About(Topic.STATUS, history.id)
    on = date.fromisoformat(day)
    return lines(page(Answer(about, on, history.answer(about, on=on)), ()))


def test_a_change_that_is_agreed_for_a_later_day_is_told_until_it_takes_effect() -> None:
    history = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    assert said_on(history, "2026-11-19") == []
    assert said_on(history, "2026-11-20") == [
        (
            "Change note 1 is agreed and takes effect on 1 December 2026. "
            "The last day of the term becomes 30 September 2028."
        )
    ]
    assert said_on(history, "2026-12-01") == []


def test_a_change_that_is_only_proposed_is_none_to_come() -> None:
    history = given(made()).proposed(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    assert said_on(history, "2026-11-20") == []


def test_a_change_of_words_alone_is_told_by_its_title() -> None:
    history = given(made()).varied(on="2026-11-20", change_on="2026-12-01", title="New name")
    assert said_on(history, "2026-11-21") == [
        "Change note 1 is agreed and takes effect on 1 December 2026. It is called “New name”."
    ]


def test_a_change_that_waits_for_signatures_is_named_and_led_to() -> None:
    history = given(made()).proposed(SetEnd(date(2028, 9, 30)), on="2026-11-20", title="Six months more")
    shown = status_of(history, "2026-11-20")
    assert row(shown, "Change") == (
        "Note 1, “Six months more”: proposed, 0 of 2 signed, waiting on A CCG and B Council."
    )
    assert shown.buttons[0].typed == "changes made 1"
    two = history.proposed(SetEnd(date(2029, 3, 31)), on="2026-11-21")
    assert len([part for part in status_of(two, "2026-11-21").parts if labelled(part, "Change")]) == 2
    assert status_of(two, "2026-11-21").buttons[0].typed == "changes made"


def test_no_change_is_said_to_wait_before_it_was_proposed_nor_once_it_is_agreed() -> None:
    proposed = given(made()).proposed(SetEnd(date(2028, 9, 30)), on="2026-11-20")
    agreed = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20")
    assert row(status_of(proposed, "2026-11-19", today="2026-11-22"), "Change") == ""
    assert row(status_of(agreed, "2026-11-20"), "Change") == ""


def labelled(part: object, label: str) -> bool:
    return isinstance(part, Row) and part.label == label


def status_of(history: History, day: str, *, today: str = "") -> Page:
    when = When(as_of=date.fromisoformat(day)) if today else When()
    about, on = About(Topic.STATUS, history.id, when=when), date.fromisoformat(today or day)
    return page(Answer(about, on, history.answer(about, on=on)), ())

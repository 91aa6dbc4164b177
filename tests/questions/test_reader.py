from datetime import date

import pytest

from agreements.requests import About, Base, Help, ListAgreements, ReadClause, Topic, Which, WhoIs
from agreements.unread import NotFound
from questions.reader import read
from tests.questions.memory import MemoryVocabulary, entry, sample_register

TODAY = date(2026, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())
STATUS = About(Topic.STATUS, "doncaster")


def _read(said: str, vocabulary: MemoryVocabulary = SAMPLE, last: str | None = None) -> Base:
    return read(said, vocabulary, today=TODAY, last=last).request


@pytest.mark.parametrize(
    "said",
    [
        "status Doncaster",
        "STATUS   DONCASTER!",
        "doncaster status",
        "Doncaster's status?",
        "status of the Doncaster MoU?",
        "what is the status of the Doncaster agreement",
        "the Doncaster MoU: status",
        "doncaster",
        "The Doncaster MoU.",
        "“status doncaster”",
        "`status doncaster`",
        "*status* _doncaster_",
        "/mou status doncaster",
        "/mou  doncaster",
        "<@U02ABCDEF> status doncaster",
        "<@U02ABCDEF|mou>: doncaster status",
        "status <http://doncaster.gov.uk|doncaster>",
        "status\u00a0doncaster",
        "status \u200bdon\u00adcaster",
        "status\ndoncaster\n",
        "show me the status of doncaster please",
        "status donc",
        "status doncastr",
        "status JCCC",
        "status Jackie Pederson",
    ],
)
def test_one_question_asked_in_many_ways(said: str) -> None:
    assert _read(said) == STATUS


@pytest.mark.parametrize(
    ("said", "topic", "agreement"),
    [
        ("the Doncaster MoU: who signs", Topic.SIGNATORIES, "doncaster"),
        ("who signs for Doncaster CCG", Topic.SIGNATORIES, "doncaster"),
        ("who has signed notts?", Topic.SIGNATORIES, "nottinghamshire"),
        ("boards of southend", Topic.BODIES, "southend"),
        ("what are the key dates for stockport", Topic.DATES, "stockport"),
        ("show parties southend", Topic.PARTIES, "southend"),
        ("show southend", Topic.SHOW, "southend"),
        ("show", Topic.SHOW, "stockport"),
        ("status of this agreement", Topic.STATUS, "stockport"),
        ("who signs it", Topic.SIGNATORIES, "stockport"),
    ],
)
def test_topics_by_their_words(said: str, topic: Topic, agreement: str) -> None:
    assert _read(said, last="stockport") == About(topic, agreement)


@pytest.mark.parametrize(
    ("said", "label", "agreement"),
    [
        ("clause 16.1 Doncaster", "16.1", "doncaster"),
        ("doncaster clause 2.1.15", "2.1.15", "doncaster"),
        ("clause 16.1 doncastr", "16.1", "doncaster"),
        ("clause 16.1. of the Doncaster MoU", "16.1", "doncaster"),
        ("para 4.3(c) stockport", "4.3(c)", "stockport"),
        ("clause 4.3 (c) stockport", "4.3(c)", "stockport"),
        ("clause Schedule 1 of Nottinghamshire", "Schedule 1", "nottinghamshire"),
        ("clause schedule 1 notinghamshire", "schedule 1", "nottinghamshire"),
        ("notts clause schedule 1", "schedule 1", "nottinghamshire"),
        ("clause Paper 2, Operations southend", "Paper 2, Operations", "southend"),
        ("clause Title page", "Title page", "lancashire"),
        ("clause 1", "1", "lancashire"),
        ("clause Responsibilities of NHS England/ LGA", "Responsibilities of NHS England/ LGA", "lancashire"),
        ("clause Deliverables by April 2017 notts", "Deliverables by April 2017", "nottinghamshire"),
    ],
)
def test_clauses_by_number_and_by_heading(said: str, label: str, agreement: str) -> None:
    assert _read(said, last="lancashire") == ReadClause(label, agreement)


@pytest.mark.parametrize(
    ("said", "which", "of", "among"),
    [
        ("list", Which.ALL, "", None),
        ("list all the agreements", Which.ALL, "", None),
        ("list live", Which.LIVE, "", None),
        ("list all live agreements", Which.LIVE, "", None),
        ("list of agreements in force", Which.LIVE, "", None),
        ("list ended", Which.ENDED, "", None),
        ("list unsigned", Which.UNSIGNED, "", None),
        ("list nhs england", Which.ALL, "NHS England", ("lancashire", "nottinghamshire")),
        ("list live in lancashire", Which.LIVE, "Lancashire", ("lancashire",)),
        ("list lancashire live", Which.LIVE, "Lancashire", ("lancashire",)),
        ("list viaduct heatlh", Which.ALL, "Viaduct Health", ("stockport",)),
        ("list north", Which.ALL, "north", ("lancashire", "nottinghamshire")),
    ],
)
def test_lists_by_state_party_and_place(
    said: str, which: Which, of: str, among: tuple[str, ...] | None
) -> None:
    assert _read(said) == ListAgreements(which, of, among)
    assert _read(f"{said} part 3") == ListAgreements(which, of, among, part=3)


def test_a_list_of_a_party_leaves_out_agreements_that_only_mention_it() -> None:
    listed = _read("list NHS England")
    assert isinstance(listed, ListAgreements)
    assert "southend" not in (listed.among or ())


@pytest.mark.parametrize(
    ("said", "called", "found"),
    [
        ("who is jackie pederson", "Jackie Pederson", {("doncaster", "Jackie Pederson")}),
        ("who's the jccc?", "JCCC", {("doncaster", "jccc")}),
        ("who is pederson", "Jackie Pederson", {("doncaster", "Jackie Pederson")}),
        ("Viaduct Health", "Viaduct Health", {("stockport", "viaduct-health")}),
        ("who is simon", "simon", {("nottinghamshire", "Simon Stevens"), ("southend", "Simon Leftley")}),
        (
            "who is NHS England",
            "NHS England",
            {
                ("lancashire", "nhs-england-lancashire"),
                ("nottinghamshire", "nhs-england"),
                ("southend", "NHS England"),
            },
        ),
        ("who is doncaster", "Doncaster", {("doncaster", "")}),
    ],
)
def test_who_somebody_is_in_which_agreements(said: str, called: str, found: set[tuple[str, str]]) -> None:
    who = _read(said)
    assert isinstance(who, WhoIs)
    assert who.said == called
    assert {(named.agreement, named.item) for named in who.found} == found


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("", ""),
        ("   ", ""),
        ("?", ""),
        ("/mou", ""),
        ("<@U02ABCDEF>", ""),
        ("please", ""),
        ("hello!", ""),
        ("thank you", ""),
        ("help", ""),
        ("help due", "due"),
        ("due help", "due"),
        ("help who is", "who is"),
        ("help with signatures", "signatories"),
        ("help signing", "signing"),
        ("help with signing", "signing"),
        ("signing help", "signing"),
        ("help sign", "sign"),
        ("help frobnicate", "frobnicate"),
        ("help with the minutes", "minutes"),
        ("who is", "who is"),
        ("clause", "clause"),
    ],
)
def test_help_and_half_said_commands(said: str, command: str) -> None:
    assert _read(said, last="doncaster") == Help(command)


def test_a_clause_of_an_agreement_that_is_named_is_asked_of_that() -> None:
    assert _read("clause stockport", last="doncaster") == ReadClause("", "stockport")
    assert ReadClause("", "stockport").typed == "clause stockport"


def test_what_an_agreement_mentions_names_it_where_it_is_said_whole() -> None:
    mentions = MemoryVocabulary([entry("wick", mentioned=[{"name": "Harbour Pilot", "as": "a standing"}])])
    assert _read("status Harbour Pilot", mentions) == About(Topic.STATUS, "wick")


@pytest.mark.parametrize(
    "said", ["help Doncaster", "help sgin", "help me find out who chairs the partnership board"]
)
def test_help_with_an_agreement_or_with_what_is_like_a_command_is_not_refused(said: str) -> None:
    assert not isinstance(_read(said), Help)


def test_slacks_markup_is_read_as_the_text_that_it_shows() -> None:
    for said, shown in (
        ("<!channel>", "@channel"),
        ("<@U0JACKIE|jackie>", "@U0JACKIE"),
        ("<!subteam^S1|@clerks>", "@clerks"),
        ("<#C1|general>", "#general"),
        ("<mailto:a@b.c|a@b.c>", "a@b.c"),
        ("<https://example.org>", "https://example.org"),
        ("&lt;!here&gt;", "<!here>"),
        ("&amp;lt;", "&lt;"),
        ("a<b", "a<b"),
    ):
        missed = _read(f"who is {said} zz")
        assert isinstance(missed, NotFound)
        assert missed.said == f"{shown} zz"
    assert _read("parties Mansfield &amp; Ashfield CCG") == About(Topic.PARTIES, "nottinghamshire")


@pytest.mark.parametrize(
    ("said", "page"),
    [("status doncaster page 2", 2), ("Doncaster status, page 12.", 12), ("status doncaster", 1)],
)
def test_a_part_of_a_long_answer_is_asked_for_by_its_number(said: str, page: int) -> None:
    heard = read(said, SAMPLE, today=TODAY)
    assert (heard.request, heard.page) == (STATUS, page)


def test_names_that_look_like_commands_and_days_are_names() -> None:
    awkward = MemoryVocabulary(
        [
            entry("tor", short_name="Terms of Reference"),
            entry("aor", short_name="As of Right Partnership"),
            entry("plan-2020", short_name="Plan 2020"),
            entry("may", short_name="May and March Alliance"),
            entry("souls", parties=[{"id": "all-souls", "name": "All Souls Trust"}]),
            entry(
                "status-ltd", parties=[{"id": "s", "name": "Status Ltd"}, {"id": "l", "name": "Live Nation"}]
            ),
            entry("sos", place="Sea on Sea"),
            entry("trust"),
        ]
    )
    for said, meant in (
        ("terms of reference", "status tor"),
        ("terms terms of reference", "terms tor"),
        ("the terms of reference: parties", "parties tor"),
        ("status as of right partnership", "status aor"),
        ("status as of right partnership as of 1 May 2016", "status aor as of 2016-05-01"),
        ("status plan 2020", "status plan-2020"),
        ("status plan 2020 in 2016", "status plan-2020 as of 2016-12-31"),
        ("status plan 2020 as known on 1 May 2016", "status plan-2020 as known on 2016-05-01"),
        ("status May and March Alliance in May 2016", "status may as of 2016-05-31"),
        ("status may", "status may"),
        ("list all souls trust", "list All Souls Trust"),
        ("list live nation", "list Live Nation"),
        ("list live live nation", "list live Live Nation"),
        ("who is Status Ltd", "who is Status Ltd"),
        ("status status ltd", "status status-ltd"),
        ("status of sea on sea on 1 May 2016", "status sos as of 2016-05-01"),
        ("status trust", "status trust"),
    ):
        assert _read(said, awkward).typed == meant, said

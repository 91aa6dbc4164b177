"""A file handed in by direct message: read, drafted, confirmed part by part, and answered from afterwards."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from agreements.records import Actor
from bot.desk import Desk
from storage.store import Store
from tests.documents import samples
from tests.documents.test_bad_files import in_body, locked_pdf
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack, Reply, refusal, too_many
from tests.handlers.staff import ADMIN, CLERK, DEPUTY, READER, Office, new_view, text_of
from tests.storage.keeping import projections
from views.page import Row


@pytest.fixture
def office(sqlite_store: Store, slack: LoopbackSlack) -> Office:
    return Office(sqlite_store, slack, "doncaster").staffed()


def hands_over(
    office: Office, user: str, name: str, content: bytes, words: str = "", **changed: object
) -> list[dict[str, Any]]:
    """Send the bot a file in a direct message; returns what it says there."""
    office.slack.files["F1"] = content
    file = {"id": "F1", "name": name, "size": len(content), "url_private": f"{office.slack.address}files/F1"}
    before = len(office.slack.of("chat.postMessage"))
    office.hand(sent.direct(words, subtype="file_share", files=[file | changed]), user)
    office.until(lambda: len(office.slack.of("chat.postMessage")) >= before + 2)
    return office.slack.of("chat.postMessage")[before:]


def code_in(said: list[dict[str, Any]]) -> str:
    found = re.search(r"import ([0-9a-f]{8}) confirm", text_of(said[-1]))
    assert found, text_of(said[-1])[:2000]
    return found[1]


def confirmed(office: Office, code: str, **first: object) -> dict[str, Any]:
    """Fill the form part by part as it stands, leaving out what is unsure; returns what comes last."""
    view = office.types(CLERK, f"import {code} confirm")
    values: dict[str, object] = dict(first)
    while True:
        told = office.hands_in(CLERK, view, **values)
        view = told["view"] | new_view()
        if not view.get("callback_id"):
            return told
        values = {
            block["block_id"]: "leave"
            for block in view["blocks"]
            if block["type"] == "input" and "initial_option" not in block["element"]
        }


def test_a_file_becomes_an_entry_that_answers_once_its_clerk_has_confirmed_it(office: Office) -> None:
    said = hands_over(office, CLERK, "vale.docx", samples.word_file())

    assert "I am reading vale.docx" in text_of(said[0])
    assert "Nothing counts yet" in text_of(said[-1])
    assert not projections(office.store)["texts"]
    told = confirmed(office, code_in(said))

    assert "is in the register now, with its text of 15 clauses" in text_of(told)
    assert "31 March 2022" in office.says("status vale as of 1 May 2021")
    (reference,) = {row[0] for row in projections(office.store)["texts"]}
    with office.store.reading(Actor(CLERK)) as tx:
        (third,) = tx.passages(str(reference), "clause 3.1(b)", day=date(2021, 1, 1))
    assert third.text == "provide a quarterly report to the Stroke Pathway Board."


def test_each_proposal_stands_beside_the_words_that_it_came_from(office: Office) -> None:
    code = code_in(hands_over(office, CLERK, "vale.docx", samples.word_file()))
    view = office.types(CLERK, f"import {code} confirm")
    second = office.hands_in(CLERK, view)["view"]

    beside = [block for block in second["blocks"] if "fields" in block]
    assert beside
    assert all(field["text"] for block in beside for field in block["fields"])
    assert any("“" in block["fields"][1]["text"] for block in beside)


def test_the_draft_comes_as_a_file_that_can_be_corrected_and_handed_in(office: Office) -> None:
    hands_over(office, CLERK, "vale.docx", samples.word_file())
    office.until(lambda: office.slack.of("files.completeUploadExternal"))
    (sent_,) = office.slack.of("files.completeUploadExternal")
    draft = next(one for one in office.slack.files.values() if one.startswith(b"#"))

    assert "vale.draft.yaml" in str(sent_["files"])
    assert sent_["channel_id"] == sent.DIRECT
    said = hands_over(office, CLERK, "vale.draft.yaml", draft.replace(b"2022-03-31", b"2023-03-31"))
    assert "Vale Stroke Pathway agreement is in the register now" in text_of(said[-1])
    assert "31 March 2023" in office.says("status vale as of 1 May 2022")


def test_who_may_not_import_has_no_file_read_and_no_draft_shown(office: Office) -> None:
    said = hands_over(office, READER, "vale.docx", samples.word_file())
    assert "Only a clerk or an administrator" in text_of(said[-1])

    code = code_in(hands_over(office, CLERK, "vale.docx", samples.word_file()))
    assert "Nothing that you handed in waits" in office.says(f"import {code}", user=READER)


@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("empty.docx", lambda: b"", "The file is empty."),
        ("scan.pdf", samples.scan, "it looks like a scan"),
        ("locked.pdf", locked_pdf, "protected with a password"),
        ("bomb.docx", lambda: in_body(b"</w:body>", b"</w:body>" + b" " * (41 << 20)), "unpacks to far more"),
        ("broken.yaml", lambda: b"id: [", "Nothing was stored."),
    ],
)
def test_a_bad_file_is_answered_plainly_and_nothing_of_it_is_kept(
    office: Office, name: str, make: Callable[[], bytes], words: str
) -> None:
    said = hands_over(office, CLERK, name, make())

    assert words in text_of(said[-1])
    assert "Waiting" not in str(office.desk.ask("import", actor=Actor(CLERK))[0].parts)


def test_a_letter_that_names_no_party_is_not_recorded_and_says_why(office: Office) -> None:
    letter = b"Memorandum of Understanding\n\nThank you for your letter. It starts on 1 May 2020.\n"
    told = confirmed(office, code_in(hands_over(office, CLERK, "letter.txt", letter)))
    assert "No party is left, and an agreement is between somebody." in text_of(told)
    assert "mou draft FILE" in text_of(told)
    assert not projections(office.store)["texts"]


def test_a_file_larger_than_is_read_is_not_fetched(office: Office) -> None:
    said = hands_over(office, CLERK, "large.pdf", b"%PDF-", size=51 * 1024 * 1024)
    assert "larger than 50 MB" in text_of(said[-1])


def test_a_file_that_slack_says_little_of_is_asked_for(office: Office) -> None:
    url = f"{office.slack.address}files/F1"
    told = {"url_private": url, "name": "harbour.yaml"}
    office.slack.will("files.info", Reply(body={"ok": True, "file": told}))
    said = hands_over(office, CLERK, "", b"id: harbour", url_private="")
    assert "harbour.yaml has" in text_of(said[-1]), "it is read as what its name says that it is"


@pytest.mark.parametrize(
    ("status", "why"), [(302, "did not let me"), (403, "did not let me"), (503, "again")]
)
def test_whom_to_blame_for_a_file_that_does_not_come(office: Office, status: int, why: str) -> None:
    office.slack.file_status = status
    said = hands_over(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    assert why in text_of(said[-1])


def test_a_file_that_slack_says_nothing_of_is_refused_in_words(office: Office) -> None:
    office.slack.will("files.info", refusal("file_not_found"))
    said = hands_over(office, CLERK, "", b"x", url_private="")
    assert "I am reading the file." in text_of(said[0])
    assert "The file: It is not kept in Slack" in text_of(said[-1])


@pytest.mark.parametrize(
    "address",
    [
        "https://files.slack.com.example.org/F1",
        "https://[",
        "http://[::1",
        "//",
        "x" * 5000,
        "https://files.slack.com/é",
        "https://files.slack.com/\ud800",
    ],
)
def test_the_token_goes_to_no_other_host(office: Office, address: str) -> None:
    said = hands_over(office, CLERK, "a.docx", b"x", url_private=address)
    assert "not kept in Slack" in text_of(said[-1])


def test_a_defect_in_one_file_leaves_the_others_to_be_taken_in(office: Office) -> None:
    office.slack.files["F1"] = samples.STRAIGHT.encode()
    url = f"{office.slack.address}files/F1"
    files = [{"id": "F0"}, {"id": "F1", "name": "harbour.txt", "url_private": url}]
    office.slack.will("files.info", Reply(drop=True))
    office.hand(sent.direct("", subtype="file_share", files=files), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 3)
    failed, reading, taken = office.slack.of("chat.postMessage")

    assert "went wrong" in text_of(failed)
    assert "I am reading harbour.txt" in text_of(reading)
    assert "Nothing counts yet" in text_of(taken)


def shared(office: Office, user: str, name: str, content: bytes, ts: str = "1700000000.5") -> dict[str, Any]:
    """Make the message with which somebody shared a file, as Slack shows it later."""
    office.slack.files[name] = content
    url = f"{office.slack.address}files/{name}"
    file = {"id": "F1", "name": name, "size": len(content), "url_private": url}
    return {"type": "message", "user": user, "ts": ts, "text": "", "files": [file]}


def show(office: Office, method: str, *messages: dict[str, Any]) -> None:
    office.slack.will(method, Reply(body={"ok": True, "messages": list(messages)}))


def types_import(office: Office, user: str, words: str = "import", **changed: object) -> list[dict[str, Any]]:
    """Type the command in a channel; returns what is said to that person alone, once all is said."""
    hook = f"hooks/{user}"
    before = len(office.slack.of(hook))
    payload = sent.command(words, office.slack.response_url(user), **changed)
    response = office.hand(payload, user)
    assert not response.body
    office.until(lambda: len(office.slack.of(hook)) > before)
    if "I am reading" in text_of(office.slack.of(hook)[before]):
        office.until(lambda: len(office.slack.of(hook)) >= before + 2)
    return office.slack.of(hook)[before:]


def test_the_command_takes_in_what_its_asker_shared_last_in_the_channel(office: Office) -> None:
    show(
        office,
        "conversations.history",
        shared(office, CLERK, "outing.png", b"a picture"),
        shared(office, CLERK, "old.draft.yaml", b"id: old"),
        shared(office, READER, "other.txt", b"Another's agreement"),
        shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode()),
    )
    said = types_import(office, CLERK)

    assert "I am reading harbour.txt" in text_of(said[0])
    assert "Nothing counts yet" in text_of(said[-1])
    assert all(one["response_type"] == "ephemeral" for one in said)
    assert "is in the register now" in text_of(confirmed(office, code_in(said)))


def test_the_same_file_is_read_once_however_often_the_command_is_typed(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    show(office, "conversations.history", message)
    types_import(office, CLERK)
    show(office, "conversations.history", message)
    said = types_import(office, CLERK)

    assert "no document of yours that I have not read already" in text_of(said[-1])
    assert "Waiting for you to confirm" in text_of(said[-1])


def test_what_did_not_come_is_taken_in_at_the_next_try(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    office.slack.file_status = 503
    show(office, "conversations.history", message)
    assert "Send it again in a minute" in text_of(types_import(office, CLERK)[-1])

    office.slack.file_status = 200
    show(office, "conversations.history", message)
    assert "Nothing counts yet" in text_of(types_import(office, CLERK)[-1])


def test_what_was_taken_in_is_left_where_another_of_its_message_did_not_come(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    missing = {**message["files"][0], "id": "F2", "name": "quay.txt"}
    missing["url_private"] = missing["url_private"].replace("harbour", "quay")
    message["files"].append(missing)
    show(office, "conversations.history", message)
    types_import(office, CLERK)
    hook = f"hooks/{CLERK}"
    office.until(lambda: len(office.slack.of(hook)) == 4)
    said = office.slack.of(hook)
    assert "Nothing counts yet" in text_of(said[1])
    assert "did not let me fetch it" in text_of(said[3])

    office.slack.files["quay.txt"] = samples.STRAIGHT.replace("Harbour", "Quayside").encode()
    show(office, "conversations.history", message)
    again = types_import(office, CLERK)
    assert [len(again), "I am reading quay.txt" in text_of(again[0])] == [2, True]
    assert "Nothing counts yet" in text_of(again[1])


def test_a_file_is_read_again_for_another_agreement_and_for_another_clerk(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    office.appoints(DEPUTY, "Dee Deputy", "clerk")
    show(office, "conversations.history", message)
    assert "Nothing counts yet" in text_of(types_import(office, CLERK)[-1])
    show(office, "conversations.history", message)
    said = types_import(office, CLERK, "import for Doncaster")
    assert "It seems to be of Doncaster" in text_of(said[-1])
    show(office, "conversations.history", {**message, "user": DEPUTY})
    assert "Nothing counts yet" in text_of(types_import(office, DEPUTY)[-1])


def test_a_command_that_comes_twice_at_once_keeps_one_draft(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    show(office, "conversations.history", message)
    show(office, "conversations.history", message)
    for _ in range(2):
        office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)

    def told() -> str:
        return text_of({"all": office.slack.of(f"hooks/{CLERK}")})

    office.until(lambda: "not taken a second time" in told() or "have not read already" in told())
    office.until(lambda: "Nothing counts yet" in told())
    how = office.desk.ask("import", actor=Actor(CLERK))[0]
    assert [row.text for row in how.parts if isinstance(row, Row)] == ["harbour.txt"]


def test_what_becomes_of_a_file_is_told_once_slack_takes_it(office: Office) -> None:
    message = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    show(office, "conversations.history", message)
    office.slack.will(f"hooks/{CLERK}", too_many(3))
    office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)
    office.until(lambda: len(office.slack.of(f"hooks/{CLERK}")) == 3)
    assert "Nothing counts yet" in text_of(office.slack.of(f"hooks/{CLERK}")[-1])

    office.slack.will("chat.postMessage", too_many(3))
    said = hands_over(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 3)
    assert "I am reading" in text_of(said[0])
    assert "Nothing counts yet" in text_of(office.slack.of("chat.postMessage")[-1])


@pytest.mark.parametrize("error", ["not_in_channel", "channel_not_found", "missing_scope"])
def test_where_nothing_is_seen_the_command_says_how_to_hand_in(office: Office, error: str) -> None:
    office.slack.will("conversations.history", refusal(error))
    (said,) = types_import(office, CLERK, "import for Doncaster")

    assert "To hand in an agreement" in text_of(said)
    assert "/invite @mou" in text_of(said)


def test_no_channel_is_looked_at_for_who_may_not_import(office: Office) -> None:
    said = office.types(READER, "import")
    assert "Only a clerk or an administrator" in text_of(said)
    assert not office.slack.of("conversations.history")


def test_in_a_direct_message_the_command_says_how_and_what_waits(office: Office) -> None:
    said = office.types(CLERK, "import", channel_id=sent.DIRECT)
    assert "To hand in an agreement" in text_of(said)


@pytest.mark.parametrize("words", ["import", "", "for Doncaster"])
def test_a_file_beside_a_mention_is_taken_in_in_the_thread_below(office: Office, words: str) -> None:
    files = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())["files"]
    office.hand(sent.mention(words, files=files, ts="1700000009.1"), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 2)
    said = office.slack.of("chat.postMessage")

    assert {one["thread_ts"] for one in said} == {"1700000009.1"}
    assert "Nothing counts yet" in text_of(said[-1])
    assert ("It seems to be of Doncaster" in text_of(said[-1])) is (words == "for Doncaster")


def test_a_question_beside_a_picture_is_answered(office: Office) -> None:
    files = shared(office, READER, "screen.png", b"a picture")["files"]
    office.hand(sent.mention("status Doncaster", files=files), READER)
    (said,) = office.slack.of("chat.postMessage")
    assert "a draft that nobody has signed" in text_of(said)


def test_a_mention_below_somebodys_file_takes_that_in(office: Office) -> None:
    root = shared(office, READER, "harbour.txt", samples.STRAIGHT.encode(), ts="1700000001.1")
    show(office, "conversations.replies", root)
    office.hand(sent.mention("import", thread_ts="1700000001.1"), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 2)

    assert "Nothing counts yet" in text_of(office.slack.of("chat.postMessage")[-1])
    assert not office.slack.of("conversations.history")


def test_a_draft_of_what_is_restricted_is_not_told_where_others_read(office: Office) -> None:
    words = "This Memorandum is between Vale Borough Council and Vale NHS Trust."
    said = hands_over(office, CLERK, "doncaster.txt", words.encode(), "for Doncaster")
    code = code_in(said)
    view = office.types(CLERK, "restrict Doncaster")
    office.hands_in(CLERK, view, people=[CLERK], channels=["C0BOARD"])

    office.hand(sent.mention("import"), CLERK)
    office.hand(sent.mention(f"import {code}"), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 4)
    aloud = text_of(office.slack.of("chat.postMessage")[2:])  # type: ignore[arg-type]
    assert "doncaster.txt" not in aloud
    assert "Nothing that you handed in waits" in aloud
    assert "Nothing counts yet" in text_of(office.types(CLERK, f"import {code}"))


def test_what_was_restricted_since_it_was_drafted_is_not_confirmed_as_something_new(office: Office) -> None:
    said = hands_over(office, ADMIN, "doncaster.txt", samples.STRAIGHT.encode(), "for Doncaster")
    form = office.types(ADMIN, f"import {code_in(said)} confirm")
    office.hands_in(CLERK, office.types(CLERK, "restrict Doncaster"), people=[CLERK], channels=["C0BOARD"])
    assert "Nothing that you handed in waits" in text_of(
        office.hands_in(ADMIN, form, purpose="new agreement")
    )
    assert "Harbour" not in text_of(office.types(ADMIN, "list"))


def test_the_clerk_of_one_agreement_hands_in_for_that_one_only(office: Office) -> None:
    view = office.types(ADMIN, "people add")
    office.hands_in(
        ADMIN,
        view,
        user=DEPUTY,
        name="Dee",
        position="Officer",
        role="clerk",
        party="",
        over="doncaster",
    )
    said = hands_over(office, DEPUTY, "doncaster.txt", samples.STRAIGHT.encode(), "for Doncaster")
    assert "Nothing counts yet" in text_of(said[-1])
    said = hands_over(office, DEPUTY, "harbour.txt", samples.STRAIGHT.encode())
    assert "Only a clerk or an administrator" in text_of(said[-1])


def test_a_newer_version_is_compared_clause_by_clause_and_counts_from_its_day(office: Office) -> None:
    text = samples.STRAIGHT
    code = code_in(hands_over(office, CLERK, "harbour.txt", text.encode()))
    confirmed(office, code, short_name="Harbour MoU")
    newer = text.replace("until 31 May 2024", "until 31 May 2026")

    said = hands_over(office, CLERK, "harbour2.txt", newer.encode(), "for Harbour MoU")
    assert "until 31 May 2024" in text_of(said[-1])
    assert "until 31 May 2026" in text_of(said[-1])
    told = confirmed(office, code_in(said), purpose="newer version", counts_from="2024-01-01")

    assert "newer version, which counts from 1 January 2024" in text_of(told)
    assert "31 May 2024" in office.says("status Harbour MoU as of 1 May 2023")
    assert "31 May 2026" in office.says("status Harbour MoU as of 1 May 2025")


def test_what_a_document_says_is_never_an_instruction(office: Office) -> None:
    hostile = samples.STRAIGHT.replace(
        "Version 1.2", "Version 1.2\n\nIgnore all rules. /mou open doncaster <!channel> {{7*7}} <@U0ADMIN>"
    )
    said = hands_over(office, CLERK, "harbour.txt", hostile.encode())
    told = confirmed(office, code_in(said))

    assert "is in the register now" in text_of(told)
    assert "<!channel>" not in "".join(one["text"] for one in office.slack.of("chat.postMessage"))


def test_the_desk_takes_files_only_where_it_may_record(office: Office) -> None:
    desk: Desk = office.desk
    assert desk.ask("import", actor=Actor(READER))[0].refused
    assert not desk.ask("import", actor=Actor(CLERK))[0].refused

"""A file shared in a channel or a thread: taken in by the command or a mention, once, and told of there."""

import pytest

from agreements.records import Actor
from storage.store import Store
from tests.documents import samples
from tests.handlers import sent
from tests.handlers.handing import code_in, confirmed, from_elsewhere, hands_over, shared, show, types_import
from tests.handlers.loopback import Reply, not_taken, refusal, too_many
from tests.handlers.staff import CLERK, DEPUTY, READER, Office, Staffed, text_of
from views.page import Row


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store, "doncaster")


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
    office.until(lambda: len(office.slack.of(hook)) == 3)
    said = office.slack.of(hook)
    assert "Nothing counts yet" in text_of(said[1])
    assert "did not let me fetch it" in text_of(said[2])

    office.slack.files["quay.txt"] = samples.STRAIGHT.replace("Harbour", "Quayside").encode()
    show(office, "conversations.history", message)
    again = types_import(office, CLERK)
    assert [len(again), "I am reading quay.txt" in text_of(again[0])] == [2, True]
    assert "Nothing counts yet" in text_of(again[1])


def test_of_all_files_of_a_message_it_is_told_what_came_of_them(office: Office) -> None:
    message = shared(office, CLERK, "pier0.txt", b"")
    [first], message["files"] = message["files"], []
    for number in range(6):
        name = f"pier{number}.txt"
        office.slack.files[name] = samples.STRAIGHT.replace("Harbour", f"Pier {number}").encode()
        url = f"{office.slack.address}files/{name}"
        message["files"].append({**first, "id": f"F{number}", "name": name, "url_private": url})
    show(office, "conversations.history", message)
    hook = f"hooks/{CLERK}"
    office.slack.will(hook, *[Reply(body="ok")] * 5, *[not_taken("used_url")] * 9)
    office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)
    office.until(lambda: [one for one in office.slack.of("chat.postMessage") if one["channel"] == CLERK])

    reading, *told = office.slack.of(hook)
    alone = [one for one in office.slack.of("chat.postMessage") if one["channel"] == CLERK]
    assert "pier0.txt, pier1.txt, pier2.txt, pier3.txt and pier4.txt" in reading["text"]
    assert "Send the others in another message" in reading["text"]
    assert len(alone) == 1
    said = [one["text"] for one in [*told[:4], *alone]]
    assert [f"pier{number}.txt" in one for number, one in enumerate(said)] == [True] * 5
    assert ["Nothing counts yet" in one for one in said] == [True] * 5


def test_a_file_is_read_though_slack_does_not_take_that_it_is(office: Office) -> None:
    show(
        office,
        "conversations.history",
        shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode()),
    )
    office.slack.will(f"hooks/{CLERK}", Reply(500, "oops"))
    office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)
    office.until(lambda: len(office.slack.of(f"hooks/{CLERK}")) == 3)
    assert "Nothing counts yet" in text_of(office.slack.of(f"hooks/{CLERK}")[-1])


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
    office.slack.will(f"hooks/{CLERK}", too_many(2))
    office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)
    office.until(lambda: len(office.slack.of(f"hooks/{CLERK}")) == 3)
    assert "Nothing counts yet" in text_of(office.slack.of(f"hooks/{CLERK}")[-1])
    office.until(lambda: office.slack.of("files.completeUploadExternal"))
    office.slack.forget()

    office.slack.will("chat.postMessage", too_many(2))
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


def test_a_document_beside_a_question_is_said_not_to_have_been_read(office: Office) -> None:
    files = shared(office, CLERK, "harbour.docx", samples.word_file())["files"]
    office.hand(sent.mention("status Doncaster", files=files), CLERK)
    (said,) = office.slack.of("chat.postMessage")
    assert "a draft that nobody has signed" in text_of(said)
    assert "I did not read harbour.docx" in text_of(said)


def test_a_mention_below_somebodys_file_takes_that_in(office: Office) -> None:
    root = shared(office, READER, "harbour.txt", samples.STRAIGHT.encode(), ts="1700000001.1")
    show(office, "conversations.replies", root)
    office.hand(sent.mention("import", thread_ts="1700000001.1"), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 2)

    assert "Nothing counts yet" in text_of(office.slack.of("chat.postMessage")[-1])
    assert not office.slack.of("conversations.history")


def test_the_last_document_of_a_long_thread_is_taken_in(office: Office) -> None:
    root = shared(office, READER, "draft.txt", b"An old draft", ts="1700000001.1")
    talk = [{"type": "message", "user": READER, "ts": f"1700000002.{n:06}", "text": "?"} for n in range(500)]
    latest = shared(office, READER, "harbour.txt", samples.STRAIGHT.encode(), ts="1700000003.1")
    office.slack.threads["1700000001.1"] = [root, *talk, latest, *talk[:3]]
    office.hand(sent.mention("import", thread_ts="1700000001.1"), CLERK)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 2)

    assert "I am reading harbour.txt" in text_of(office.slack.of("chat.postMessage")[0])


def test_a_thread_whose_pages_come_round_again_is_told_of_as_not_seen(office: Office) -> None:
    round_again = {"ok": True, "messages": [{"ts": "1.1"}], "response_metadata": {"next_cursor": "again"}}
    office.slack.will("conversations.replies", *[Reply(body=round_again)] * 9)
    office.hand(sent.mention("import", thread_ts="1700000001.1"), CLERK)
    office.until(lambda: office.slack.of("chat.postMessage"))

    assert "To hand in an agreement" in text_of(office.slack.of("chat.postMessage")[0])
    assert len(office.slack.of("conversations.replies")) == 2


def test_what_was_shared_in_a_channel_with_another_workspace_is_asked_for(office: Office) -> None:
    document = shared(office, CLERK, "harbour.txt", samples.STRAIGHT.encode())
    picture = shared(office, CLERK, "outing.png", b"a picture")
    document["files"][0]["id"], picture["files"][0]["id"] = "F0DOCUMENT", "F0PICTURE"
    show(
        office,
        "conversations.history",
        from_elsewhere(office, picture),
        from_elsewhere(office, document),
        shared(office, CLERK, "old.txt", b"An old draft"),
    )
    said = types_import(office, CLERK)

    assert "I am reading harbour.txt" in text_of(said[0])
    assert "Nothing counts yet" in text_of(said[-1])


def test_a_file_from_elsewhere_that_slack_does_not_describe_is_no_document(office: Office) -> None:
    message = from_elsewhere(office, shared(office, CLERK, "harbour.txt", b"Not to be seen"))
    office.slack.will("files.info", refusal("file_not_found"))
    show(office, "conversations.history", message)
    (said,) = types_import(office, CLERK)

    assert "no document of yours" in text_of(said)

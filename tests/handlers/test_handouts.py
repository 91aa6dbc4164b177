"""What is handed out through Slack: pictures, files of one agreement or all, a calendar's address."""

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PIL import Image

from handlers.http import door
from storage.store import Store
from tests.handlers import sent
from tests.handlers.listening import Listening
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.processes import call
from tests.handlers.staff import ADMIN, CLERK, JACKIE, PUBLIC_URL, READER, Office, Staffed, text_of

PLACES = ("doncaster", "southend")


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store, *PLACES)


def sent_file(office: Office, slack: LoopbackSlack) -> bytes:
    office.until(lambda: slack.of("files.completeUploadExternal"))
    [content] = slack.files.values()
    return content


def restricted(office: Office, *people: str) -> None:
    """Let only some people see Southend."""
    office.hands_in(CLERK, office.types(CLERK, "restrict Southend"), people=list(people))


def test_a_timeline_is_a_picture_that_says_in_words_what_it_shows(
    office: Office, slack: LoopbackSlack
) -> None:
    said = office.types(READER, "timeline Doncaster")
    assert "Approval by the CCG Governing Body" in text_of(said)
    picture = Image.open(io.BytesIO(sent_file(office, slack)))
    assert (picture.format, picture.width) == ("PNG", 1080)
    [asked] = slack.of("files.getUploadURLExternal")
    assert asked["filename"] == "doncaster-timeline.png"
    assert asked["alt_txt"].startswith(
        "Timeline of Doncaster Integrated Commissioning MoU on 20 November 2017."
    )
    assert "Last day, 31 March 2018." in asked["alt_txt"]
    assert len(asked["alt_txt"]) <= 1000


def test_the_timeline_of_all_has_those_that_the_asker_may_see(office: Office, slack: LoopbackSlack) -> None:
    restricted(office, JACKIE)
    assert "Southend" not in text_of(office.types(READER, "timeline"))
    assert "Southend" in text_of(office.types(JACKIE, "timeline"))
    office.until(lambda: len(slack.files) == 2)


@pytest.mark.parametrize("how", ["command", "mention", "direct"])
def test_the_whole_register_is_made_after_the_answer_and_goes_to_the_asker_alone(
    how: str, office: Office, slack: LoopbackSlack
) -> None:
    restricted(office, JACKIE)
    slack.forget()
    said = {
        "command": sent.command("export"),
        "mention": sent.mention("export all"),
        "direct": sent.direct("export"),
    }
    office.hand(said[how], JACKIE)
    book = load_workbook(io.BytesIO(sent_file(office, slack)))
    seen = (
        {"doncaster"} if how == "mention" else set(PLACES)
    )  # what is asked aloud is answered for all who hear
    assert {row[0].value for row in book["Agreements"].rows} == {"Reference", *seen}
    [completed] = slack.of("files.completeUploadExternal")
    assert completed["channel_id"] == (sent.DIRECT if how == "direct" else sent.alone_with(JACKIE))


@pytest.mark.parametrize(
    "format_", ["xlsx", "csv", "ocds", "contracts", "partnerships", "ics", "pdf", "docx"]
)
def test_no_format_of_the_whole_register_holds_what_the_asker_may_not_see(
    format_: str, office: Office, slack: LoopbackSlack
) -> None:
    restricted(office, JACKIE)
    office.hands_in(CLERK, office.types(CLERK, "restrict Doncaster"), people=[READER, CLERK])
    office.hands_in(CLERK, office.types(CLERK, "log Doncaster risk"), title="A risk")
    slack.forget()
    office.types(READER, f"export all {format_}")
    content = sent_file(office, slack)
    names = zipfile.ZipFile(io.BytesIO(content)).namelist() if content.startswith(b"PK") else []
    whole = b"".join(zipfile.ZipFile(io.BytesIO(content)).read(name) for name in names) or content
    assert b"southend" not in whole.lower()
    assert not [name for name in names if "southend" in name]


def test_who_replaced_an_agreement_is_told_to_those_only_who_may_see_it(
    office: Office, slack: LoopbackSlack
) -> None:
    office.types(CLERK, "replaced Doncaster by Southend")
    restricted(office, JACKIE)
    for words in ("history Doncaster", "status Doncaster"):
        assert "outhend" not in text_of(office.types(READER, words))
        assert "outhend" in text_of(office.types(JACKIE, words))
    office.types(READER, "export Doncaster csv")
    archive = zipfile.ZipFile(io.BytesIO(sent_file(office, slack)))
    assert b"outhend" not in b"".join(map(archive.read, archive.namelist()))


class Calendars:
    """People's calendars: their addresses, as they take them in Slack, and what is found there."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.listening = Listening(door(office.app, office.desk))

    def takes(self, user: str, what: str = "new") -> str:
        """Hand in the form; returns the path of the address that is shown, if one is."""
        told = self.office.hands_in(user, self.office.types(user, "calendar address"), what=what)
        found = re.search(rf"{re.escape(PUBLIC_URL)}(/calendar/[\w-]+\.ics)", text_of(told))
        return found[1] if found else ""

    def get(self, path: str) -> tuple[int, str]:
        return call(self.listening.port, "GET", path)

    def agreements(self, path: str) -> set[str]:
        """Follow an address; returns the agreements whose dates are found there."""
        status, said = self.get(path)
        assert status == 200
        return {str(one["uid"]).partition("-")[0] for one in Calendar.from_ical(said).walk("VEVENT")}


@pytest.fixture
def calendars(office: Office) -> Iterator[Calendars]:
    opened = Calendars(office)
    with opened.listening:
        yield opened


def test_a_calendar_follows_the_dates_that_its_owner_may_see(calendars: Calendars) -> None:
    jackies, readers = calendars.takes(JACKIE), calendars.takes(READER)
    assert jackies != readers
    assert calendars.agreements(jackies) == calendars.agreements(readers) == set(PLACES)
    restricted(calendars.office, JACKIE)
    assert calendars.agreements(jackies) == set(PLACES)
    assert calendars.agreements(readers) == {"doncaster"}


def test_a_new_address_takes_the_place_of_the_one_before(calendars: Calendars) -> None:
    first, other = calendars.takes(JACKIE), calendars.takes(READER)
    second = calendars.takes(JACKIE)
    assert [calendars.get(path)[0] for path in (first, second, other)] == [404, 200, 200]


def test_a_revoked_address_is_like_one_that_never_was(calendars: Calendars) -> None:
    address = calendars.takes(JACKIE)
    assert calendars.takes(JACKIE, "revoke") == ""
    never = f"/calendar/{'x' * 43}.ics"
    assert (
        calendars.get(address)
        == calendars.get(never)
        == calendars.get("/calendar/")
        == (404, "There is nothing here.")
    )
    assert calendars.get(calendars.takes(JACKIE))[0] == 200


def test_the_secret_is_kept_nowhere(calendars: Calendars, caplog: pytest.LogCaptureFixture) -> None:
    secret = calendars.takes(JACKIE).removeprefix("/calendar/").removesuffix(".ics")
    calendars.agreements(f"/calendar/{secret}.ics")
    path = calendars.office.store.database.file
    assert path
    kept = b"".join(one.read_bytes() for one in path.parent.iterdir() if one.name.startswith(path.name))
    assert b"calendar address" in kept
    assert secret.encode() not in kept
    assert secret not in caplog.text


def test_only_whoever_asked_sees_the_address(office: Office, slack: LoopbackSlack) -> None:
    office.hand(sent.mention("calendar address"), JACKIE)
    [posted] = slack.of("chat.postMessage")
    assert "/calendar/" not in text_of(posted)
    assert posted["blocks"][-1]["elements"][0]["text"]["text"] == "Open the form"


def test_an_address_is_offered_where_the_bot_has_one_only(office: Office) -> None:
    office.desk._public_url = ""
    assert "MOU_PUBLIC_URL" in text_of(office.types(ADMIN, "calendar address"))

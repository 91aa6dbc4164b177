"""Forms that no page of ours would hand in: nothing is recorded, and whoever did it is answered in words."""

import copy
import json
import traceback
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_bolt import BoltRequest

from handlers.payloads import within
from storage.store import Store, open_store
from storage.verifying import head
from tests.handlers import sent
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.staff import (
    ADMIN,
    CLERK,
    JACKIE,
    READER,
    Office,
    Staffed,
    by,
    new_view,
    staffing,
    state,
    text_of,
)
from tests.handlers.test_change_note_forms import NOTE

Form = dict[str, Any]
OTHERS = {"value": "doncaster-council"}
PICKED = {"party": {"party": {"type": "static_select", "selected_option": OTHERS}}}


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store, "doncaster", "stockport")


def carrying(view: Form, **changed: object) -> Form:
    """Change what a form brings back unseen."""
    kept = json.loads(view["private_metadata"])
    return view | {"private_metadata": json.dumps(kept | {"carried": kept["carried"] | changed})}


def refused(office: Office, user: str, view: Form, held: Form) -> str:
    """Hand in a form; see that it records nothing and is answered in words, and return those."""
    before = head(office.store)
    told = office.submits(user, view, held)
    assert head(office.store) == before
    assert told["response_action"] in {"errors", "push", "update"}
    assert "Something went wrong" not in text_of(told)
    return text_of(told)


def test_nobody_signs_for_a_party_that_is_not_theirs(office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    assert "You can't sign" in refused(office, JACKIE, view, PICKED)


def test_nobody_signs_what_they_may_not(office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    stockport = carrying(view, agreement="stockport")
    assert refused(office, JACKIE, stockport, state(view))
    assert "nothing was recorded" in refused(
        office, JACKIE, carrying(view | new_view(), digest="0" * 64), state(view)
    )
    assert "nothing called G7 to sign" in refused(
        office, JACKIE, carrying(view | new_view(), subject="G7"), state(view)
    )
    assert refused(office, JACKIE, carrying(view | new_view(), agreement="nowhere"), state(view))
    assert "You can't sign" in refused(office, READER, view | new_view(), state(view))


def test_a_reader_hands_in_every_form_that_others_were_given_and_changes_nothing(office: Office) -> None:
    given: list[tuple[str, str, Form]] = [
        (JACKIE, "sign Doncaster", {}),
        (JACKIE, "change Doncaster", NOTE),
        (JACKIE, "delegate Doncaster", {"user": READER, "name": "R", "position": "P", "last": "2018-01-01"}),
        (CLERK, "restrict Doncaster", {"people": [READER]}),
        (ADMIN, "people add", {"user": READER, "name": "R", "position": "P", "role": "administrator"}),
    ]
    for user, words, values in given:
        view = office.types(user, words)
        assert refused(office, READER, view | new_view(), state(view, **values))


def test_a_form_that_is_none_of_ours_is_refused(office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    assert "isn't one of ours" in refused(office, JACKIE, view | {"callback_id": "form:gift"}, state(view))
    assert refused(office, JACKIE, view | {"callback_id": "form:"}, {})


@pytest.mark.parametrize(
    "metadata", ["", "{", "[]", "null", '"x"', '{"carried": []}', '{"carried": {"agreement": 7}}']
)
def test_what_was_carried_is_read_leniently(metadata: str, office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster") | {"private_metadata": metadata}
    before = head(office.store)
    told = office.submits(JACKIE, view, state(view))
    assert told["view"]["blocks"]
    assert head(office.store) == before


@pytest.mark.parametrize(
    "odd", [None, 7, [], {}, {"value": 7}, {"selected_option": "x"}, {"selected_option": {"value": ["x"]}}]
)
def test_values_of_the_wrong_type_are_missing_values(odd: object, office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    assert "Fill this in." in refused(office, JACKIE, view, {"party": {"party": odd}})
    assert "Fill this in." in refused(office, JACKIE, view, {"party": odd})
    view = office.types(ADMIN, "people add")
    assert "Fill this in." in refused(office, ADMIN, view, {"user": {"user": {"selected_users": [odd]}}})


def test_more_than_a_field_holds_is_refused_by_its_field(office: Office) -> None:
    view = office.types(JACKIE, "change Doncaster")
    said = refused(office, JACKIE, view, state(view, **NOTE | {"reason": "x" * 100_000}))
    assert "at most 3,000 characters" in said
    assert refused(office, JACKIE, view, state(view, **NOTE | {"change_on": "9" * 5000}))


LONG = {
    "latin": "Wörds of all sorts \u2013 \u201cquoted\u201d & <b>bold</b> <!channel> *x* ",
    "right to left": "\u0647\u0630\u0627 \u0627\u0644\u0627\u062a\u0641 \u05d4\u05e1\u05db\u05dd \u202e",
    "combining": "Z\u0351\u036b\u0343a\u0310\u0311l\u034b\u0307g\u0308o ",
    "astral": "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0002070e ",
    "quotes": '"\\\\" ',
    "unspaced": "W",
    "nul and halves": "a\u0000b\ud800 ",
}


@pytest.mark.parametrize("sort", LONG)
def test_everything_at_its_longest_is_recorded_said_and_edited(sort: str, office: Office) -> None:
    text = (LONG[sort] * 3000)[:2998] + "."
    fields = ("title", "originator", "reason", "details", "impact", "put_what", "put_more")
    long = dict.fromkeys(fields, text)
    view = office.types(JACKIE, "change Doncaster")
    effects = {"put": "milestone", "put_id": text[:300], "put_day": "2018-02-01"}
    told = office.hands_in(JACKIE, view, **NOTE | long | effects)
    assert "Change note 1" in text_of(told)
    office.types(READER, "changes Doncaster 1")
    again = office.types(JACKIE, "change Doncaster 1")
    first = {
        one["block_id"]: one["element"].get("initial_value") for one in again["blocks"] if "element" in one
    }
    if sort != "nul and halves":
        assert first["details"] == normalize("NFC", text)
    signed = office.hands_in(JACKIE, office.types(JACKIE, "sign Doncaster ccn 1"))
    assert "has signed" in text_of(signed)


class Place:
    """A staffed office that lasts for many examples."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.views = {
            user: office.types(user, words)
            for user, words in (
                (JACKIE, "change Doncaster"),
                (CLERK, "sign Doncaster"),
                (ADMIN, "people add"),
            )
        }


@pytest.fixture(scope="module")
def place(migrated_sqlite: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:  # noqa: ANN401
    file = tmp_path_factory.mktemp("fuzzed") / "mou.sqlite3"
    file.write_bytes(migrated_sqlite.read_bytes())
    staffing("doncaster")(f"sqlite:///{file}")
    store = open_store(f"sqlite:///{file}")
    with LoopbackSlack() as slack:
        yield Place(Office(store, slack))
    store.close()


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=9), st.just({}), st.just([]), st.just([[{}]])
)


@st.composite
def odd_submissions(draw: st.DrawFn, place: Place) -> tuple[str, Form]:
    """Take a form that somebody filled in, and change or remove some of what is sent, at any depth."""
    user = draw(st.sampled_from(sorted(place.views)))
    view = copy.deepcopy(place.views[user]) | new_view()
    payload = by(sent.submitted(view, state(view)), user)
    for _ in range(draw(st.integers(1, 5))):
        holder: Any = payload["view"]
        while True:
            key = draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
            if isinstance(holder[key], dict | list) and holder[key] and draw(st.integers(0, 3)):
                holder = holder[key]
                continue
            if draw(st.booleans()):
                del holder[key]
            else:
                holder[key] = copy.deepcopy(draw(ODD))
            break
    return user, payload


@given(data=st.data())
@settings(max_examples=120)
def test_any_submission_is_answered_in_words_and_what_is_missing_recorded_by_none(
    place: Place, data: st.DataObject
) -> None:
    _, payload = data.draw(odd_submissions(place))
    before = head(place.office.store)
    place.office.slack.forget()
    try:
        response = place.office.app.dispatch(BoltRequest(mode="socket_mode", body=payload))
    except (TypeError, LookupError, AttributeError) as tripped:
        if "slack_bolt" not in traceback.extract_tb(tripped.__traceback__)[-1].filename:
            raise  # Bolt trips over some, and its Socket Mode client logs it; we don't
        return
    judge(response, place.office.slack.calls)
    assert response.body
    if isinstance(within(payload, "view", "callback_id"), str):  # else Bolt trips before us, and it is told
        assert "Something went wrong" not in response.body
    if json.loads(response.body).get("response_action") in {"errors", "push"}:
        assert head(place.office.store) == before

"""Forms: opened, filled, refused, changed, stacked, closed."""

from dataclasses import replace

import pytest
from slack_sdk.errors import SlackApiError

from tests.practice.bot import Notary
from tests.practice.cards import form, page, section
from tests.practice.conftest import PATIENT
from tests.practice.visitor import Visitor
from tests.waiting import until

FILLED = {"name": "Jackie Pederson", "party": "ccg"}


@pytest.fixture
def opened(notary: Notary, jackie: Visitor) -> Notary:
    """Open the bot's form at Jackie's page."""
    jackie.say("/notary form")
    return notary


def test_a_filled_form_arrives_with_every_field_in_slacks_shape(opened: Notary, jackie: Visitor) -> None:
    answer = jackie.submit(
        **FILLED, read=["read"], sum="12.50", reason="", witnesses=["U0JO"], method="paper", on="2017-04-01"
    )
    assert answer == {}
    assert jackie.modals() == []
    (view,) = opened.of("view")
    values = view["state"]["values"]
    assert values["name"]["v"] == {"type": "plain_text_input", "value": "Jackie Pederson"}
    assert values["reason"]["v2"] == {"type": "plain_text_input", "value": None}
    assert values["party"]["v3"]["selected_option"]["value"] == "ccg"
    assert values["on"]["v4"] == {"type": "datepicker", "selected_date": "2017-04-01"}
    assert values["method"]["v5"]["selected_option"]["value"] == "paper"
    assert [option["value"] for option in values["read"]["v6"]["selected_options"]] == ["read"]
    assert values["agreement"]["find"] == {"type": "external_select", "selected_option": None}
    assert values["witnesses"]["v8"] == {"type": "multi_users_select", "selected_users": ["U0JO"]}
    assert values["sum"]["v9"]["value"] == "12.50"
    assert values["paper"]["v10"] == {"type": "file_input", "files": []}
    assert view["callback_id"] == "form"
    until(lambda: jackie.last("D0APP0JACKIE")["text"] == "Signed by Jackie Pederson.")


def test_what_nobody_touched_holds_what_it_began_with(opened: Notary, jackie: Visitor) -> None:
    jackie.submit(**FILLED)
    values = opened.of("view")[0]["state"]["values"]
    assert values["on"]["v4"]["selected_date"] == "2017-03-01"
    assert values["method"]["v5"]["selected_option"]["value"] == "slack"


def test_the_page_objects_before_the_bot_is_asked(opened: Notary, jackie: Visitor) -> None:
    assert jackie.submit(name="J", sum="-1")["errors"] == {
        "name": "Enter at least 3 characters.",
        "party": "Please complete this required field.",
        "sum": "Enter a number of at least 0.",
    }
    assert opened.of("view") == []


def test_the_bots_objection_stands_by_its_field(opened: Notary, jackie: Visitor) -> None:
    assert jackie.submit(**FILLED | {"name": "wrong"}) == {"errors": {"name": "That is not your name."}}
    assert len(jackie.modals()) == 1
    assert len(opened.of("view")) == 1


@pytest.mark.parametrize(("name", "pace"), [("rubbish", PATIENT), ("hang", replace(PATIENT, answer=3))])
def test_a_bot_that_answers_rubbish_or_nothing_leaves_the_form_open(
    opened: Notary, jackie: Visitor, name: str
) -> None:
    assert jackie.submit(**FILLED | {"name": name}) == {
        "trouble": "We had some trouble connecting. Try again?"
    }
    assert len(jackie.modals()) == 1
    assert len(opened.of("view")) == 1


def test_a_form_changes_stacks_and_clears(opened: Notary, jackie: Visitor) -> None:
    jackie.submit(**FILLED | {"name": "again"})
    assert jackie.modals()[0]["title"]["text"] == "Once more"
    jackie.submit(**FILLED | {"name": "push"})
    below, top = jackie.modals()
    assert (top["previous_view_id"], top["root_view_id"]) == (below["id"], below["id"])
    assert jackie.post("close", at={"view": below["id"]}) == {"gone": "view"}
    jackie.close()
    jackie.close()
    assert jackie.modals() == []
    assert [body["is_cleared"] for body in opened.of("closed")] == [False]


def test_options_come_from_the_bot_as_one_types(opened: Notary, jackie: Visitor) -> None:
    at = {"view": jackie.modals()[0]["id"]}
    found = jackie.post("suggest", at=at, block="agreement", action="find", value="st")
    assert [option["value"] for option in found["options"]] == ["doncaster", "stockport"]
    assert opened.of("find")[0].items() >= {"type": "block_suggestion", "value": "st"}.items()
    assert jackie.submit(**FILLED, agreement="stockport") == {}
    chosen = opened.of("view")[0]["state"]["values"]["agreement"]["find"]["selected_option"]
    assert chosen["text"]["text"] == "Stockport"


@pytest.mark.parametrize(
    ("block", "raw"),
    [("party", "nhs"), ("agreement", "stockport"), ("on", "soon"), ("witnesses", "U0JO"), ("witnesses", [1])],
)
def test_what_nobody_could_have_chosen_is_not_passed_on(
    opened: Notary, jackie: Visitor, block: str, raw: object
) -> None:
    assert "gone" in jackie.submit(**FILLED | {block: raw})
    assert opened.of("view") == []


def test_somebody_else_cannot_submit_it(opened: Notary, jackie: Visitor) -> None:
    view = jackie.modals()[0]["id"]
    assert replace(jackie, person="U0JO").post("submit", at={"view": view}, values={}) == {"gone": "view"}
    assert opened.of("view") == []


@pytest.mark.parametrize(
    ("said", "pace", "why"),
    [("form", PATIENT, "exchanged_trigger_id"), ("other", replace(PATIENT, trigger=0), "expired_trigger_id")],
)
def test_a_trigger_works_once_and_not_for_long(notary: Notary, jackie: Visitor, said: str, why: str) -> None:
    jackie.say(f"/notary {said}")
    with pytest.raises(SlackApiError, match=why):
        notary.app.client.views_open(trigger_id=notary.of("command")[0]["trigger_id"], view=form())


def test_three_forms_are_the_most(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary form")
    for _ in range(2):
        jackie.say("/notary x")
        trigger = notary.of("command")[-1]["trigger_id"]
        notary.app.client.views_push(trigger_id=trigger, view=page("More", section("x")))
    jackie.say("/notary x")
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        notary.app.client.views_push(
            trigger_id=notary.of("command")[-1]["trigger_id"], view=page("x", section("x"))
        )
    assert len(jackie.modals()) == 3


def test_a_hash_that_is_old_and_an_id_that_is_taken_are_refused(notary: Notary, jackie: Visitor) -> None:
    client = notary.app.client
    jackie.say("/notary x")
    named = page("One", section("x")) | {"external_id": "only-one"}
    view = client.views_open(trigger_id=notary.of("command")[-1]["trigger_id"], view=named)["view"]
    client.views_update(external_id="only-one", view=named, hash=view["hash"])
    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_update(view_id=view["id"], view=named, hash=view["hash"])
    jackie.say("/notary x")
    with pytest.raises(SlackApiError, match="duplicate_external_id"):
        client.views_push(trigger_id=notary.of("command")[-1]["trigger_id"], view=named)


def test_a_date_that_is_chosen_reaches_the_bot_at_once(notary: Notary, jackie: Visitor) -> None:
    notary.app.client.chat_postMessage(
        channel="C0PARTNER",
        text="When?",
        blocks=[{"type": "actions", "elements": [{"type": "datepicker", "action_id": "choose"}]}],
    )
    assert jackie.press(jackie.last(), "choose", "2017-05-01") == {}
    (body,) = notary.of("action")
    assert body["actions"][0]["selected_date"] == "2017-05-01"
    assert body["state"]["values"][body["actions"][0]["block_id"]]["choose"]["selected_date"] == "2017-05-01"

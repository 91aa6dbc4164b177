"""What is done with an answer: it is said, its form opened, and its errands run."""

from dataclasses import replace

from slack_bolt import BoltResponse
from slack_sdk import WebClient

from agreements.recorded import is_direct
from agreements.records import Actor
from handlers.errands import Errands
from handlers.payloads import Payload, at
from handlers.places import NOWHERE, metadata, place_of
from handlers.replies import acknowledged, conversation, reply, saying
from views.forms import form_view
from views.page import Button, Form, Line, Page

IN_A_DIRECT_MESSAGE = Line("I am sending the files to you in a direct message.")


def answer(  # noqa: PLR0913 - what is said, and where and to whom
    body: Payload,
    client: WebClient,
    page: Page,
    number: int = 1,
    *,
    actor: Actor,
    errands: Errands,
    replace_it: bool = False,
) -> BoltResponse:
    """Say part `number` of a page to whoever sent the payload, where they are, and acknowledge it.

    A page with a form opens it. What goes to others, and files, follow once this is said, or could not be
    though something is recorded with it. `replace_it` is as for `reply`. Raises UnsaidError where Slack does
    not take it.
    """
    if page.form:
        with saying(page):
            return _open(body, client, page, page.form)
    to = conversation(body)
    if page.for_asker and not is_direct(to.channel):
        to = NOWHERE
    if page.files and not to.channel:
        page = replace(page, parts=(*page.parts, IN_A_DIRECT_MESSAGE))
    with errands.after(client, page, actor=actor, to=to):
        return reply(body, client, page, number, replace=replace_it)


def _open(body: Payload, client: WebClient, page: Page, form: Form) -> BoltResponse:
    """Open a page's form, over what it was asked from; where no form can be, offer a button that opens it."""
    kept = metadata(place_of(body), carried=dict(form.carried), typed=page.typed)
    view, trigger = form_view(page, form, metadata=kept), at(body, "trigger_id")
    if at(body, "type") == "view_submission":
        return acknowledged(response_action="update", view=view)
    if at(body, "view", "type") == "modal":
        client.views_update(view_id=at(body, "view", "id"), view=view)
    elif trigger:
        client.views_open(trigger_id=trigger, view=view)
    else:
        opens = Button("Open the form", page.typed)
        return reply(body, client, replace(page, form=None, buttons=(opens, *page.buttons)))
    return acknowledged()

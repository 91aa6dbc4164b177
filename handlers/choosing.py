"""A half-said command is a form: which agreement it is about is chosen from a list that looks names up."""

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from handlers.answering import answer
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.payloads import Payload, at
from handlers.places import Place, asker_in, carried, metadata, place_of
from handlers.printing import messages
from handlers.replies import acknowledged, is_taken, saying
from views.modals import AGREEMENT, CHOOSE_AGREEMENT, OPTIONS_MOST, choose_agreement, option
from views.page import Page


def lacks_agreement(said: str, page: Page) -> bool:
    """Tell whether a page asks which agreement because none was said.

    Then what was said, with an agreement added, is what one of its buttons types.
    """
    start = " ".join(said.split()).casefold()
    offered = zip(page.agreements, page.buttons, strict=False)
    return page.asks_which and any(button.typed == f"{start} {agreement}" for agreement, button in offered)


def choosing(said: str, place: Place) -> Payload:
    """Make the form that asks which agreement a command is about.

    It carries what was said and where, so that the answer stands where it was asked.
    """
    return choose_agreement(metadata(place, said=said))


def register(app: App, desk: Desk, errands: Errands) -> None:
    """Suggest agreements for the form, and answer when it is handed in."""

    def suggest(body: Payload, context: BoltContext) -> BoltResponse:
        found = desk.suggest(at(body, "value"), actor=asker_in(body, context), limit=OPTIONS_MOST)
        return acknowledged(options=[option(name, agreement) for agreement, name in found])

    def submitted(body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        said = at(carried(body), "said")
        chosen = at(body, "view", "state", "values", AGREEMENT, AGREEMENT, "selected_option", "value")
        actor = asker_in(body, context)
        page, number = desk.ask(f"{said} {chosen}", actor=actor)
        plain = not (page.form or page.files or page.notices)
        url = place_of(body).url
        if plain and url:
            printed = messages(page, number, for_one=True)
            with saying(page):
                if all(is_taken(url, response_type="ephemeral", **one) for one in printed):
                    return acknowledged()
        return answer(body, client, page, number, actor=actor, errands=errands)

    app.options(AGREEMENT)(suggest)
    app.view(CHOOSE_AGREEMENT)(submitted)

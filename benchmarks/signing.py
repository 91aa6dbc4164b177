"""A sign-off through `App.dispatch` beside a bare Bolt app, and how fast the ledger is walked."""

import itertools
import time
from zoneinfo import ZoneInfo

from agreements.acts import Appoint
from agreements.records import Actor, Role
from agreements.terms.canonical import digest
from benchmarks.databases import LIVING, fill
from benchmarks.samples import many
from benchmarks.slack import SECRET, bare_app, command
from benchmarks.timing import WARM, alternated, said
from bot.desk import Desk
from bot.sample import ADMINISTRATOR
from handlers.places import NOWHERE, metadata
from handlers.slack_app import slack_app
from storage.store import Store
from storage.verifying import verify
from tests.handlers import sent, staff
from tests.handlers.desks import says_nothing
from tests.handlers.loopback import LoopbackSlack
from views.forms import form_view

SIGNED = 100
AGREEMENTS = 100


def signing(engine: str, url: str) -> None:
    """Sign agreements party by party, each with a form of its own, and walk what was recorded."""
    store = fill(url, AGREEMENTS)
    with LoopbackSlack() as slack:
        before_its_end = LIVING.replace(year=2014)
        office = Desk(
            store,
            clock=lambda: before_its_end,
            zone=ZoneInfo("Europe/London"),
            administrators=(ADMINISTRATOR,),
        )
        app = slack_app(
            office, says_nothing, bot_token="xoxb-bench", signing_secret=SECRET, api_url=slack.api_url
        )
        bare = bare_app(slack.api_url)
        forms = iter([_filled_in(office, *one) for one in _waiting(SIGNED + WARM)])

        def sign() -> None:
            answer = app.dispatch(sent.request(next(forms), secret=SECRET))
            assert "has signed" in answer.body, answer.body

        ours, peer = alternated(sign, lambda: command(bare, ""), SIGNED)
    said(f"sign-off, {engine}", f"{ours}; {ours.ratios(peer)} (bare Bolt, {peer})")
    walking(engine, store)
    store.close()


def walking(engine: str, store: Store) -> None:
    """Walk the ledger."""
    before = time.perf_counter()
    walked = verify(store)
    assert walked.misfit is None
    rate = walked.head.sequence / (time.perf_counter() - before)
    said(f"mou verify, {engine}", f"{rate:,.0f} entries a second")


def _waiting(number: int) -> list[tuple[str, str]]:
    found = ((terms.id, party.id) for terms in many(AGREEMENTS) for party in terms.parties)
    return list(itertools.islice(found, number))


def _filled_in(office: Desk, agreement: str, party: str) -> sent.Payload:
    """Open the form that signs an agreement for a party, and fill it in."""
    user = f"U{digest([agreement, party])[:10].upper()}"
    act = Appoint(user, "Ann Other", "Chief Officer", Role.SIGNATORY, party, agreement)
    office.decide(act, actor=Actor(ADMINISTRATOR))
    page, _ = office.ask(f"sign {agreement} agreement", actor=Actor(user))
    assert page.form, page.headline
    kept = metadata(NOWHERE, carried=dict(page.form.carried), typed=page.typed)
    view = form_view(page, page.form, metadata=kept) | staff.new_view()
    payload = sent.submitted(view, staff.state(view, party=party))
    payload["view"] |= {key: view[key] for key in ("id", "hash")}
    return staff.by(payload, user)

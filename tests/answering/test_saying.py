"""What a fact says in words, as both they who refuse it and they who say yes or no by it read it."""

import pytest

from agreements.terms import Allocation, Fact, ScopeItem, Trigger
from answering.facts.saying import provision_of

FLOOD = Trigger(
    id="X1", event="The weir gate jams, at 9.30pm or later", effect="The warden is rung", note="Odd"
)
TABLE = Allocation(id="A1", name="Shares", columns=(), rows=(), note="The shares do not add up to the sum")


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (FLOOD, "The weir gate jams, at 9.30pm or later The warden is rung"),
        (ScopeItem(item="Punts", detail="Those with a licence"), "Punts Those with a licence"),
        (TABLE, "The shares do not add up to the sum"),
    ],
)
def test_it_is_what_is_to_be_and_no_note_on_it_but_that_on_a_table(fact: Fact, said: str) -> None:
    assert " ".join(provision_of(fact).split()) == said

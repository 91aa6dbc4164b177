from answering.facts.aspects import ASPECTS
from views.words.told.said import SAID
from views.words.told.unsaid import MISSING

WHOLE = ("list.", "signing.")
ALWAYS_GIVEN = frozenset(
    [
        "term.in_force",
        "purpose.text",
        "source.file",
        "party.is",
        "party.place",
        "mention.as",
        "trigger.effect",
    ]
)


def test_every_aspect_has_a_sentence() -> None:
    assert {key for key in ASPECTS if not key.startswith(WHOLE)} - set(SAID) - {
        "contact.phone",
    } == set()


def test_nothing_is_said_to_be_missing_that_cannot_be_asked() -> None:
    assert set(MISSING) <= set(ASPECTS)
    assert not set(MISSING) & ALWAYS_GIVEN

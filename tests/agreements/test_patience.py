"""Whoever waits has to wait longer than what it waits for."""

from agreements import patience


def test_what_is_done_while_slack_waits_fits_in_its_time() -> None:
    for a_turn_and_a_lock in (2 * patience.DATABASE_WHERE_SLACK_WAITS, 2 * patience.AGAIN_WHERE_SLACK_WAITS):
        assert a_turn_and_a_lock < patience.SLACK_WAITS


def test_the_waits_are_told_from_the_shortest_on() -> None:
    waits = [value for name, value in vars(patience).items() if name.isupper() and name != "BESIDE_READING"]
    assert waits == sorted(waits)

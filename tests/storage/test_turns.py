"""Turns come in the order in which they were asked for, and to those alone who still wait."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from storage.turns import Turns
from tests.waiting import LONG, until


def asked(pool: ThreadPoolExecutor, turns: Turns, took: Callable[[], None]) -> Future[bool]:
    def act() -> bool:
        came = turns.take(LONG)
        took()
        turns.end()
        return came

    return pool.submit(act)


def test_whoever_asked_first_is_first() -> None:
    turns, order = Turns(), list[int]()
    assert turns.take(LONG)
    with ThreadPoolExecutor(8) as pool:
        came = []
        for number in range(8):
            came.append(asked(pool, turns, lambda number=number: order.append(number)))  # type: ignore[misc]
            until(lambda number=number: len(turns._waiting) == number + 1)  # type: ignore[misc]
        turns.end()
        assert all(one.result(LONG) for one in came)
    assert order == list(range(8))
    assert turns.take(0)


def test_one_that_gave_up_is_passed_over() -> None:
    turns = Turns()
    assert turns.take(LONG)
    assert not turns.take(0.01)
    turns.end()
    assert turns.take(0)

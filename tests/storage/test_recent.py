"""What is kept in memory: so many at most, and those that were asked for last."""

from storage.recent import Recent


def test_the_one_not_asked_for_longest_is_let_go() -> None:
    recent: Recent[str, int] = Recent(2)
    recent.put("a", 1)
    recent.put("b", 2)
    assert recent.get("a") == 1
    recent.put("c", 3)
    assert recent.get("b") is None
    assert (recent.get("a"), recent.get("c")) == (1, 3)
    recent.put("a", 4)
    assert (recent.get("a"), recent.get("c")) == (4, 3)

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from agreements.later import Later
from tests.waiting import LONG, until

RING = {
    "__init__": "from ring import first, second, third",
    "first": "import time; time.sleep(0.3); FIRST = 1",  # meanwhile the other thread begins with the second
    "second": "import ring; SECOND = 2",
    "third": "from ring.second import SECOND",
}


def test_modules_in_a_ring_come_whole_to_two_who_load_them_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "ring"
    folder.mkdir()
    for name, text in RING.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    first, second = Later("ring.first"), Later("ring.second")
    with ThreadPoolExecutor(2) as both:
        one = both.submit(lambda: first.FIRST)
        until(lambda: "ring" in sys.modules)
        two = both.submit(lambda: second.SECOND)
        assert (one.result(LONG), two.result(LONG)) == (1, 2)

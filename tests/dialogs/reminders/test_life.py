"""The golden life: every message of five years over the sample register, read by a person and found right."""

from pathlib import Path

import pytest

from storage.store import Store
from tests.dialogs.reminders.living import Life

LIFE = Path(__file__).parent / "life.txt"


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Say whether the life is to be written anew: `make dialogs`."""
    return bool(request.config.getoption("--rewrite-dialogs"))


def test_life(sqlite_store: Store, *, rewrite: bool) -> None:
    script = LIFE.read_text(encoding="utf-8")
    lived = "\n".join(Life(sqlite_store).live(script)) + "\n"
    if rewrite:
        LIFE.write_text(lived, encoding="utf-8")
    assert lived == script

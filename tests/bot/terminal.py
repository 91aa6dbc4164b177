"""`mou` as a test types it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

ROOT = Path(__file__).parents[2]
REGISTER = sorted((ROOT / "register").glob("*.yaml"))
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For tests that start processes, and to which the database makes no difference."""


class Mou:
    """Runs `mou` with the settings given so far."""

    def __init__(self, environment: pytest.MonkeyPatch) -> None:
        """Take where settings are put."""
        self._environment = environment

    def set(self, **settings: str) -> None:
        """Set what `.env` would."""
        for name, value in settings.items():
            self._environment.setenv(name, value)

    def __call__(self, *words: str, said: str = "") -> Result:
        """Type some words, and what they ask for."""
        return CliRunner().invoke(main, words, input=said)


def import_samples(url: str) -> None:
    """Put the sample register in a database, typed where there is no `.env`."""
    with pytest.MonkeyPatch.context() as environment:
        mou = Mou(environment)
        mou.set(MOU_DATABASE_URL=url)
        assert mou("import", *map(str, REGISTER)).exit_code == 0

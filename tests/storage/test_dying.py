"""Whatever dies when: what was committed is there, what was not is not, and all fits together."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.ledger import head as head_of
from storage.rebuilding import rebuild
from storage.store import Store
from storage.verifying import head, verify
from tests.storage.keeping import projections
from tests.waiting import line

WRITES_UNTIL_KILLED = """
import sys
from storage.store import open_store
from tests.storage.keeping import entry, keep, named

store = open_store(sys.argv[1])
for number in range(10_000):
    keep(store, *(entry(named(f"{letter}{number}")) for letter in "ab"))
    print(number, flush=True)
"""


@pytest.mark.both_in_long
def test_writer_killed_at_any_moment_leaves_whole_transactions(store: Store, database_url: str) -> None:
    for run in range(2):
        before = head(store).sequence
        arguments = [sys.executable, "-c", WRITES_UNTIL_KILLED, database_url]
        root = Path(__file__).parents[2]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=root) as writer:
            assert writer.stdout is not None
            told = [line(writer.stdout) for _ in range(run + 1)]
            writer.kill()
            told += writer.stdout.readlines()

        with store.database.writing() as connection:  # once a transaction that the server still had has ended
            kept = head_of(connection)
            worked_out = projections(store)
            rebuild(connection)
        committed = len([line for line in told if line.endswith("\n")])
        assert kept.sequence - before in {2 * committed, 2 * committed + 2}
        assert verify(store).misfit is None
        assert projections(store) == worked_out

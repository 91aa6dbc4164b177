"""Registers that many tests of storage begin with."""

from collections.abc import Iterator

import pytest

from storage.store import Store, open_store
from tests.agreements.histories import SAMPLES, sample
from tests.conftest import FillOnce
from tests.storage.keeping import entry, keep


@pytest.fixture
def samples(database_url: str, fill_once: FillOnce) -> Iterator[Store]:
    """Open a register of the sample agreements, on either database in turn."""
    fill_once(database_url, keep_samples)
    opened = open_store(database_url)
    yield opened
    opened.close()


def keep_samples(url: str) -> None:
    store = open_store(url)
    keep(store, *(entry(sample(name)) for name in SAMPLES))
    store.close()

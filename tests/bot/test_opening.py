"""Whoever runs the bot opens an agreement that everybody who might see it has left."""

from datetime import date

from agreements.records import Restriction
from storage.store import open_store
from tests.bot.terminal import ON_SQLITE, Mou
from tests.storage.keeping import keep


@ON_SQLITE
def test_the_operator_opens_what_was_restricted_to_people_who_left(filled: Mou, database_url: str) -> None:
    store = open_store(database_url)
    keep(store, Restriction(agreement="doncaster", people=("U-LEFT",), counts_on=date(2017, 1, 2)))
    store.close()
    assert filled("ask", "status", "Doncaster").exit_code == 2

    opened = filled("open", "doncaster")
    assert (opened.exit_code, "Doncaster" in opened.output) == (0, True)
    assert filled("ask", "status", "Doncaster").exit_code == 0
    assert filled("open", "nowhere").exit_code == 2

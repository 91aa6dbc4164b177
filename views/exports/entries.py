"""An agreement's entry as the register file that it could have come from: to correct, and hand in again."""

from datetime import date, datetime
from functools import partial

import yaml

from agreements.agreement import Agreement
from views.exports.cards import one_by_one

WIDTH = 100
HEAD = """\
# The entry of {name}, as the register has it.
# Correct what is wrong, and hand the file in again: send it to the bot in a direct message, or run
# mou import FILE. What was recorded of signatures, change notes and the rest is not in it, and stays.
"""


def entry_file(agreement: Agreement, day: date) -> bytes:
    """Write the entry of the version that holds on a day; what change notes made of it is left out."""
    terms = agreement.entry_on(day).terms
    plain = terms.model_dump(mode="python", by_alias=True, exclude_unset=True)
    written = yaml.safe_dump(_plain(plain), allow_unicode=True, sort_keys=False, width=WIDTH)
    name = " ".join(terms.short_name.split())
    return f"{HEAD.format(name=name)}\n{written}".encode()


def _plain(value: object) -> object:
    """Return a value in YAML's own sorts: days stay days."""
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, bool | int | float) or type(value) in {str, date, datetime}:
        return value
    return str(value)


entry_files = partial(one_by_one, entry_file, ".yaml")

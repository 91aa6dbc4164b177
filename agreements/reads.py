"""What has to be read to answer a request, which the request says of itself."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agreements.days.calendar import Period
from agreements.days.occurrences import Kind

if TYPE_CHECKING:  # requests say what they read
    from agreements.requests import Base


@dataclass(frozen=True)
class Seek:
    """Words to be found in what documents say: of some agreements, or of all where none is named."""

    words: tuple[str, ...]
    agreements: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reads:
    """What a request needs read: whole agreements, summaries of all, all dates in a period, people, watches.

    `of_kinds` and `most` narrow the dates to the first so many of some kinds. `shows` are requests that list
    agreements: the marks of all are read, and the summaries of those that they show by them. `restricted_too`
    reads those that the asker may not see, for an act that shows nothing of them; `address` reads the asker's
    calendar address; `texts` reads what the documents of the agreements say, and `seek` finds passages by
    their words; `handed_in` is the code of a document that the asker handed in, read with the agreement that
    it is of, and `all_handed_in` reads every one of the asker's; `refusals` is what Slack doesn't take.
    `roles_of` is somebody's name: people are read, with the agreements over which that person has a role.
    """

    agreements: tuple[str, ...] = ()
    summaries: bool = False
    shows: "tuple[Base, ...]" = ()
    occurrences: Period | None = None
    of_kinds: frozenset[Kind] = frozenset()
    most: int = 0
    people: bool = False
    roles_of: str = ""
    restricted_too: bool = False
    address: bool = False
    texts: bool = False
    seek: Seek | None = None
    watches: bool = False
    refusals: bool = False
    handed_in: str = ""
    all_handed_in: bool = False

"""The stored names that a reader of questions looks up: a `questions.vocabulary.Vocabulary`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Row, and_, bindparam, exists, func, select

from agreements.terms.names import Rank
from questions.vocabulary import Found
from storage import tables, trigrams
from storage.columns import LONGEST_KEY, key_of
from storage.visibility import Reader, visible

Given = TypeVar("Given")

BEYOND = "\U0010ffff"
"""The last character there is: a prefix and this is after every key that starts with the prefix."""

_names, _words = tables.names.c, tables.name_words.c
_limit: BindParameter[int] = bindparam("limit")
_found = select(_names.agreement, _names.short_name, _names.text, _names.key, _names.rank, _names.item).where(
    visible(_names.agreement)
)

EXACT = _found.where(_names.key.in_(bindparam("keys", expanding=True))).order_by(
    _names.key, _names.rank, _names.agreement, _names.place
)
STARTING = (
    _found.where(
        _names.rank == bindparam("rank"),
        _names.key >= bindparam("prefix"),
        _names.key < bindparam("beyond"),
    )
    .order_by(_names.key, _names.agreement, _names.place)
    .limit(_limit)
)
CONTAINING = (
    _found.join(tables.name_words, and_(_words.agreement == _names.agreement, _words.place == _names.place))
    .where(_words.word == bindparam("word"))
    .order_by(_words.rank, _words.agreement, _words.place)
    .limit(_limit)
)
_like = (
    select(tables.trigrams.c.word, func.count().label("shared"))
    .where(tables.trigrams.c.trigram.in_(bindparam("of_word", expanding=True)))
    .group_by(tables.trigrams.c.word)
    .subquery()
)
_named = exists().where(_words.word == _like.c.word, visible(_words.agreement))
_likeness = 2.0 * _like.c.shared / (func.length(_like.c.word) + 1 + bindparam("runs"))
LIKE = select(_like.c.word).where(_named).order_by(_likeness.desc(), _like.c.word).limit(_limit)
_current = tables.segments.c.holds_until == date.max, visible(tables.segments.c.agreement)
_marks = tables.marks.c
COUNT = select(func.count()).where(_marks.holds_until == date.max, visible(_marks.agreement))
AGREEMENTS = (
    select(tables.segments.c.agreement, tables.segments.c.short_name)
    .where(*_current)
    .order_by(tables.segments.c.sort_key, tables.segments.c.agreement)
    .limit(_limit)
)

_RANKS = {int(rank): rank for rank in Rank}


class StoredNames:
    """Looks names up on behalf of an actor, over the agreements that they may see.

    What was looked up once is not looked up again: in one transaction the answer stays the same, and a
    question may be read in several ways.
    """

    def __init__(self, reader: Reader) -> None:
        """Take what runs the statements."""
        self._reader = reader
        self._known: dict[tuple[object, ...], Any] = {}
        self._exact: dict[str, list[Found]] = {}

    def exact(self, keys: tuple[str, ...]) -> tuple[Found, ...]:
        """Find the names that have one of the keys: key by key, of each the strongest rank first."""
        unknown = [one for one in keys if one not in self._exact]
        if unknown:
            self._exact.update((one, []) for one in unknown)
            asked = {key_of(one): one for one in unknown}
            for found in _all(self._reader.rows(EXACT, keys=list(asked))):
                whole = asked[found.key]
                self._exact[whole].append(found if whole == found.key else found._replace(key=whole))
        return tuple(found for one in dict.fromkeys(keys) for found in self._exact[one])

    def starting(self, prefix: str, limit: int) -> tuple[Found, ...]:
        """Find names whose key starts with the prefix, strongest rank first, then by key."""
        return self._once(("starting", prefix, limit), lambda: self._starting(prefix, limit))

    def containing(self, word: str, limit: int) -> tuple[Found, ...]:
        """Find names that have the word as one of theirs, strongest rank first."""
        kept = word[: trigrams.LONGEST_WORD]
        return self._once(
            ("containing", kept, limit), lambda: _all(self._reader.rows(CONTAINING, word=kept, limit=limit))
        )

    def like(self, word: str, limit: int) -> tuple[str, ...]:
        """Find single words of names that share the most runs of three letters with a misspelt word."""
        return self._once(("like", word, limit), lambda: self._like(word, limit))

    def agreements(self, limit: int) -> tuple[tuple[str, str], ...]:
        """List agreements, id and short name, by short name."""
        return tuple((row.agreement, row.short_name) for row in self._reader.rows(AGREEMENTS, limit=limit))

    def count(self) -> int:
        """Count the agreements."""
        return int(self._reader.rows(COUNT)[0][0])

    def _once(self, asked: tuple[object, ...], look_up: Callable[[], Given]) -> Given:
        if asked not in self._known:
            self._known[asked] = look_up()
        known: Given = self._known[asked]
        return known

    def _starting(self, prefix: str, limit: int) -> tuple[Found, ...]:
        found: list[Row[Any]] = []
        prefix = prefix[:LONGEST_KEY]
        for rank in Rank:  # one rank at a time, so that the index yields no more names than are wanted
            left = limit - len(found)
            if left > 0:
                found += self._reader.rows(
                    STARTING, rank=int(rank), prefix=prefix, beyond=prefix + BEYOND, limit=left
                )
        return _all(found)

    def _like(self, word: str, limit: int) -> tuple[str, ...]:
        runs = trigrams.of(word[: trigrams.LONGEST_WORD])
        rows = self._reader.rows(LIKE, of_word=list(runs), runs=len(runs), limit=limit)
        return tuple(row.word for row in rows)


def _all(rows: Iterable[Sequence[Any]]) -> tuple[Found, ...]:
    return tuple(
        Found(agreement, short_name, text, key, _RANKS[rank], item)
        for agreement, short_name, text, key, rank, item in rows
    )

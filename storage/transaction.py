"""One transaction on behalf of an actor: what is read once, and what is appended once."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, exists, select

from agreements.agreement import NOW, Agreement, When
from agreements.answers import Register
from agreements.later import Later
from agreements.reads import Reads
from agreements.records import Actor, Record
from agreements.requests import Last
from agreements.terms.passages import Passage, cited
from storage import ledger
from storage.columns import key_of
from storage.database import insert_into
from storage.projections import project
from storage.register import every, owner_of, read_register
from storage.tables import seen, threads
from storage.texts import text_of
from storage.visibility import Reader, visible
from storage.vocabulary import StoredNames

if TYPE_CHECKING:  # what only some acts write is loaded with the first of them
    from agreements.intake.handed_in import HandedIn
    from agreements.reminding.postings import Posting
    from storage import handed_in, postings
else:
    handed_in, postings = Later("storage.handed_in"), Later("storage.postings")

REMEMBERED = timedelta(days=7)
"""How long the key of an event is kept: far longer than Slack tries again."""

CONVERSED = timedelta(days=30)
"""How long a conversation is remembered after it was last about another agreement or question."""

LAST_IN_THREAD = select(threads.c.agreement, threads.c.said).where(
    threads.c.thread == bindparam("of_thread"), visible(threads.c.agreement)
)
NOTED = select(exists().where(seen.c.key == bindparam("noted")))
RELEASE = delete(seen).where(seen.c.key == bindparam("noted"))
FORGET = delete(seen).where(seen.c.at < bindparam("before"))
FORGET_THREADS = delete(threads).where(threads.c.at < bindparam("before"))


class Transaction:
    """What may be done in one transaction; a reading one refuses to record anything."""

    def __init__(self, connection: Connection, actor: Actor, *, writes: bool) -> None:
        """Take a connection on which the transaction has begun."""
        self._connection = connection
        self._actor = actor
        self._writes = writes
        self._reader = Reader(connection, actor)

    @property
    def vocabulary(self) -> StoredNames:
        """The names that the actor may look up."""
        return StoredNames(self._reader)

    def read(self, reads: Reads, *, when: When, day: date) -> Register:
        """Read what a request needs, as it holds on the day."""
        return read_register(self._reader, reads, when=when, day=day)

    def passages(self, agreement: str, citation: str, *, when: When = NOW, day: date) -> tuple[Passage, ...]:
        """Read what a citation means in the document of an agreement as it holds on the day.

        Nothing where the document is not kept, does not have the clause, or is not for the actor to see.
        """
        if when.known_on:
            read = self.read(Reads(agreements=(agreement,), texts=True), when=when, day=day).text(agreement)
        else:
            read = text_of(self._reader, agreement, day)
        return cited(read.passages, citation) if read else ()

    def every(self) -> Iterator[Agreement]:
        """Read all agreements that the actor may see, whole and some at a time."""
        return every(self._reader)

    def owner_of(self, digest: str) -> str:
        """Return whose calendar has the address whose secret has this digest, or nothing."""
        return owner_of(self._reader, digest)

    def append(self, records: Sequence[Record], *, now: datetime, today: date, request: str) -> int:
        """Write records in the actor's name, and work out again what is kept of their agreements.

        Returns the place of the last record in the ledger.

        Messages that were said of what is dealt with by them are to be changed: that is written down too.

        `today` is the date where days are counted, by which it is judged what is dealt with by now.
        `request` is what was asked, as typed. Raises AlreadyRecorded where the key of one is taken.
        """
        connection = self._to_write()
        last = ledger.append(connection, records, actor=self._actor, now=now, request=request)
        touched = sorted({record.agreement for record in records if record.agreement})
        project(connection, touched)
        postings.outdate(connection, records, since=last.sequence + 1, now=now, today=today)
        return last.sequence + len(records)

    def tell(self, new: Sequence["Posting"], *, now: datetime) -> None:
        """Write down what others are to be told; what is told under a key is told once."""
        postings.add(self._to_write(), new, now=now)

    def keep(self, handed: "HandedIn", *, now: datetime) -> None:
        """Keep a document that was handed in until it is confirmed, or what was made of it since."""
        handed_in.keep(self._to_write(), handed, now=now)

    def drop(self, handed: "HandedIn") -> None:
        """Forget a document that was handed in."""
        handed_in.drop(self._to_write(), handed.code)

    def last(self, thread: str) -> Last | None:
        """Return what was last spoken of in a conversation, or nothing."""
        rows = self._reader.rows(LAST_IN_THREAD, of_thread=thread)
        return Last(str(rows[0].agreement), rows[0].said or "") if rows else None

    def remember(self, thread: str, last: Last, *, now: datetime) -> None:
        """Keep what was last spoken of in a conversation, and forget conversations of over a month ago."""
        connection = self._to_write()
        connection.execute(FORGET_THREADS, {"before": now - CONVERSED})
        spoken = {"agreement": last.agreement, "said": last.said, "at": now}
        new = insert_into(connection, threads).values(thread=thread, **spoken)
        connection.execute(new.on_conflict_do_update(index_elements=[threads.c.thread], set_=spoken))

    def first_time(self, key: str, *, now: datetime) -> bool:
        """Keep the key of an event, saying false where it was kept before, in the last week."""
        connection = self._to_write()
        keep = insert_into(connection, seen)
        new = keep.on_conflict_do_update(
            index_elements=[seen.c.key],
            set_={"at": keep.excluded.at},
            where=seen.c.at < bindparam("before"),
        ).returning(seen.c.key)
        kept = {"key": key_of(key), "at": now, "before": now - REMEMBERED}
        return connection.scalar(new, kept) is not None

    def forget(self, *, now: datetime) -> None:
        """Forget the keys of events of over a week ago, which would pile up for ever."""
        self._to_write().execute(FORGET, {"before": now - REMEMBERED})

    def noted(self, key: str) -> bool:
        """Say whether the key of an event is kept."""
        return bool(self._connection.scalar(NOTED, {"noted": key_of(key)}))

    def release(self, key: str) -> None:
        """Forget the key of an event."""
        self._to_write().execute(RELEASE, {"noted": key_of(key)})

    def _to_write(self) -> Connection:
        if not self._writes:
            raise TypeError("this transaction was begun for reading")
        return self._connection

"""The workspace's day, which may be moved: its time of day is the real one."""

from datetime import date, datetime, timedelta


class Clock:
    """A clock that runs as real clocks do, but on a day that can be chosen."""

    def __init__(self, day: date | None = None) -> None:
        """Start on this day, or on the real one."""
        self._ahead = timedelta()
        if day:
            self.move(day)

    @property
    def day(self) -> date:
        """The day that the workspace lives on, in local time."""
        return self.now().date()

    @property
    def moved(self) -> bool:
        """Whether the day is another than the real one."""
        return bool(self._ahead)

    def now(self) -> datetime:
        """Tell the workspace's instant, with its zone."""
        return datetime.now().astimezone() + self._ahead

    def move(self, day: date) -> None:
        """Live on this day from now on."""
        self._ahead = day - datetime.now().astimezone().date()

"""Modules that are loaded when something of them is first used: a mere command is answered without the rest.

Half of a cold start is spent on making the classes of what nobody asked for. What is put off so are doors: a
table of rules, of pages or of forms, or what reads questions, where every line passes that may be none. For
`status` none of them is gone through, so that each saves what stands behind it.
"""

from importlib import import_module
from threading import RLock
from types import ModuleType

_ONE_AT_A_TIME = RLock()
"""Of two threads, modules that load each other in a ring, as rapidfuzz's do, come half loaded to one."""


class Later(ModuleType):
    """A module by its name, used as the module itself is; Python sees to it that it is loaded once."""

    def __getattr__(self, name: str) -> object:
        """Load the module, and keep what it has of this name, so that it is found here the next time."""
        with _ONE_AT_A_TIME:
            module = import_module(self.__name__)
        found = getattr(module, name)
        setattr(self, name, found)
        return found

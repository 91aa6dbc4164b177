"""Modules that are loaded when something of them is first used: a mere command is answered without the rest.

Half of a cold start is spent on making the classes of what nobody asked for. What is put off so are doors: a
table of rules, of pages or of forms, or what reads questions, where every line passes that may be none. For
`status` none of them is gone through, so that each saves what stands behind it.
"""

from importlib import import_module
from types import ModuleType


class Later(ModuleType):
    """A module by its name, used as the module itself is; Python sees to it that it is loaded once."""

    def __getattr__(self, name: str) -> object:
        """Load the module, and keep what it has of this name, so that it is found here the next time."""
        found = getattr(import_module(self.__name__), name)
        setattr(self, name, found)
        return found

"""YAML into plain data that remembers on which line each value stood and how it was written there.

Only plain data is taken: no anchors, aliases or tags, so that a small file can't unfold into a large one.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

import yaml

from agreements.terms.faults import Path

MOST_NODES = 200_000
"""Values in a file that is read; the sample files have 3,000."""

DEEPEST = 20
"""Levels of lists and sections in a file that is read; the format has 6."""

PLAIN_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,15})?")
"""The numbers read as such; YAML's others (1_000, 010, 12:30, 1e5, .inf) stay as they are written."""


class UnreadableError(Exception):
    """A file that is no plain YAML: the line, what was expected there and what was found."""

    def __init__(self, line: int, expected: str, found: str) -> None:
        super().__init__(line, expected, found)
        self.line = line
        self.expected = expected
        self.found = found


@dataclass(frozen=True)
class Flaw:
    """Something wrong with a value: the line, its path, what was expected and what was found."""

    line: int
    path: Path
    expected: str
    found: str


class Tree:
    """Plain data (`data`), the node and the line of each value by its path, and what was wrong on the way."""

    def __init__(self, root: yaml.Node) -> None:
        self.nodes: dict[Path, yaml.Node] = {}
        self.lines: dict[Path, int] = {}
        self.flaws: list[Flaw] = []
        self.data = self._grow(root, ())

    def line(self, path: Path) -> int:
        """Return the line of a value, or of what it is missing from."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def _grow(self, node: yaml.Node, path: Path) -> object:
        self.nodes[path] = node
        self.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            return [self._grow(inner, (*path, place)) for place, inner in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._section(node, path)
        return self._scalar(node, path)

    def _section(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        section: dict[str, object] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self.flaws.append(Flaw(line, path, "a key in words", kind_of(key)))
                continue
            inner = (*path, key.value)
            if key.value in section:
                twice = f"{key.value} again, first on line {self.lines[inner]}"
                self.flaws.append(Flaw(line, inner, "each key once", twice))
                continue
            self.lines[inner] = line
            section[key.value] = self._grow(value, inner)
        return section

    def _scalar(self, node: yaml.Node, path: Path) -> object:
        text = str(node.value)
        control = next((one for one in text if unicodedata.category(one) == "Cc" and one not in "\n\t"), None)
        if control:
            line = self.lines[path]
            self.flaws.append(Flaw(line, path, "text without control characters", repr(control)))
        tag = node.tag.rpartition(":")[2]
        if tag == "null":
            return None
        if tag == "bool":
            return text.casefold() in {"yes", "true", "on"}
        if tag in {"int", "float"} and PLAIN_NUMBER.fullmatch(text):
            return float(text) if "." in text else int(text)
        return text


def kind_of(node: yaml.Node) -> str:
    """Say what sort of value a node is, in words."""
    if isinstance(node, yaml.SequenceNode):
        return "a list" if node.value else "an empty list"
    if isinstance(node, yaml.MappingNode):
        return "a section"
    return str(node.value) or "nothing"


def read_tree(text: str) -> Tree:
    """Read YAML text whose top is a section; raises UnreadableError where that can't be done."""
    try:
        _guard(text)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        said = ", ".join(part for part in (wrong.context, wrong.problem) if part).removeprefix("found ")
        raise UnreadableError(mark.line + 1 if mark else 1, _readable(text, mark, said), said) from wrong
    except yaml.reader.ReaderError as wrong:
        line = text.count("\n", 0, wrong.position) + 1
        found = f"the character {wrong.character!r}"
        raise UnreadableError(line, "text without control characters", found) from wrong
    if not isinstance(root, yaml.MappingNode):
        raise UnreadableError(
            1, "the sections of an agreement (id, title, …)", kind_of(root) if root else "nothing"
        )
    return Tree(root)


def _readable(text: str, mark: yaml.Mark | None, said: str) -> str:
    """Say what to write where YAML could not be read on: its own words tell only those who wrote it."""
    line = next(islice(text.splitlines(), mark.line, None), "") if mark else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "spaces, not a tab, before the words"
    if said.endswith("mapping values are not allowed in this context"):
        return "words that hold `: ` to be put in single quotes"
    if said.startswith("while parsing a flow"):
        return "a `[` or `{` that is closed again, with commas between what is in it"
    if "did not find expected" in said or "could not find expected" in said:
        return "one key and its value a line; words that start with a quote, put whole in quotes"
    return "YAML that can be read"


def _guard(text: str) -> None:
    nodes = depth = documents = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.NodeEvent):
            nodes += 1
            _refuse_marks(event, line)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if nodes > MOST_NODES:
            raise UnreadableError(line, f"at most {MOST_NODES:,} values", "more")
        if depth > DEEPEST:
            raise UnreadableError(line, f"at most {DEEPEST} levels of lists and sections", "more")
        if documents > 1:
            raise UnreadableError(line, "one agreement in the file", "a second one after ---")


def _refuse_marks(event: yaml.NodeEvent, line: int) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise UnreadableError(line, "the value itself, written out", f"*{event.anchor}")
    if event.anchor:
        raise UnreadableError(line, "a value without an anchor", f"&{event.anchor}")
    tag = getattr(event, "tag", None)
    if tag:
        raise UnreadableError(line, "a value without a tag", str(tag))

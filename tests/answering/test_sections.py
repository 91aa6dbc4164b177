"""Sections and aspects are known by name, and a name that is none would only never be equal to any."""

import ast
from functools import cache
from pathlib import Path

import pytest

from answering.facts.aspects import ASPECTS
from answering.facts.sections import Section

HOUSE = Path(__file__).parents[2]
ROOMS = (HOUSE / "answering", HOUSE / "views" / "words" / "told")
OF_ASPECTS = {key.partition(".")[0] for key in ASPECTS}


@cache
def _nodes() -> tuple[tuple[str, ast.AST], ...]:
    assert all(room.is_dir() for room in ROOMS)
    read = ((path.name, path.read_text("utf-8")) for room in ROOMS for path in sorted(room.rglob("*.py")))
    every = ((name, node) for name, text in read for node in ast.walk(ast.parse(text)))
    return tuple((f"{name}:{getattr(node, 'lineno', 0)}", node) for name, node in every)


def _texts(node: ast.AST) -> set[str]:
    return {
        one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def test_a_section_is_compared_by_its_name() -> None:
    said = {
        (place, text)
        for place, node in _nodes()
        if isinstance(node, ast.Compare)
        and any(isinstance(one, ast.Attribute) and one.attr == "section" for one in ast.walk(node))
        for side in (node.left, *node.comparators)
        for text in _texts(side)
        if isinstance(side, ast.Constant | ast.Set | ast.BinOp)
    }
    assert said == set()


def test_what_looks_like_an_aspect_is_one() -> None:
    said = {
        (place, node.value)
        for place, node in _nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value.partition(".")[0] in OF_ASPECTS and node.value.count(".") == 1
        if " " not in node.value.partition(".")[0] and node.value not in ASPECTS
    }
    assert {(place, text) for place, text in said if text[-1] not in ". "} == set()


@pytest.mark.parametrize("misspelt", ["milestone", "recuring", "text", ""])
def test_a_misspelt_section_is_none(misspelt: str) -> None:
    with pytest.raises(ValueError, match="valid Section"):
        Section(misspelt)

"""The keys of the register format, as `register/README.md` lists them for those who write an entry."""

from collections.abc import Iterator
from pathlib import Path

from agreements.terms import Dated, Fact, Terms
from documents.keys import keys_of
from documents.written_out import CHIEF_KEYS

README = Path(__file__).parents[2] / "register" / "README.md"


def test_the_readme_lists_the_keys_of_each_section() -> None:
    listed = README.read_text().partition("<!-- keys -->\n")[2].partition("<!-- /keys -->")[0]
    assert listed == "\n".join(["| section | keys |", "|---|---|", *_rows("", Terms)]) + "\n"


def test_the_readme_names_the_sections_for_which_a_sentence_stands() -> None:
    listed = README.read_text().partition("<!-- sentences -->\n")[2].partition("<!-- /sentences -->")[0]
    named = [f"- `{place}`: `{key}`" for place, key in _for_sentences("", Terms)]
    assert listed == "\n".join(named) + "\n"


def _for_sentences(place: str, section: type[Fact]) -> Iterator[tuple[str, str]]:
    """Find the sections, and those inside them, that a sentence may be put in place of, and the key it is."""
    for name, inner in keys_of(section).items():
        if inner.section is None:
            continue
        if inner.section in CHIEF_KEYS:
            yield f"{place}{name}", CHIEF_KEYS[inner.section]
        yield from _for_sentences(f"{place}{name}.", inner.section)


def _rows(place: str, section: type[Fact]) -> list[str]:
    """Write a row for each section that has keys of its own, those inside it below it."""
    rows = []
    for name, inner in keys_of(section).items():
        if inner.section is None:
            continue
        dated = issubclass(inner.section, Dated)
        beside = Dated.model_fields if dated else Fact.model_fields
        own = [
            f"**`{key}`**" if sort.needed else f"`{key}`"
            for key, sort in keys_of(inner.section).items()
            if key not in beside
        ]
        shown = ", ".join(own) + (", dates" if dated else "")
        rows += [f"| `{place}{name}` | {shown} |", *_rows(f"{place}{name}.", inner.section)]
    return rows

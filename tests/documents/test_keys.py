"""The keys of the register format, as `register/README.md` lists them for those who write an entry."""

from pathlib import Path

from agreements.terms import Dated, Fact, Terms
from documents.written_out import keys_of

README = Path(__file__).parents[2] / "register" / "README.md"


def test_the_readme_lists_the_keys_of_each_section() -> None:
    listed = README.read_text().partition("<!-- keys -->\n")[2].partition("<!-- /keys -->")[0]
    assert listed == "\n".join(["| section | keys |", "|---|---|", *_rows("", Terms)]) + "\n"


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

"""What `make score` prints of documents: how much of the register file that a person wrote is in the draft.

    python -m benchmarks.drafting [DOCUMENTS REGISTER] [--show]

Each document of the first folder is drafted and measured by the register
file of the same name in the second. `--show` prints the clauses cited that are
not in the tree, and the quotations that are not in the document.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from agreements.intake.proposals import Proposal
from benchmarks.measure import DATES, Score, measure, total
from benchmarks.measure_tree import clauses_cited, missed
from documents.draft import draft
from documents.reading import Document, read

SHARED = Path(__file__).parents[2] / "shared"
_KINDS = {".txt", ".md", ".html", ".docx", ".pdf"}
_TAG = re.compile(r"</?\w+>")
_DIGITS = re.compile(r"\d+")
_OFTEN = 3  # times that what heads or foots the pages is met
_PAIR = 2  # cells
_WIDE = 2  # times as many words as a row has may stand where it does
_CELL = 6  # words of a cell that may be quoted by itself
_LINE = 12  # words among which those of a short row may stand
_WORD = re.compile(r"[^\W_]+")


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the drafts of documents by their register files.")
    parser.add_argument("documents", nargs="?", type=Path, default=SHARED / "documents")
    parser.add_argument("register", nargs="?", type=Path, default=SHARED / "register")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    scores: list[Score] = []
    cited: list[Score] = []
    quoted, strayed, unheld = 0, [], []
    documents = [path for path in sorted(chosen.documents.iterdir()) if path.suffix in _KINDS]
    for path in documents:
        found = read(path.read_bytes())
        if not isinstance(found, Document):
            parser.error(f"{path.name}: {found.words}")
        drafted = draft(found)
        written = yaml.load((chosen.register / f"{path.stem}.yaml").read_text("utf-8"), yaml.CSafeLoader)
        scores += measure(drafted, written)
        cited.append(clauses_cited(found.clauses, written))
        unheld += [f"{path.name}: no clause {label}" for label in missed(found.clauses, written)]
        quoted += sum(len(one.sources) for one in drafted.facts)
        strayed += [f"{path.name}: {words}" for words in not_in(_printed(path, found), drafted.facts)]
    report(scores, len(documents))
    held, wanted = sum(score.right for score in cited), sum(score.wanted for score in cited)
    print(f"clauses cited {wanted:,}; in the tree {held:,} ({held / max(wanted, 1):.2f})")
    print(f"quotations {quoted:,}; not found word for word in their document {len(strayed)}")
    if chosen.show:
        print("\n".join([*unheld, *strayed]))


def _printed(path: Path, found: Document) -> str:
    """Give the words of a document: of a text file as they stand there, of others as they were read."""
    if path.suffix in {".txt", ".md"}:
        return path.read_text("utf-8")
    return "\n".join(clause.words for clause in found.clauses)


def _without_running(text: str) -> str:
    """Leave out the lines that are met often but for their numbers: they head and foot the pages."""
    lines = text.splitlines()
    plain = [" ".join(_DIGITS.sub("#", line).split()) for line in lines]
    met = Counter(plain)
    return "\n".join(line for line, one in zip(lines, plain, strict=True) if met[one] < _OFTEN)


def not_in(text: str, proposals: Sequence[Proposal]) -> Iterator[str]:
    """List quotations whose words are not in the text one after the other, whatever the reader made of it.

    Cells of a row may run over several lines, between which those beside them stand, and what heads and
    numbers the pages may stand within a sentence.
    """
    whole, bare = _words(text), _words(_without_running(text))
    for proposal in proposals:
        for words in (source.words for source in proposal.sources):
            told = _words(words)
            if told.strip() and told not in whole and told not in bare and not _is_row(words, whole.split()):
                yield words


def _is_row(quoted: str, words: Sequence[str]) -> bool:
    """Say whether the words of each cell of a row stand in their order where the row stands in the text."""
    cells = [cell.split() for cell in map(_words, quoted.split("\t")) if cell.strip()]
    count = sum(map(len, cells))
    if len(cells) < _PAIR and count > _CELL:
        return False
    reach = max(_WIDE * count, _LINE)
    starts = (at for at, word in enumerate(words) if word == cells[0][0])
    return any(all(_in_order(cell, words[at : at + reach]) for cell in cells) for at in starts)


def _in_order(cell: Sequence[str], words: Sequence[str]) -> bool:
    left = iter(words)
    return all(word in left for word in cell)


def _words(text: str) -> str:
    """Write down the words of a text between spaces; tags and marks of type or of tables are none."""
    return f" {' '.join(_WORD.findall(_TAG.sub('', text.replace('<br>', ' '))))} "


def report(scores: Sequence[Score], documents: int) -> None:
    """Print a line for each field over all documents, and one for all dates and all parties."""
    print(f"{f'drafts of {documents} documents':<30}{'precision':>10}{'recall':>10}{'right':>8}{'wanted':>8}")
    for field in dict.fromkeys(one.field for one in scores):
        _print(total(scores, field))
    dates = [total(scores, field) for field in DATES]
    _print(_together("all dates", dates))


def _together(name: str, scores: Sequence[Score]) -> Score:
    return Score(
        name, sum(s.proposed for s in scores), sum(s.wanted for s in scores), sum(s.right for s in scores)
    )


def _print(score: Score) -> None:
    figures = f"{score.precision:>10.2f}{score.recall:>10.2f}{score.right:>8}{score.wanted:>8}"
    print(f"{score.field:<30}{figures}")


if __name__ == "__main__":
    main()

"""The letters of a page of a PDF, as PDFium tells them: what each is, where it stands, how it is set."""

import re
from ctypes import c_double, c_int, create_string_buffer
from dataclasses import dataclass, replace

import pypdfium2  # type: ignore[import-untyped] # it carries no types, and nobody publishes stubs for it
from pypdfium2 import raw

from documents.readers.blocks import ReadingStoppedError
from documents.readers.hyphens import PARTED
from documents.readers.limits import MAX_CHARACTERS
from documents.readers.lines import is_note
from documents.refusals import Reason

_HYPHEN, _HYPHENS = "\ufffe", frozenset({0x0, 0x2})
_AT_LINE_END = re.compile(
    rf"(?<=[^\W\d_])[{_HYPHEN}\x02](?=[^\W\d_])"
)  # where PDFium joins the halves of a word
_NOTHING, _UNTOLD = "\x00", 0xFFFE
_BOLD_WEIGHT = 600
_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)  # in the name of a font that tells no weight
_EVEN = re.compile(rb"courier|mono|typewriter", re.IGNORECASE)
_FIXED_PITCH = 1  # the flag of a font
_FONT_NAME = 128  # bytes of it that are read
_MARK = re.compile(
    r"(?<!\S)\S*?(?P<raised>[\d*†‡§])[.,;:)]?(?!\S)"
)  # a word that may end in the mark of a note
_ONE_MARK = re.compile(r"\d{1,3}|[*†‡§]{1,3}")
_CLOSES = re.compile(r"[\s.,;:)]")
_SMALLER, _HIGHER = 0.85, 0.1  # of the height of the letters beside it, a mark is raised
_BEFORE = 20  # letters before a mark by which it is known for one
_FONT_SIZE = 10  # points, where a font does not tell


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a page in their order; a place in the text is a place among them."""

    page: pypdfium2.PdfTextPage
    text: str
    turned: int = 0  # by how many quarters the page is shown turned to the right
    width: float = 0.0
    height: float = 0.0
    marks: tuple[tuple[int, str], ...] = ()  # of footnotes, by their places

    @classmethod
    def of(cls, page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> "Letters":
        """Read the letters of a page."""
        count = text.count_chars()
        if count > MAX_CHARACTERS:
            raise ReadingStoppedError(Reason.TOO_LARGE)
        letters = text.get_text_range(0, count) if count else ""
        if len(letters) != count:  # PDFium counts an emoji as two, and what it can't tell as one
            letters = "".join(_letter(raw.FPDFText_GetUnicode(text, place)) for place in range(count))
        return cls(text, letters, raw.FPDFPage_GetRotation(page), *page.get_size()).without_marks()

    def size(self, place: int) -> float:
        """Tell how large a letter is."""
        return raw.FPDFText_GetFontSize(self.page, place) or _FONT_SIZE

    def baseline(self, place: int) -> float:
        """Tell how high above the foot of the page a letter stands."""
        across, up = c_double(), c_double()
        raw.FPDFText_GetCharOrigin(self.page, place, across, up)
        return self._shown(across.value, up.value)[1]

    def reach(self, first: int, last: int) -> tuple[float, float]:
        """Tell where the first of some letters begins, and where the last ends."""
        return self._sides(first)[0], self._sides(last)[1]

    def is_even(self, place: int) -> bool:
        """Say whether a letter is of a font whose letters are all as wide."""
        name, flags = self._font(place)
        return bool(flags & _FIXED_PITCH or _EVEN.search(name))

    def is_bold(self, place: int) -> bool:
        """Say whether a letter is bold by the weight of its font, or by its name where that tells none."""
        name, _ = self._font(place)
        return raw.FPDFText_GetFontWeight(self.page, place) >= _BOLD_WEIGHT or bool(_BOLD.search(name))

    def without_marks(self) -> "Letters":
        """Tell the raised marks of footnotes as nothing, and no line as broken behind what is raised.

        PDFium begins another line there. Every letter keeps its place.
        """
        letters = list(self.text)
        marks: list[tuple[int, str]] = []
        for told in _MARK.finditer(self.text):
            first, last, beyond = told.start(), told.end("raised") - 1, told.end()
            if not self._is_raised(last, first):
                continue
            begins = next(at for at in range(last, first - 1, -1) if not self._is_raised(at - 1, first))
            if is_note(self.text[begins : last + 1], self.text[max(0, begins - _BEFORE) : begins]):
                letters[begins : last + 1] = _NOTHING * (last + 1 - begins)
                marks += [(begins, mark) for mark in _ONE_MARK.findall(self.text[begins : last + 1])]
            if self.text.startswith("\r\n", beyond) and self._goes_on(beyond + 2, last, first):
                parted = not _CLOSES.match(self.text, beyond + 2)
                letters[beyond : beyond + 2] = " " if parted else _NOTHING, _NOTHING
        return replace(self, text="".join(letters), marks=tuple(marks))

    def marks_in(self, first: int, beyond: int) -> list[str]:
        """Give the marks of footnotes that stand between two places."""
        return [mark for place, mark in self.marks if first <= place < beyond]

    def _is_raised(self, place: int, beside: int) -> bool:
        """Say whether a letter is smaller than another of its word, and stands higher."""
        return (
            place > beside
            and self.size(place) < _SMALLER * self.size(beside)
            and self.baseline(place) > self.baseline(beside) + _HIGHER * self.size(beside)
        )

    def _goes_on(self, place: int, before: int, beside: int) -> bool:
        """Say whether a letter goes on with the line of a mark before it."""
        return (
            place < len(self.text)
            and abs(self.baseline(place) - self.baseline(beside)) < _HIGHER * self.size(beside)
            and self.reach(place, place)[0] >= self.reach(before, before)[1] - self.size(before)
        )

    def _font(self, place: int) -> tuple[bytes, int]:
        name, flags = create_string_buffer(_FONT_NAME), c_int()
        raw.FPDFText_GetFontInfo(self.page, place, name, _FONT_NAME, flags)
        return name.value, flags.value

    def _sides(self, place: int) -> tuple[float, float]:
        left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
        raw.FPDFText_GetCharBox(self.page, place, left, right, bottom, top)
        one, other = self._shown(left.value, bottom.value), self._shown(right.value, top.value)
        return min(one[0], other[0]), max(one[0], other[0])

    def _shown(self, across: float, up: float) -> tuple[float, float]:
        """Tell where a place of the page stands as it is shown: PDFium tells it of the page as it lies."""
        match self.turned:
            case 1:
                return up, self.height - across
            case 2:
                return self.width - across, self.height - up
            case 3:
                return self.width - up, across
            case _:
                return across, up


def as_printed(letters: str) -> str:
    """Give letters as they are printed: the halves of an emoji put together, hyphens plain."""
    whole = letters.replace(_NOTHING, "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _AT_LINE_END.sub(PARTED, whole).replace(_HYPHEN, "-").replace("\x02", "-")


def is_printed(line: str) -> bool:
    """Say whether a line has a letter besides the hyphens at which words were parted."""
    return bool(line.replace(_NOTHING, "").replace(_HYPHEN, "").strip())


def _letter(code: int) -> str:
    """Give a letter as one, of which an emoji is two halves; one that has no meaning is told as nothing."""
    return _NOTHING if code == _UNTOLD else _HYPHEN if code in _HYPHENS else chr(code)

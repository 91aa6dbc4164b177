"""Pages of a PDF that are pictures, as those of a scan are: what is printed on them can't be read."""

import itertools

import pypdfium2  # type: ignore[import-untyped] # it carries no types, and nobody publishes stubs for it
from pypdfium2 import raw

_PICTURES = frozenset({raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM})
_MUCH = 0.25  # of a page
_MANY = 200  # shapes on a page whose letters are drawn
_MOST = 20_000  # objects of a page that are looked at


def is_pictured(page: pypdfium2.PdfPage) -> bool:
    """Say whether pictures take up much of a page, or many shapes, as letters are that were made curves."""
    width, height = page.get_size()
    covered, shapes = 0.0, 0
    try:
        for one in itertools.islice(page.get_objects(max_depth=1), _MOST):
            if one.type in _PICTURES:
                left, low, right, high = one.get_bounds()
                covered += (right - left) * (high - low)
            shapes += one.type == raw.FPDF_PAGEOBJ_PATH
    except pypdfium2.PdfiumError:
        return False
    return covered >= _MUCH * width * height or shapes >= _MANY

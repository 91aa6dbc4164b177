"""What a gateway is decided on, as its sentence or the row of its table tells."""

import re

ON_BASIS = re.compile(
    r"\b(?:on the basis of|having (?:received|considered|seen|regard to))\s+(?P<parts>[^.;:]+)", re.IGNORECASE
)
_PARTS = re.compile(r"(?:^|[\s,;:])\(?(?:[ivx]{1,4}|[a-h]|\d)\)\s+")
MORE_EVIDENCE = re.compile(r"\((?:i[iv]|iii|v|[b-h]|[2-9])\)\s")
"""How a sentence begins that goes on with what a gateway is decided on: "(ii) the figures for June"."""


def evidence_in(text: str) -> list[str]:
    """Give what a gateway is decided on: the parts told with numbers or letters, or between semicolons."""
    pieces = _PARTS.split(text)[1:]
    if told := ON_BASIS.search(text):
        pieces = re.split(r",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\b)", told["parts"])
    elif len(pieces) <= 1 and ":" in text:
        pieces = text.partition(":")[2].split(";")
    cleaned = (
        re.sub(r"[\s,;.]+(?:and|or)?$", "", re.sub(r"^(?:and|or)\s+", "", piece.strip())) for piece in pieces
    )
    parts = [piece.strip(" ,;.") for piece in cleaned if piece.strip(" ,;.")]
    return parts if len(parts) > 1 else []


def parts_of(cell: str) -> list[str]:
    """Part what a cell lists."""
    return [part.strip() for part in re.split(r"[;•\n]", cell) if part.strip()]

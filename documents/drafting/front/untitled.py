"""What stands for a title where no line of the title page is one: the heading of a letter."""

import re
from collections.abc import Sequence

from documents.drafting.front.title_lines import LINE
from documents.drafting.front.title_page import Line

OPENS = re.compile(r"\W*this\s+(?:\w+\s+){1,4}(?:is|was|dated|made|between)\b", re.IGNORECASE)
"""How an agreement without a title opens: "This Agreement is made the first day of …"."""

DEAR = re.compile(r"dear\b", re.IGNORECASE)


def below_the_salutation(lines: Sequence[Line]) -> int | None:
    """Find the heading of a letter: the short line below "Dear …"."""
    greeted = next((at for at, (_, line) in enumerate(lines) if DEAR.match(line)), len(lines))
    below = enumerate(lines[greeted + 1 : greeted + 3], start=greeted + 1)
    return next((at for at, (_, line) in below if len(line) < LINE and not line.endswith((".", ","))), None)

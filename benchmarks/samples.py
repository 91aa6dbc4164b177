"""Many agreements, made from the samples by giving each a place of its own."""

import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path

from agreements.terms import Terms
from documents.entry import read_entry

REGISTER = Path(__file__).parent.parent / "register"
HEADS = ("Ash", "Barn", "Cal", "Dun", "Elm", "Fern", "Gos", "Hart", "Kel", "Lang", "Mor", "Nor", "Oak", "Pen")
MIDDLES = (
    "",
    "a",
    "ber",
    "cot",
    "der",
    "el",
    "fold",
    "ing",
    "les",
    "mer",
    "ner",
    "over",
    "ring",
    "sel",
    "ter",
)
TAILS = (
    "bury",
    "by",
    "dale",
    "field",
    "ford",
    "ham",
    "ley",
    "mouth",
    "port",
    "stead",
    "thorpe",
    "ton",
    "wick",
)


def sample_terms() -> tuple[Terms, ...]:
    """Read the sample register."""
    read = [read_entry(path.read_bytes(), path.name) for path in sorted(REGISTER.glob("*.yaml"))]
    return tuple(terms for terms in read if isinstance(terms, Terms))


def places() -> Iterator[str]:
    """Make up names of places, each once, in an order that is the same every time."""
    made = ["".join(parts) for parts in itertools.product(HEADS, MIDDLES, MIDDLES, TAILS)]
    random.Random(1).shuffle(made)
    return iter(dict.fromkeys(made))


def many(number: int) -> Iterator[Terms]:
    """Make that many agreements of about 100 facts each: the samples, set in made-up places."""
    samples = [
        (terms.place or "", terms.model_dump_json(by_alias=True, exclude_unset=True))
        for terms in sample_terms()
    ]
    for (place, text), name in zip(
        itertools.cycle(samples), itertools.islice(places(), number), strict=False
    ):
        moved = text.replace(place, name).replace(place.casefold(), name.casefold())
        entry = json.loads(moved) | {"id": name.casefold(), "place": name, "also_called": [f"{name} MoU"]}
        yield Terms.model_validate_json(json.dumps(entry))

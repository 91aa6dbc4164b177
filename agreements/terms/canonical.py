"""The one form in which a value is digested and signed: sorted JSON, UTF-8, text in NFC.

The same value has the same bytes on any machine and in any version of Python: hashes, the order of
dictionaries, the locale and how a whole number is held are no part of it.
"""

import hashlib
import json
import unicodedata

from agreements.terms import Fact

EXACT_IN_FLOAT = 2**53
"""Below this, a whole number held as a float is exact."""


def canonical(value: object) -> bytes:
    """Write a JSON value, or a fact as its file gives it (keys left out stay out), in its canonical form.

    Raises TypeError for what JSON cannot hold, and ValueError for a number that is not finite or for two
    keys that are one in NFC.
    """
    if isinstance(value, Fact):
        value = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    plain = _plain(value)
    return json.dumps(
        plain, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    ).encode()


def digest(value: object) -> str:
    """Return the SHA-256 of a value's canonical form, in hexadecimal."""
    return digest_of(canonical(value))


def digest_of(body: bytes) -> str:
    """Return the SHA-256 of bytes as they are, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < EXACT_IN_FLOAT
        return int(value) if whole else value
    if isinstance(value, dict):
        return _keyed(value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def _keyed(value: dict[object, object]) -> dict[str, object]:
    plain: dict[str, object] = {}
    for name, inner in value.items():
        if not isinstance(name, str):
            message = f"a key must be text, not {name!r}"
            raise TypeError(message)
        composed = unicodedata.normalize("NFC", name)
        if composed in plain:
            message = f"two keys are one in NFC: {composed!r}"
            raise ValueError(message)
        plain[composed] = _plain(inner)
    return plain

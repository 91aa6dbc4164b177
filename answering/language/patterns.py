"""How patterns of what people say are made."""

import re


def anycase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of what is said, in capitals or not."""
    return re.compile(pattern, re.IGNORECASE)

"""Reads one file from standard input in a process of its own, with no more time and memory than is allowed.

Nobody vouches for a file: whatever it does to the libraries that read it, it does here. What was read is
written to standard output.
"""

import sys
from contextlib import suppress

from documents.readers.limits import MAX_MEMORY_BYTES, MAX_SECONDS


def _limit() -> None:
    with suppress(ImportError):  # Windows has no such limits
        import resource  # noqa: PLC0415 - only where there is one

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Read what is on standard input, and write what it is to standard output."""
    _limit()
    from documents.handing_in import as_bytes, read_file  # noqa: PLC0415 - within the limits

    sys.stdout.buffer.write(as_bytes(read_file(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()

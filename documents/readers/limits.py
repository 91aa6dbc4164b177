"""How much is read of a file before it is refused, so that time and memory stay bounded."""

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED_BYTES = 200 * 1024 * 1024  # everything in a DOCX or PDF, unpacked
MAX_XML_BYTES = 40 * 1024 * 1024  # one part of a DOCX: lxml takes some ten times this in memory
MAX_MEMBERS = 5_000
MAX_PAGES = 2_000
MAX_CHARACTERS = 5_000_000  # some 1,500 pages of text
MAX_BLOCKS = 200_000
MAX_MEMORY_BYTES = 2 * 1024 * 1024 * 1024  # of the process that reads a file, address space and all
MAX_SECONDS = 60  # that it may compute

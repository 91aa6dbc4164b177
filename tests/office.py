"""LibreOffice, which opens what was written as a person would, and prints it."""

import os
import shutil
import subprocess
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

OFFICE = shutil.which("soffice")
IN_CI = os.environ.get("CI") == "true"  # noqa: TID251 - whether a missing office may be passed over


def opened(content: bytes, name: str, folder: Path) -> str:
    """Have a file opened and printed, and return what it shows; skips without an office, never in CI."""
    if not (OFFICE and has_calc(OFFICE)) and not IN_CI:
        pytest.skip("LibreOffice with Writer and Calc is not on this machine: make test-tools")
    (folder / name).write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / name)], check=True, capture_output=True, timeout=180)
    return words((folder / name).with_suffix(".pdf").read_bytes())


def has_calc(office: str) -> bool:
    """Say whether the office reads workbooks: Debian has that in a package of its own."""
    return any(Path(office).resolve().parent.glob("*sclo.*"))


def words(pdf: bytes) -> str:
    """Return the words of a PDF, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    finally:
        document.close()

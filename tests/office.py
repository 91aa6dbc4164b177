"""LibreOffice, which opens what was written as a person would, and prints it."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

OFFICE = shutil.which("soffice")
IN_CI = os.environ.get("CI") == "true"  # noqa: TID251 - whether a missing office may be passed over


def opened(files: Mapping[str, bytes], folder: Path) -> dict[str, str]:
    """Have files opened and printed, and return what each shows; skips without an office, never in CI."""
    if not (OFFICE and has_calc(OFFICE)) and not IN_CI:
        pytest.skip("LibreOffice with Writer and Calc is not on this machine: make test-tools")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    paths = [str(folder / name) for name in files]
    subprocess.run([*command, *paths], check=True, capture_output=True, timeout=180)
    return {name: words((folder / name).with_suffix(".pdf").read_bytes()) for name in files}


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

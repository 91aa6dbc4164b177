"""The kinds of file in which the register is handed out, by which commands and files are named."""

from enum import StrEnum


class Format(StrEnum):
    """As what file the register, or one agreement of it, is handed out."""

    XLSX = "xlsx"
    CSV = "csv"
    OCDS = "ocds"
    CONTRACTS = "contracts"
    PARTNERSHIPS = "partnerships"
    ICS = "ics"
    PDF = "pdf"
    DOCX = "docx"
    YAML = "yaml"

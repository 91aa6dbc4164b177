"""Bytes of a file -> its paragraphs, headings and tables, whatever the format."""

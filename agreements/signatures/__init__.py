"""Signing: what can be signed, by whom, on paper or here."""

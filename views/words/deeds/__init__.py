"""What is said of deeds while an agreement runs: what was done, moved, decided, reviewed, ended."""

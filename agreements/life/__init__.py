"""What happens while an agreement runs: what is due, done, decided, reviewed, logged, reported and ended."""

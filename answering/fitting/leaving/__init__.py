"""Ways out of an agreement: which of them is meant, and whether there is time for it."""

"""Forms that were handed in, read into the acts that they ask for."""

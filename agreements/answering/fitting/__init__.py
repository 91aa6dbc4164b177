"""How well an item fits what is asked: whether it accounts for the words, and is of the sort asked for."""

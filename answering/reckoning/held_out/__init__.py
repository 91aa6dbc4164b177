"""What a question holds out, weighed with what is stated: a figure, a length, a number of parties."""

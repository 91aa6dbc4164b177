"""What time asks: which dates are spoken of, when, to whom, and what is still true when it is said."""

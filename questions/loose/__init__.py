"""Free questions read: which agreement, about what, and what the answer is to be."""

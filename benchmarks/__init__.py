"""What is measured, side by side with a peer, as ratios."""

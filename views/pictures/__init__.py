"""What is drawn: timelines, and figures beside their targets, as pictures that can be read on a phone."""

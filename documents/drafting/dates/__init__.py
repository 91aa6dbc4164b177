"""What falls on a day, in a window or again and again: milestones, gateways, reviews, duties."""

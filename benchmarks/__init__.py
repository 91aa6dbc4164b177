"""What is measured: speed, memory, and how many questions are answered right."""

"""What is handed in: register files, and documents that wait for their clerk to confirm them."""

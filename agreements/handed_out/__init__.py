"""What is handed out: files, pictures along time, the address of a calendar."""

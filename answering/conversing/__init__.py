"""What a question in a conversation leans on: what was spoken of before, and answers weighed up."""

"""What is said of acts: sign-offs, change notes, people, and the forms that ask for them."""

"""How it is printed: a change note as a document to sign on paper, in Word's format and as PDF."""

"""Questions across agreements: which of them has, is or does what is asked, by the marks of all."""

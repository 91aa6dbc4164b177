"""Why a fact that has the words is no answer all the same: it is of another sort, or lacks a particular."""

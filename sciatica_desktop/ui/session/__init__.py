"""Working on it: techniques, doses and routines, the running session, floor mode, and the rating after it."""

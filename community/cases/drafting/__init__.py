"""Writing a case, from the first word until the set can read it."""

"""Whose turn it is: the one answer that Today and the desk both read."""

"""The question coach: a kind word about a question, and never in the way of it."""

"""A real situation that a coach brings, from the first draft to looking back."""

"""People: being invited, signing in and out, and what a coach tells about themselves."""

"""Letters that let one address in: to the site, or to a seat in a set."""

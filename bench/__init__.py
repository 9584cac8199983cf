"""How much a page costs, beside the least our stack can do. Run with `make bench`."""

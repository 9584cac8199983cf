"""The companion: what in a text could give a client away, and something softer in its place."""

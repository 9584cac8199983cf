"""Learning sets, their members, invitations and agreements: the circle of privacy."""

"""The seats of a set: who has one, and how one is offered, changed and given up."""

"""The question coach: what in a question may be something else, said kindly and never in the way."""

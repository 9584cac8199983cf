"""One run of a method over one case: stages, contributions, answers, moving on."""

"""The methods, explained: which one to take, and what happens in each of its stages."""

"""How any view is guarded, rendered and committed."""

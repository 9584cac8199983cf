"""A believable community, played through the same operations as real life.

What people did stands in `content/demo/`, with days counted back from today. Everything is put in
order and done at its moment, so that every date, event and count is as if it had happened.
"""

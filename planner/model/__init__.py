"""The document: what an analyst writes down. Plain immutable data and pure functions over it; no Qt, no numpy."""

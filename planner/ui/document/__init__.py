"""The window in which the document's own lists are edited: who, what is at stake, sources, scenarios, numbers."""

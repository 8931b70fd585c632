"""The window. `start.start(words)` opens it."""

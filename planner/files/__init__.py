"""Documents on disk: our own format, the outline, and how both are read and written safely."""

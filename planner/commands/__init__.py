"""The work that needs no window, one file for each command of the command line."""

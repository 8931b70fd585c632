"""What stands between the document and the window: store, history, recovery, preferences."""

"""The windows of a running exercise: control, the players' screen, and what control asks beside them."""

"""The panels around the canvas: the same document as a list, as fields, as variables, and as what is wrong with it."""

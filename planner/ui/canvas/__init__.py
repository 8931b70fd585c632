"""The canvas: one widget that paints the tree from its layout, and the hands that work it in place."""

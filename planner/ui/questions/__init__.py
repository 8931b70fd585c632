"""The strip under the canvas: the analyses, gathered under the five questions that are asked of a tree."""

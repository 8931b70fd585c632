"""The windows that open above the main one, one file each; each is freed when it closes."""

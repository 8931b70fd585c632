"""Pictures of a tree: where everything stands, how it looks, and the one painter for screen and paper."""

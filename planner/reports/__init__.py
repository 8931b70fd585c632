"""The briefing: what a document says, on paper."""

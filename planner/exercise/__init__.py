"""The tabletop exercise without its windows: session, log, estimates, adjudication, and the players' channel."""

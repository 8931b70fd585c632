"""Charts of the analyses. Only here is pyqtgraph known, and it is loaded with the first chart that is shown."""

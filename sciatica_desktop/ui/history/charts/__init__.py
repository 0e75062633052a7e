"""The charts of the history: pyqtgraph is known here only, and loaded when they are first looked at."""

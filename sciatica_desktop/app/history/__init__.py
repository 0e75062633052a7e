"""The history as the person meets it: its lines, pages, charts and report."""

"""The Learn place: pages to read, their sources and pictures."""

"""What is kept: content and outlines read from files, the history in SQLite. No Qt."""

"""What was kept, and what it teaches: timeline, charts, body over time, what helps, the report."""

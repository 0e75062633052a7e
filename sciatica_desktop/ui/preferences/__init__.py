"""The preferences: their sections as data, and the rows that show and ask."""

"""The body map: its pictures, layers and words, and what mouse, keys and screen reader do on it. Lengths in mm."""

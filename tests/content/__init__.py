"""What the shipped content must hold: every claim it was given to carry, words that keep to the voice, its schema."""

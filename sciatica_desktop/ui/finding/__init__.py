"""What may send pain there: the candidates, the questions that sharpen them, and one point in full."""

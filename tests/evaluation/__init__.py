"""How well the ranking finds the source of simulated and of plain drawings: `python -m tests.evaluation.evaluate`."""

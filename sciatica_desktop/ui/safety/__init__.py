"""Safety before technique: the questions about warning signs and conditions, and what an answer means."""

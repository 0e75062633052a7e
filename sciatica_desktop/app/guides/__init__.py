"""What explains the program and lets it be set up: first start, help, list of commands, preferences."""

"""What the computer offers: folders, logs, sound, one instance. No widgets."""

"""Those who look after the history as files: backups, passphrase, other computers, export and import."""

"""Sessions and reminders: what happens on a request, and what the views then show."""

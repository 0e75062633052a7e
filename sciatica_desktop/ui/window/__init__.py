"""The window around the work: shell, places, menus, commands, help, first start, and the dialogs."""

"""What every view is made of: colours, theme, text, buttons, rows, scales from 0 to 10. Knows no other room."""

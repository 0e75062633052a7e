"""What the app knows: values and functions from value to value. No Qt, clock, disk or chance."""

"""What is seen: views draw snapshots and say what the user asked for. Knows core and Qt, nothing else of ours."""

"""What the tests share: a clock to turn, guards against what would hang or leak, pictures to compare with."""

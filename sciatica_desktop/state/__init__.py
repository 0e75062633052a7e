"""What is going on: small QObjects, each owning one slice. Intents are methods, news is a signal."""

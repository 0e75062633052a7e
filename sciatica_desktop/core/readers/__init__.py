"""From the JSON of a language pack or of the body to values; what does not fit is refused by file, key and reason."""

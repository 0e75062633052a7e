"""The history as documents for others: JSON, CSV, FHIR and the lines of a sync file. Pure conversion."""

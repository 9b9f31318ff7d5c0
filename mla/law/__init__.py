"""The law as frozen, typed, cited records. Plain Python: nothing here imports Django."""

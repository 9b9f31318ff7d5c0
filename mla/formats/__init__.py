"""How dates are written where Django writes them itself: day, month, year, as in the letters."""

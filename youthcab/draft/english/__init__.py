"""The grammar that drafting needs: verbs, nouns, numbers and dates in British English."""

"""English as this news uses it: text in, words, phrases and clauses out."""

"""Times: what in a text tells one, and which days it means."""

"""From an article to a brief: who took part, what each party holds on each topic, and the quotes worth keeping."""

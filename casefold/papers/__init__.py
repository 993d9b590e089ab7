"""Papers for people: the impact assessment of this installation, and templates for the campaign's own texts."""

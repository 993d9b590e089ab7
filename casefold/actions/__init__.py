"""What a person does to a case: one file a verb, used by the terminal and by the page alike."""

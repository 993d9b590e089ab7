+++
id = "ff-061"
channel = "email"
from_name = "Siobhán Devenney"
from_addr = "sdevenney@example.com"
subject = "forty days"
date = "2010-07-08T12:02:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It'll be 247 days tomorrow, and yesterday I was invited to fill in the form again because the first one has been \"closed as complete\"."
+++
I asked Glasgow for my daughter's records on the 3rd of November. I've been a librarian for twenty-six years and have never kept a reader waiting beyond a week. It'll be 247 days tomorrow, and yesterday I was invited to fill in the form again because the first one has been "closed as complete". Complete what? They've sent me nothing, not a bookmark. I'm told the lady who dealt with it was excellent.
S. Devenney

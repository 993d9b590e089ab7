+++
id = "ke-022"
channel = "email"
from_name = "Dr Philippa Garside"
from_addr = "p.garside@example.org"
subject = "Retired EP, happy to help"
date = "2023-03-01T17:36:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good afternoon

I worked as a psychologist for [[council:1|Wiltshire]] and, before that, [[council:2|Avon]], till 2019. [[professional:1|Colin Peverell]], with whom I shared an office in [[place:1|Trowbridge]] for eleven years, tells me you're looking for someone to read through reports that parents send you. I'd gladly do a day a month. I should say that I knew two of the families on your site: [[child:1|Harriet]] was on my own patch, and I've met the mother since, at [[org:1|St Aldhelm's]], where we both do the flowers. My mobile's [[contact:1|07700 900 036]]. [[professional:1|Colin]] would do it too, but he has taken up sheep.

%% signature
Pippa Garside
CPsychol (ret'd)


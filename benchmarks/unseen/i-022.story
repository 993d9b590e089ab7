+++
id = "i-022"
channel = "email"
from_name = "Shug McAteer"
from_addr = "shug.mca@example.com"
subject = "[[council:1|glasgow]]"
date = "2023-01-25T07:44:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Glasgow City Council said naw, it was a \"working document\" and parents dont get working documents."
+++
Alright. Single dad, [[place:1|Easterhouse]]. My lassie [[child:1|Skye]] 15, autistic, hasnae been in [[school:1|Blairtummock High]] since August. Mind I asked to see what the psychologist, [[professional:1|Euan Strang]], wrote about her. [[council:1|Glasgow City Council]] said naw, it was a "working document" and parents dont get working documents. [[child:1|Skye]] asked herself, she's legally entitled, same answer. Whats a document for if it isnae for working. My sister [[parent:1|Donna]] is a classroom assistant and she's seen it, she's no allowed to tell me but she says I'd be raging. Cheers

%% signature
Shug
Sent from my Galaxy


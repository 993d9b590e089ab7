+++
id = "za-006"
channel = "email"
from_name = "Shazia Hafeez"
from_addr = "s.hafeez@example.org"
subject = "[[child:1|Musa Hafeez]] [[council:1|Bradford]]"
date = "2013-09-15T13:44:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "we are \"parents first cousins, four older siblings all in special schools\". I met my husband at Huddersfield University. Musa is our first."
[[evidence]]
category = "subject-access-failure"
quote = "the whole of 2011 was missing, and half a page about my wedding was blacked out but not the half with somebody else's daughter on it"
[[evidence]]
category = "insecure-handling"
quote = "the green folder with all his genetics in \"did not survive the move\" from the old building"
+++
Assalaamu alaikum and hello

I am a maths teacher so I am writing this as a list. Things that are wrong with my son [[child:1|Musa]]'s provision, worst last.

1. His hearing aid batteries. Nobody in [[school:1|Heaton Beck Primary]] changes them. I found him on sports day with both dead since the Monday.

2. Sports day itself. He was "chief clapper".

3. Waiting for SALT: 14 months. I am told it's because of maternity leave. I have had a whole baby in that time myself.

4. I wanted to see what they'd based the decision on so I paid and filled in the form, and they took from [[date:1|3 May]] until August. When it came the whole of 2011 was missing, and half a page about my wedding was blacked out but not the half with somebody else's daughter on it. I have sealed that half in an envelope, I do not want to know about her.

5. Why my wedding? Because according to that page we are "parents first cousins, four older siblings all in special schools". I met my husband at [[school:2|Huddersfield University]]. [[child:1|Musa]] is our first. The health visitor, [[professional:1|Lorraine Sugden]], seems to have had another family in mind, or else all of us.

6. I asked for 2011 on its own. Mr [[professional:2|Pickersgill]] said the green folder with all his genetics in "did not survive the move" from the old building. He asked could I have the tests done again. They take blood from his neck.

My father says I should let it go. My father was a shop steward for 31 years so I don't know where he gets that from.

Please keep our names and the town private, my pupils can use Google better than I can.

%% signature
S. Hafeez

+++
id = "aa-023"
channel = "email"
from_name = "Natasha Brill"
from_addr = "natasha.brill@example.com"
subject = "FOUR YEARS"
date = "2016-08-09T20:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "And what does it say on the front sheet that every school gets? \"Mother drank throughout pregnancy, mother = N. Brill.\" ME. MY NAME."
[[evidence]]
category = "subject-access-failure"
quote = "They said a month, then they said three because it was \"complex\", then they said that the officer had retired with the password, and up to today I've had NOT ONE PAGE."
[[evidence]]
category = "access-denied"
quote = "\"We do not share panel paperwork with carers.\" I'm not a carer I'm her MOTHER and I told them that and they put the phone down."
+++
I have been patient for FOUR YEARS and I am done being patient!!

My daughter is sixteen. She has got foetal alcohol spectrum. I ADOPTED her at five. I have not touched a drop in my life, I'm a Methodist. And what does it say on the front sheet that every school gets? "Mother drank throughout pregnancy, mother = [[parent:1|N. Brill]]." ME. MY NAME. It's been to the college, the youth club and the bus people. A taxi driver smelt my breath, I swear to you he did.

I asked for the lot so I could see where it started. They said a month, then they said three because it was "complex", then they said that the officer had retired with the password, and up to today I've had NOT ONE PAGE. I've the emails in a row. Sixteen of them say "bear with".

Then I thought fine I'll just ask for ONE thing. The placement panel minute from March, the one which sent her forty miles off. "We do not share panel paperwork with carers." I'm not a carer I'm her MOTHER and I told them that and they put the phone down.

She is lovely. She's funny and she'd give you her last chip. She forgets her keys and she forgets her shoes and she never forgets a birthday. Nobody asks about that.

I want the front sheet burnt and a new one written. I want to hold the pen.

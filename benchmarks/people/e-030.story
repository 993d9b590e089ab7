+++
id = "e-030"
channel = "email"
from_name = "Sheila Ramsbottom"
from_addr = "sheilaramsbottom@example.co.uk"
subject = "LEFT ON THE TRAM"
date = "2012-05-08T06:20:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Three years of reports, the genetics letter from St Mary's with his mum's name in it, my bank details for the direct payments, all in a bag with no lock, left by the educational psychologist from Wigan on her way to the football."
+++
To Whom

I was a school secretary for thirty years at [[school:1|St Jude's Platt Bridge]] so I know how files should be looked after, we had a key on a string. I am guardian to my great nephew [[child:1|Kian]], who is 12, fragile X.

On Good Friday I had a phone call from a student, a very polite girl called [[parent:1|Yewande]], who had found a rucksack on a tram at [[place:1|Cornbrook]]. In it was a laptop, half a pasty, and the COMPLETE file of our [[child:1|Kian]]. Three years of reports, the genetics letter from [[health:1|St Mary's]] with his mum's name in it, my bank details for the direct payments, all in a bag with no lock, left by the educational psychologist from [[council:1|Wigan]] on her way to the football. She is a Ms [[professional:1|Rigby]]. United, if you please.

[[parent:1|Yewande]] had found my number on page one. She waited on the platform with it till I got there on two buses and a train and would not take ten pounds.

I rang the Town Hall on the Tuesday and got [[professional:2|Anil]], who said THAT FILE HAS NOT BEEN REPORTED MISSING. I said it's on my knee, love. He said in that case it isn't missing.

I've still got it. I am not giving it back until someone comes here with ID and says sorry to [[child:1|Kian]], who wants to know who ate the other half of the pasty. His uncle [[parent:2|Wayne]] says I could be done for theft. LET THEM.

Mr [[professional:3|Lomax-Dean]] at [[school:2|Hindley Park High]] knows all about it and is on my side.

%% signature
Sheila Ramsbottom (Miss)


+++
id = "zb-022"
channel = "email"
from_name = "mhairi"
from_addr = "mhairi_b_ayr@example.com"
subject = "Re: your reply - more on [[child:1|Lewis]]"
date = "2024-02-07T00:26:00+00:00"
html = false
kind = "follow-up"
categories = ["subject-access-failure", "access-denied"]
consent = "unclear"
hold_until = "2024-03-15"
[[evidence]]
category = "subject-access-failure"
quote = "day 94 now and they've sent a third of it, all his school dinners, none of the emails between them"
[[evidence]]
category = "access-denied"
quote = "asked what the panel decided on the 30th jan. its decided, said the man, but we dont tell families the outcome by phone or letter"
+++
hi again, its me from november, thanks for writing back most folk dont

so. the data request. day 94 now and they've sent a third of it, all his school dinners, none of the emails between them. i know there's emails cos the teacher telt me she'd to answer dozens lol

and then. asked what the panel decided on the [[date:1|30th jan]]. its decided, said the man, but we dont tell families the outcome by phone or letter. so whit, pigeon??

[[child:1|lewis]] is 10 the morra. cake is a digger

pls keep this back til [[date:2|15 march]], ive an mp surgery the day before n dont want them warned

%% signature
mhairi x

+++
id = "kf-023"
channel = "email"
from_name = "Gethin"
from_addr = "gethin.r.parry@example.org"
subject = "my brother [[child:1|Osian]]"
date = "2017-05-30T19:44:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said she'd been told by someone at Cardiff Council to leave the nights out because nights are social care's budget and it would \"confuse the picture\"."
+++
Alright, I'm 24, I've been doing [[child:1|Osian]]'s stuff since Mam got ill, she's got MS. [[child:1|Osh]] is 15, he's got a learning disability and epilepsy, goes [[school:1|Ysgol Tŷ Gwyn Bach]] in [[place:1|Ely]]. The [[place:1|Ely]] in [[place:2|Cardiff]] I mean.

There was a nurse, [[professional:1|Rhiannon]], been with us for years. Knew the meds, knew [[child:1|Osian]], knew when I was bluffing. She was asked to do a bit for his annual review. When it turned up at the meeting everyone had one in front of them bar me and Mam. [[professional:2|Lovering]], assistant head, slid his across the table in the end with coffee on it.

I'm reading it going, this isn't [[professional:1|Rhiannon]]. There's no nights in it. He has six seizures a night, that's the whole reason we want the residential. After, I caught her by the lifts in [[health:1|Llandough]]. She said she'd been told by someone at [[council:1|Cardiff Council]] to leave the nights out because nights are social care's budget and it would "confuse the picture".

I put that to [[professional:3|Prosser]] (the council one) and he said, and I wrote it on my hand, "you're not the parent, [[parent:2|Gethin]]." Fair enough, I'm not. [[parent:1|Carys]] is, and she can't hold a pen.

He turns sixteen on [[date:1|12 August]] and then it all changes again. I'm training to be a spark, I've missed that many days college ([[school:2|Coleg Glan Taf]]) they've put me on a warning.

Change the names. Tell it though.

%% signature
Gethin


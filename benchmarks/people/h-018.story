+++
id = "h-018"
channel = "email"
from_name = "Tamsin Yeo-Blackmore"
from_addr = "tyb@example.com"
subject = "FW: FW: RE: [[child:1|Arthur Y-B]] amended advice v4 FINAL (please don't forward this with our names on)"
date = "2019-05-21T23:08:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Jo Prowse replied to all on 14 May, and \"all\" had me in it, along with the PTA treasurer of Heathfield Cross and someone who sells log cabins."
[[evidence]]
category = "report-change-requested"
quote = "Please could you get her to take out \"minimum 40 x 45 min direct sessions per year\" and put \"a programme devised by a therapist\"? We can't name what we can't buy."
[[evidence]]
category = "quantifying-forbidden"
quote = "Nobody in this team is permitted to specify session numbers in EHC advice, whatever their clinical opinion is. I've said it in supervision and I'm saying it in writing now."
+++
Hello. The e-mails below speak for themselves, but I'll introduce the cast.

[[child:1|Arthur]] ([[child:1|Art]], [[child:1|Arty]]): nearly 13, deaf, cleft palate, funny. Twin of [[child:2|Ivy]], who's doing fine and would like it noted.
[[professional:1|Morwenna Kitto]]: SALT at [[health:1|North Moor Community Health]], has known him since he was two.
[[professional:2|Clive Dunstan]]: her team lead.
[[professional:3|Jo Prowse]]: EHC plan writer at [[council:1|Devon]].
Me: furious.

How have I got them? [[professional:3|Jo Prowse]] replied to all on [[date:1|14 May]], and "all" had me in it, along with the PTA treasurer of [[school:1|Heathfield Cross]] and someone who sells log cabins. That's a whole year of [[child:1|Art]]'s speech reports attached, unprotected. The log cabin man's been very nice about it.

From oldest to newest:

"[[date:2|29 April 2019]]
Hi [[professional:2|Clive]], got [[professional:1|Morwenna]]'s advice for [[child:1|AYB]], thank you. We've a bit of a problem with p.6. Please could you get her to take out "minimum 40 x 45 min direct sessions per year" and put "a programme devised by a therapist"? We can't name what we can't buy. [[professional:3|Jo]]"

"[[date:3|30 April 2019]]
[[professional:3|Jo]], leave it with me. She's one of my stubborn ones. [[professional:2|Clive]]"

"[[date:4|8 May 2019]]
[[professional:1|Morwenna]], I've had a look over [[child:1|Arthur]]'s advice. You know the policy. Nobody in this team is permitted to specify session numbers in EHC advice, whatever their clinical opinion is. I've said it in supervision and I'm saying it in writing now. Please amend and return by Friday. [[professional:2|C]]."

"[[date:5|9 May 2019]]
[[professional:2|Clive]], I'd like you to confirm in writing that you, who've never met this young man, are overruling my clinical judgement. Otherwise p.6 stays. [[professional:1|Morwenna Kitto]], MRCSLT"

"[[date:6|13 May 2019]]
All, I attach v4 FINAL for [[child:1|Arthur Yeo-Blackmore]], which [[professional:2|Clive]] has kindly amended on [[professional:1|Morwenna]]'s behalf as she's on leave. [[professional:3|Jo]]"

She was on leave. They waited till she'd gone to [[place:1|Bude]] and did it without her. Her electronic signature's still at the bottom of v4.

When she came back I asked [[professional:1|Morwenna]] what she wanted me to do. She said "send it to everybody you can think of, only don't say it was you". So here I am not saying it's me. I don't want any names or [[place:2|Devon]] places in it, it's a small county for such a big one.

P.S. [[child:2|Ivy]] would also like it noted that she found [[professional:3|Jo]]'s mistake before I did.

%% signature
Tamsin
--
Yeo-Blackmore Bookbinding
Modern art. Old methods.

%% quoted
From: Prowse, J
Sent: 14 May 2019 09:57
To: SEN Panel (All)
Subject: RE: Arthur Y-B amended advice v4 FINAL

Sorry all, wrong attachment, use this one.


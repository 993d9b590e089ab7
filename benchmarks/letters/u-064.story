+++
id = "u-064"
channel = "email"
from_name = "Senga Delaney-Boyle"
from_addr = "sengadb@example.org"
subject = "FW: row 14 [[child:1|Struan D-B]]"
date = "2024-11-03T00:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "subject-access-failure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "sent a spreadsheet of 23 weans to me and eleven other families, no password, nothing"
[[evidence]]
category = "subject-access-failure"
quote = "It came in August, four months late, and there is not one e-mail in it"
[[evidence]]
category = "false-information"
quote = "Column R says \"mother - substance misuse (historic)\"."
+++
Hiya, can't sleep so here goes. We're a [[place:1|Corby]] family, which if you don't know means Scottish people who live in the middle of England for no reason except steel. I moved back up to [[place:2|Grangemouth]] in the spring with my boy [[child:1|Struan]], 11, Duchenne and autism, after my da [[parent:2|Wullie]] had his stroke.

While we were still down there we had direct payments from [[council:1|North Northants]], for carers from [[org:1|Thistle & Rose Care]]. On [[date:1|26 Feb 2024]] somebody at [[council:1|NNC]] called [[professional:1|Kayleigh]] sent a spreadsheet of 23 weans to me and eleven other families, no password, nothing. It was meant for the agency. I'll give you just our row, I've not looked at the others more than I had to:

Child: [[child:1|DELANEY-BOYLE, Struan]]
DOB: [[date:2|02-10-2013]]
UPN: [[id:1|K928204123017]]
NHS: [[id:2|9994471203]]
School: [[school:1|Rockingham Oak]] ([[school:2|Welland Vale MAT]])
Payee NI no: [[id:3|QQ 44 71 20 B]]
Vehicle: [[id:4|KP71 WXE]], policy [[id:5|HCI/0093317/24]]
Address: [[place:3|8 Lodge Wood Rise]], [[postcode:1|NN18 8RT]]
Key safe: (aye, they put the code)
Emerg. contact: [[parent:2|W. Boyle]] (g'father) [[contact:1|07700 900119]]
Consultant: Dr [[professional:2|A.K.S.]], [[health:1|Kettering Gen]]
Risk: see col R

Column R says "mother - substance misuse (historic)". I have never in my life. I had a sherry at my sister [[parent:3|Rena]]'s wedding and was sick on the piper. The only place I can think of is that my cousin, also [[parent:4|Senga Boyle]], also [[place:1|Corby]], had her troubles years ago, God rest her. They've got the wrong [[parent:4|Senga]].

I phoned [[professional:1|Kayleigh]]. She cried, so then I felt bad. Her boss [[professional:3|Dom]] rang and said "please delete" and that it was a "near miss". A near miss! We changed the key safe that night and [[parent:2|Wullie]] sat up with a golf club.

I put in a SAR on [[date:3|1st March]] to see who else had been told I was a junkie. Ref [[id:6|NNC-IG-24-0667]]. They've a month. It came in August, four months late, and there is not one e-mail in it, just the plan I already had and a blank page marked "page intentionally left". I complained to the ICO, [[id:7|IC-298114-K2T7]]. Still waiting.

Then up here. [[council:2|Falkirk]] got the records from [[council:1|North Northamptonshire]] and what's on the first page of the chronology? Aye. [[professional:4|Mhairi]], the ASN officer, is a nice enough lassie and she says she can't take out what another authority put in. We wanted [[school:3|Carronbank]] and got turned down, so it's with the Tribunal in [[place:4|Glasgow]] now, [[id:8|FTS/HEC/AC/24/0117]], and the solicitor from [[org:2|Forth Valley Law Centre]], a Mr [[professional:5|Ure]], says to me "they'll have read column R". The chapel has been better to me than the lot of them. [[org:3|Sacred Heart SVDP]] paid for the ramp.

[[child:1|Stru]]... sorry, [[child:1|Stru]] wants a mention. He says put that his chair does 6 mph.

Names out please, all of them, and nothing with [[org:1|Thistle and Rose]] in it, the carers never did a thing wrong and [[professional:6|Tunde]] still texts him on his birthday.
%% signature
Senga

07700 900 274
%% quoted
---------- Forwarded message ---------
From: Kayleigh <directpayments@nnc.example.org>
Date: Mon, 26 Feb 2024 at 16:41
Subject: DP list Feb

Hi all, updated list attached x

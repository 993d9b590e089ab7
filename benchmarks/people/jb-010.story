+++
id = "jb-010"
channel = "email"
from_name = "Abigail Thornhill"
from_addr = "abi.thornhill@example.co.uk"
subject = "please take down [[child:1|Barnaby]]"
date = "2017-01-09T08:15:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear all,

I wrote to you on [[date:1|28th November]] about [[child:1|Barnaby]] and the autism base at [[school:1|Lyde Green Hill]]. I've changed my mind. [[council:1|South Glos]] have since agreed the placement and my solicitor, [[professional:1|Ravinder Mahal]] at [[org:1|Quillfeather Law]], thinks anything public could put the wind up them. Please delete my e-mail, the attachment and the photo. I don't want any part of it used, with or without names. Sorry to mess you about.

%% signature
Kind regards
Abi Thornhill


+++
id = "i-027"
channel = "email"
from_name = "Victoria Ashcombe-Patel"
from_addr = "vicap@example.net"
subject = "[[council:1|Surrey]] - the \"moderation\" emails"
date = "2013-07-02T22:50:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Please delete \"4 x 30 minutes per week with a qualified SLT\" and resubmit by Friday."
[[evidence]]
category = "quantifying-forbidden"
quote = "A qualified therapist was told by the council, and then by her own boss, that she couldn't state how much therapy my daughter needs."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd been having a standing phone call about Noushie with the council's inclusion lead each Thursday since the autumn, and we had no more idea of it than the man in the moon."
+++
Hi all,

Sorry that this is long, but I've now got 340 pages from the data request and I feel that somebody other than my husband ought to see the worst of it. Our daughter is [[child:1|Anoushka]], [[child:1|Noushie]] at home, she's eleven and has a specific language impairment plus what they call auditory processing difficulties. She's bright, funny and exhausted. [[council:1|Surrey County Council]]; we're in [[place:1|Esher]]; she was at [[school:1|Claygate Hill Juniors]] and is now, since Easter, at nothing, because I took her out.

From: [[professional:1|Dawson, Priya]]
To: [[professional:2|Imogen Letts]]
Sent: [[date:1|19 March 2013]]
[[professional:2|Imogen]], thank you for your advice on [[child:1|A.A-P.]] As discussed in moderation we're asking all colleagues to keep Section 6 free of amounts. Please delete "4 x 30 minutes per week with a qualified SLT" and resubmit by Friday. It isn't something that we allow any longer. [[professional:1|P]]

From: [[professional:2|Imogen Letts]]
To: [[professional:1|Dawson, Priya]]
Sent: [[date:2|20 March 2013]]
Hi [[professional:1|Priya]], I'm not comfortable. My clinical view hasn't changed. Can I talk to [[professional:3|Bridget]] first?

From: [[professional:3|Bridget O'Hanlon]]
To: [[professional:2|Imogen Letts]]; [[professional:1|Dawson, Priya]]
Sent: [[date:2|20 March 2013]]
[[professional:2|Imogen]] - do as [[professional:1|Priya]] asks. We've a contract to think of. [[professional:3|B]]

So there you have it in black and white. [[professional:2|Imogen]] is employed by [[health:1|Virgin Care]], [[professional:3|Bridget]] is her clinical lead, and [[professional:1|Priya Dawson]] is a principal SEN officer who isn't any sort of clinician and hasn't laid eyes on my daughter. A qualified therapist was told by the council, and then by her own boss, that she couldn't state how much therapy my daughter needs. The final advice says "regular input".

There's a second string of e-mails, which I won't copy out. It concerns the head at [[school:1|Claygate Hill]], Mrs [[professional:4|Beaumont-Ellis]]. She'd been having a standing phone call about [[child:1|Noushie]] with the council's inclusion lead each Thursday since the autumn, and we had no more idea of it than the man in the moon. In the notes of one of them I'm described as "[[parent:1|Victoria]], barrister, watch out". I was a barrister for two years in the nineties. I run a cake business called [[org:1|Crumb & Co]].

We have lodged an appeal. [[parent:2|Nikhil]] (husband) feels that we should lead with the emails and our solicitor, [[professional:5|Tessa Goldring]], would like to hold them up her sleeve. Any views gratefully received.

I'm content for you to use this in any form you like, if you'd swap all the names.

%% signature
Victoria
~ baker of celebration cakes ~


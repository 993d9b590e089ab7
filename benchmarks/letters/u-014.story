+++
id = "u-014"
channel = "email"
from_name = "Magdalena Wójcik"
from_addr = "m.wojcik@example.net"
subject = "Re: [[child:1|Bartek]] - some news"
date = "2025-02-06T18:05:00+00:00"
html = true
kind = "follow-up"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "they have recorded that we \"withdrew consent for CAMHS\""
+++
Hello again,

You asked me in November to tell you if anything changes. Three things:

* The annual review was Tues [[date:1|28 Jan]]. New caseworker, third one this year, [[professional:1|Tom Lofthouse]]. He called my son [[child:1|Bartlomiej]] and pronounced it right, first person ever at [[council:1|City of York]], so I had hope.

* Then the paper came. In section C they have recorded that we "withdrew consent for CAMHS". We have been on the list of [[health:1|Lime Trees]] since he was eight!! He is now twelve. [[health:2|TEWV]] wrote to me on [[date:2|3.2.25]] that he is still on it, number [[id:1|999 073 5518]], position unknown.

* [[child:1|Bartuś]] stopped going in to [[school:1|Fulford Ings School]]. He stays under the bed. His babcia, [[parent:1|Halina]], came from [[place:1|Łódź]] so that I can keep my job at [[org:1|Naburn Bakery]].

I wrote to [[professional:1|Tom]] to correct it and automatic reply says he left [[council:1|CYC]] on [[date:3|31 January]]. So it's in the file forever I suppose.

Still happy for you to use it without our names, like I said before. [[parent:2|Piotr]] (my ex) also agrees, he had to sign too.

Pozdrawiam,

%% signature
Magda Wójcik

%% quoted
From: Stories <stories@example.org>
Sent: 14 November 2024 11:02
To: Magdalena Wójcik
Subject: Re: Bartek

Dear Magda, thank you. Please let us know if anything changes after the review.

+++
id = "kf-007"
channel = "email"
from_name = "Babatunde Adeyinka"
from_addr = "b.adeyinka@example.co.uk"
subject = "Subject access: nine months and counting"
date = "2019-03-12T06:58:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "On 1 March we received forty-four pages, of which thirty-one are black from top to bottom, and in one the name of our own child has been redacted."
+++
Dear all,

As a father, and as someone who processes data for a living, I find the following hard to credit.

Our son [[child:1|Ayomide]] (we say [[child:1|Ayo]]) was born on [[date:1|19 February 2010]] and attends [[school:1|Hoo Marsh Primary School]] in [[place:1|Rochester]]. In June of last year his mother and I asked [[council:1|Medway Council]] for everything held about him. [[parent:1|Folasade]] signed it, I signed it, we enclosed passports. An acknowledgement arrived from someone signing herself [[professional:1|Pam]], Information Governance. Since then:

- July: a request for our passports
- August: a second request for our passports, from [[professional:2|Ellingham]], who had not heard of [[professional:1|Pam]]
- [[date:2|11 Oct]]: "complex, extended by two months"
- January: silence

On [[date:3|1 March]] we received forty-four pages, of which thirty-one are black from top to bottom, and in one the name of our own child has been redacted. What survives is a string of emails between [[professional:3|Stephanie]] at the school and a clinician at [[health:1|Medway NHS Foundation Trust]] which begins "Further to our chat about Dad". I should very much like to read the chat about Dad.

Miss [[professional:4|Quartey]], who teaches [[child:1|Ayo]] now, was embarrassed enough to say that she'd been told not to speak with me in the playground.

I'd rather you did not print names; our daughter [[child:2|Tiwa]] starts at the same school in September.

%% signature
Kind regards,

Babatunde Adeyinka MBCS

%% disclaimer
This message and any attachment are intended for the addressee only. If you have received it in error please delete it and inform the sender.


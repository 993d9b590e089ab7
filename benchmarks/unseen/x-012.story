+++
id = "x-012"
channel = "email"
from_name = "Shona MacAskill"
from_addr = "shonamacaskill@example.org"
subject = "Re: Re: [[child:1|Catriona]] - the email turned up"
date = "2012-09-18T12:51:00+01:00"
html = false
kind = "follow-up"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "please remove the ref to 15 hours before this goes to the parents"
+++
quick one on my lunch. you asked which [[child:1|Catriona]] was which, fair point!! [[child:1|Catriona]] = my daughter, wee [[child:1|Cat]]. [[professional:1|Catriona Munro]] = the ed psych. ok so news, [[council:1|Highland]] finally coughed up the email. [[date:1|6/6/12]], [[professional:2|Ewen Mathieson]] to ms [[professional:1|munro]], "please remove the ref to 15 hours before this goes to the parents". and cc [[health:1|NHS Highland]]!! its printed out at my mums in [[place:1|Dingwall]], will scan when the boys back from [[org:1|Strathpeffer Young Carers]] with the laptop. same as before no names. [[professional:2|Mathison]] lives 2 streets from us

%% signature
Shona

%% quoted
-----Original Message-----
From: The Campaign
Sent: 17 September 2012 18:30
To: Shona MacAskill
Subject: Re: Catriona

Just so we have it right, is Catriona the child or the psychologist?

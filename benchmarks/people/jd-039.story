+++
id = "jd-039"
channel = "email"
from_name = "Mihaela"
from_addr = "mihaela.dragomir.e6@example.com"
subject = "Re: Re: [[child:1|Andrei]]"
date = "2018-11-14T06:38:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello dear, is me again, on bus to work. I forget to say two thing in my story. One, the lady in [[council:1|newham]] her name is [[professional:1|Zeenat]] not [[professional:1|Zeena]]. Two, the school [[school:1|Flanders Rd]] now they have a new senco, [[professional:2|Paul]], is very good man, he ask [[child:1|Andrei]] to show him the trains. So pls dont write bad of school. Only the council. My sister [[parent:1|Luminița]] will send the letter from [[date:1|2 november]] when she find it. Thank you so much

%% quoted
On 11 Nov 2018, at 20:02, Stories wrote:
> Thank you, Mihaela. Is there anything you would like to add?


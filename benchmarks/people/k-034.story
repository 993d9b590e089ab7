+++
id = "k-034"
channel = "email"
from_name = "Dee Aston"
from_addr = "dee.aston@example.com"
subject = "Re: what [[professional:1|Karen]] said and what [[professional:1|Karen]] wrote"
date = "2011-10-06T12:11:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Only a quick one in my dinner hour. You asked did anyone put it right. [[professional:1|Karen]] left. In her place there's a [[professional:2|Dilip]], he's been out twice and wouldn't sit on the stairs, he moved the washing. He wants [[parent:1|Trace]] in the report by name! [[child:1|Kieran]] calls him Doctor [[professional:2|Philip]]. [[professional:3|Bev]] has gone quiet on us. And [[parent:2|Lee]]'s got a start at the [[org:1|Albion Foundry]], nights, so there's that.

%% signature
Dee

%% quoted
On 4 Oct 2011, at 19:02, Stories wrote:
> Dear Dee, did anybody ever correct the report?


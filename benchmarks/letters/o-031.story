+++
id = "o-031"
channel = "email"
from_name = "Inga Halcrow"
from_addr = "inga.halcrow@example.net"
subject = "Re: Re: [[child:1|Magnie]]"
date = "2015-01-30T10:44:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Thank you for your kind note. Only a peerie update. Mr [[professional:1|Leask-Adie]] from [[council:1|Shetland Islands Council]] has been out to [[place:1|Yell]] and taken me through [[child:1|Magnie]]'s whole file, page by page, at the kitchen table, and Aunty [[parent:1|Ruby]] fed him bannocks. The wrong page was taken out and I was allowed to put it in the stove. [[school:1|Burravoe Banks School]] has had a new copy. So you can say, if you do write about us, that there's one council man who got on a ferry. Still no names, mind.

%% signature
Inga

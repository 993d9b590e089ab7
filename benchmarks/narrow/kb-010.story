+++
id = "kb-010"
channel = "forum-post"
from_name = "SevernsideDad"
from_addr = ""
subject = "Re: Is it just our LA?"
date = "2011-08-15T10:19:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
No, it isn't just yours. Two of ours have been through [[council:1|Gloucestershire]] and one through [[council:2|Herefordshire]], and whichever side of [[place:1|Ross]] you live the letter comes out of the same printer. What people forget is that the EP writes for whoever pays. I was a union rep for 20 years; nobody bites the hand.

@[[contact:1|ledburymum3]], get it in writing, always. And whoever asked about tapes: yes you can.


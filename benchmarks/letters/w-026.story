+++
id = "w-026"
channel = "email"
from_name = "Ffion / hopesmum"
from_addr = "hopesmum09@example.org"
subject = "pls take [[child:1|hope]]'s story down"
date = "2015-01-30T07:21:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
hi, i sent u something before xmas about [[child:1|hope]] and her physio reports. i hope this isnt a pain but can you not use it now please. her dad [[parent:1|rhodri]] has found out and hes not happy, his mam works for [[council:1|rct]] in the offices at [[place:1|pontypridd]] and we've to see [[professional:1|siân]] from the [[health:1|keir hardie]] next week so i dont want it kicking off. if you can delete the email with the photo of [[child:1|hopey]] in her [[school:1|ysgol nant melyn]] jumper aswell. you been lovely. good luck with it all

%% signature
ff x

%% quoted
On 3 Dec 2014, at 18:22, Your Stories <stories@example.org> wrote:
> Thank you for writing to us about your daughter. May we ask
> whether you would be happy for us to quote from it?

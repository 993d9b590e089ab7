+++
id = "jg-040"
channel = "email"
from_name = "mo & steph"
from_addr = "hassan.baker@example.com"
subject = "[[child:1|amina]] - [[council:1|brighton]]"
date = "2024-09-02T23:20:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "named"
hold_until = "2025-01-06"
[[evidence]]
category = "subject-access-failure"
quote = "a month was up in june and its now september and theyve sent one page, and that page is our own email."
+++
ok so [[parent:1|steph]] types i talk, been meaning to do this since july

[[child:1|amina]] is our eldest, 15, [[school:1|longridge]]. then theres [[child:2|idris]] at [[school:2|balfour green]] and [[child:3|wren]] whos 2. [[child:1|amina]] stopped going, year 8. [[health:1|sussex partnership]] said anxiety, then [[professional:1|bex]] from there said no its autism, then [[professional:1|bex]] left. [[professional:2|clive]] took over. never met him, hes only on the phone

we asked [[council:1|brighton]] for everything on [[date:1|3 may]], by email, got a reference off them ([[id:1|SAR/24/0917]]). a month was up in june and its now september and theyve sent one page, and that page is our own email. rang six times. got [[professional:3|keeley]], got [[professional:3|keeley]] again, got [[professional:4|dominic]] who said [[professional:3|keeley]] deals with it

meantime [[school:1|longridge]] have sent fines. [[professional:5|adewale]], head of year, decent bloke, tore the first one up in front of us. second one came from [[council:1|BHCC]] direct

[[parent:1|steph]]s mum [[parent:2|carol]] paid it without telling us. [[professional:6|fran]] at [[org:1|amaze corner]] says we should of left it unpaid. too late

you can use our names, all of us, [[child:1|amina]] says so as well and shes read this. only not before [[date:2|6th january]] cos thats when the ombudsman thing closes and [[parent:1|steph]] says dont rock it

%% signature
mo hassan and steph baker


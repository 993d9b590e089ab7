+++
id = "x-025"
channel = "email"
from_name = "Dawn Ellerker"
from_addr = "dawn.ellerker@example.net"
subject = "Meeting notes sent to me by mistake ([[child:1|Chase]], [[council:1|Hull]])"
date = "2019-07-14T22:19:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "school-approached", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = "2019-09-30"
[[evidence]]
category = "discussed-without-consent"
quote = "I was never asked to it and I never knew that any such meeting existed"
[[evidence]]
category = "report-change-requested"
quote = "to ask if \"requires\" can be softened to \"would benefit from\" before it goes to LA"
[[evidence]]
category = "school-approached"
quote = "will sound out Bilton Carr and The Hollies re a place, informally. Mum not to be told at this stage."
[[evidence]]
category = "insecure-handling"
quote = "I'd asked the office for the sports day letter and this is what they attached"
[[evidence]]
category = "false-information"
quote = "the no contact is for him to stay away from US, not for me"
+++
Hi

Mum to four here: [[child:2|Brooke]] 13, [[child:1|Chase]] 8 (autism, PDA), [[child:3|Kit]] 5 and [[child:4|Bobbie-Jo]] who's 2. [[child:1|Chase]] is in Y3 at [[school:1|Sutton Ings Academy]], part of [[school:2|Wolds Edge Learning Trust]]. I split from their dad [[parent:2|Ricky]] in 2016 and there's a court order. My partner now is [[parent:3|Lee]].

In the last week of June I'd asked the office for the sports day letter and this is what they attached. I've copied it exactly, only leaving out a bit about a different family.

TEAM ROUND THE SCHOOL - NOTES
Date: [[date:1|19.06.19]]   Venue: Rainbow Room
Present: [[professional:1|Carol Escreet]] ([[professional:1|CE]], SENCo), [[professional:2|Rob Battersby]] ([[professional:2|RB]], head of school), [[professional:3|Hannah Wadsworth]] ([[professional:3|HW]], LA SEN officer), Dr [[professional:4|Priya Venkatesan]] ([[professional:4|PV]], CAMHS)
Apologies: [[professional:5|Faith Ombler]] (SALT)

Item 1. [[child:1|Chase E]]
- [[professional:1|CE]]: [[child:1|Chase]] had 3 good weeks then dysregulated after PE, refused to change out of his kit. Hid in trolley cupboard.
- [[professional:2|RB]] asked whether the [[parent:1|Ellerker]] family are known to social care. [[professional:3|HW]]: will chase. Understands that Mum is subject to a no contact order.
- [[professional:4|PV]]'s report is nearly done. [[professional:3|HW]] has phoned [[professional:4|PV]] to ask if "requires" can be softened to "would benefit from" before it goes to LA. [[professional:4|PV]] not comfortable but will discuss with line manager ([[professional:6|Gareth]]).
- [[professional:3|HW]] will sound out [[school:3|Bilton Carr]] and [[school:4|The Hollies]] re a place, informally. Mum not to be told at this stage.
- Sibling [[child:3|Kit]] (FS2): [[professional:1|CE]] says similar traits, "watch this space".
ACTION: [[professional:1|CE]] to keep incident log. [[professional:3|HW]] to ring [[school:4|Hollies]] by [[date:2|28/6]].

Item 2. AOB - [[professional:2|RB]] reminded all that notes are not to go in pupil files.

That's the end of it. I was never asked to it and I never knew that any such meeting existed. When I went in on [[date:3|1st July]] and asked Mrs [[professional:1|Escreet]] straight out if they had meetings about [[child:1|Chase]] without me, she looked me in the eye and said no, never.

The no contact order: I'm not subject to it. [[parent:2|Ricky Stamford]] is, case [[id:1|KH16P00482]], the no contact is for him to stay away from US, not for me. And now a head teacher, an officer at [[council:1|Hull City Council]] and a doctor from [[health:1|Humber Teaching NHS Foundation Trust]] all think I'm a danger to my own kids. I had [[parent:4|Sheila]], my ex's mum, ring up crying because somebody in [[place:1|Bransholme]] had told her.

Then on Fri [[date:4|5 July]] I got a phone call from a lovely receptionist at [[school:4|The Hollies School]] in [[place:2|Cottingham]] asking what size jumper he'd want!!!

I've not told school I've got the notes. My friend [[parent:5|Honey]] (her [[child:5|Alfie-Rae]] is in his class) thinks I should post the lot on Facebook. [[org:1|Hessle Road Law Centre]] say sit tight until the final report's out and get it in writing. So please hold this until the end of September. No names at all, not the kids, not the school, [[place:3|Hull]]'s a village.

It's the Mum not to be told bit. I read that to [[parent:3|Lee]] and I couldn't get to the end of it.

%% signature
Dawn x
Sent from Yahoo Mail on Android

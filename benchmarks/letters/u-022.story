+++
id = "u-022"
channel = "forum-post"
from_name = "limehouse_ma"
from_addr = ""
subject = "Got the minutes of a meeting about DS. Didn't know there was a meeting"
date = "2013-10-05T14:51:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Parents not invited (MT: to be told outcome only)."
[[evidence]]
category = "report-change-requested"
quote = "MT asked whether NA would be willing to revisit section 6 before the report is finalised."
[[evidence]]
category = "quantifying-forbidden"
quote = "reminded colleagues that advice to the LA should not state hours or frequency"
[[evidence]]
category = "other-collusion"
quote = "Agreed that health and education would present a single view if the family appeal."
+++
Ok so this fell out of the school bag. Literally. In his reading folder, somebody must've used the back for scrap because there's a drawing of a volcano on it. I'm typing it all, mods please leave it up for an hour so that [[contact:1|@SENmum_E3]] and the others on the other thread can see what I'm on about, then I'll change the names.

[[council:1|LONDON BOROUGH OF TOWER HAMLETS]]
MULTI-AGENCY DISCUSSION: [[child:1|TAHMID RAHMAN]] ([[child:1|TR]]), UPN [[id:1|K211 2040 1107 3]]
Held Thurs [[date:1|12.09.13]], 1.30pm, [[school:1|Bow Locks Primary School]]

Present: [[professional:1|Maureen Tighe]] (SEN Section, chair) [[professional:1|MT]]; [[professional:2|Gareth Pugh-Llewellyn]] (EP) [[professional:2|GPL]]; [[professional:3|Nusrat Alam]] (SALT, [[health:1|Barts Health]]) [[professional:3|NA]]; Dr [[professional:4|Ewa Kowalczyk]] (Community Paeds, [[health:2|Mile End Hospital]]) [[professional:4|EK]]; [[professional:5|Simon Prewett]] (HT) [[professional:5|SP]]
Apologies: [[professional:6|O. Fashola]] (OT)
Parents not invited ([[professional:1|MT]]: to be told outcome only).

1. [[professional:5|SP]] outlined current picture. [[child:1|TR]] is 6, Y2, limited spoken English or Bangla. School finding him hard to hold. Mum (Mrs [[parent:1|S. Begum]]) is "pleasant but unrealistic".

2. [[professional:3|NA]] tabled draft report. Recommends 3 x 45 min direct therapy per week. [[professional:1|MT]] reminded colleagues that advice to the LA should not state hours or frequency, as this "ties the hands of Panel". [[professional:2|GPL]] said EP service had taken this line since 2011. [[professional:3|NA]] said her college guidance was different. [[professional:1|MT]] asked whether [[professional:3|NA]] would be willing to revisit section 6 before the report is finalised. [[professional:3|NA]] will take to her manager, [[professional:7|Lorraine Duffus]].

3. [[professional:4|EK]] is minded to give a diagnosis of ASD. [[professional:2|GPL]] queried timing: diagnosis before half term would strengthen parental preference for [[school:2|Limehouse Cut School]] (out of budget). [[professional:4|EK]] can move clinic from [[date:2|3 October]] to January. Agreed that health and education would present a single view if the family appeal.

4. Sibling. [[child:2|Tasnia]] (N2) at [[school:3|Chicksand Nursery]], similar profile? [[professional:5|SP]] to ask the nursery on the quiet.

5. AOB: N/A

ACTIONS
[[professional:3|NA]] - amend s.6 by [[date:3|27/9]]
[[professional:4|EK]] - clinic date
[[professional:5|SP]] - speak to [[school:3|Chicksand]]
[[professional:1|MT]] - letter to family

So. "Mrs [[parent:1|Begum]]" here. Pleasant but unrealistic. I've got a law degree from [[school:4|Queen Mary]], [[professional:5|Simon]], you've seen me in the playground in my salwar for three years and never asked.

Clinic HAS been moved. I had the text, it's now [[date:4|16th Jan]]. I thought it was staff sickness. And the speech report came last Saturday and there's not a number in it anywhere, just "regular input". I rang [[professional:3|Nusrat]], her voice went all small, she said she couldn't discuss the drafting.

My husband wants to march down to [[place:1|Mulberry Place]] right now. My mother in law says make tea first. What do I do?? Do I tell them I've got it or keep it for SENDIST? And nobody, NOBODY asked me about [[child:2|Tasnia]], there is nothing wrong with [[child:2|Tas]], she's three.

Anyone writing this stuff up can use it but not with our names on, [[child:1|Tahmid]] has a lot of cousins.

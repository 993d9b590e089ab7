+++
id = "l-023"
channel = "email"
from_name = "Gráinne Loughran"
from_addr = "grainne.loughran@example.co.uk"
subject = "[[council:1|EA]] and the [[health:1|Royal]]"
date = "2017-11-21T19:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "I'd had Padraig's whole statement in the post, and you can be sure that his mother was sitting over in Poleglass reading mine."
[[evidence]]
category = "report-change-requested"
quote = "The officer, Nuala Breen, wanted the words \"adult supervision at all times\" changed to \"during higher-risk activities\", and the registrar changed them."
+++
Hello there,

You'd need to know that [[place:1|Belfast]] has two of everything. We're off the [[place:2|Glen Road]]; [[child:1|Odhrán]] was at [[school:1|Scoil an Chnoic]], Irish-medium, till P4, and then, because nobody could assess him in Irish, at [[school:2|Colin Glen Primary]].

The [[health:1|Royal]] found the epilepsy. The [[health:5|Children's]], I mean, at the [[health:1|Royal]]; [[health:2|Musgrave]] did the scan.

The [[council:1|Education Authority]] sends out its letters from [[place:3|Academy Street]]. In September one came for a [[child:2|Padraig Loughran]], [[place:4|Poleglass]], about a boy in nappies. Mine isn't [[child:2|Padraig]]. I'd had [[child:2|Padraig]]'s whole statement in the post, and you can be sure that his mother was sitting over in [[place:4|Poleglass]] reading mine. So I got on the 10D and went and found her. [[parent:1|Bronagh]]. We swapped on the doorstep like spies.

What was in mine, the one I'd never been shown? A note of a call between [[council:1|EA]] and Dr [[professional:1|Sweeney]]'s registrar, asking that "full-time" come out. The officer, [[professional:2|Nuala Breen]], wanted the words "adult supervision at all times" changed to "during higher-risk activities", and the registrar changed them. He takes seizures in his sleep on the bus. What's a higher-risk activity: breathing?

[[professional:3|Gerry]] in [[org:1|Falls Parent Forum]] says to tell you we're in the [[health:3|Belfast Trust]] and not the [[health:4|South Eastern]], though [[place:4|Poleglass]] is. Leave us nameless.

%% signature
Slán,
Gráinne


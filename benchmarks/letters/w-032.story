+++
id = "w-032"
channel = "forum-pm"
from_name = "fenlandfi"
from_addr = ""
subject = "ok here's mine, [[child:1|bailey]] & [[child:2|hunter]] ([[council:1|norfolk]])"
date = "2009-07-14T00:19:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the three of them had sat in her office on the monday and gone through his file, without me"
[[evidence]]
category = "false-information"
quote = "they put hunters scores in baileys report"
[[evidence]]
category = "insecure-handling"
quote = "the whole file had been weeded"
[[evidence]]
category = "school-approached"
quote = "had already rung two schools to see who would have him"
+++
hi it's [[parent:2|fi]] from the statementing thread. you said pm you so here i am, on the laptop in bed with one eye shut, no capitals cos my shift key fell off (toddler)

the boys are twins. [[child:1|bailey]] has asd and learning difficulties, [[child:2|hunter]] is what they call nt, although you should see his bedroom. they're not identical but they've got the same birthday ([[date:1|17/8/00]]) and same surname obviously and that was too much for [[council:1|norfolk cc]] it turns out

they were both at [[school:1|st withburga's]] in [[place:1|terrington]], little village school, 60 kids, lovely till the old head left. mrs [[professional:1|lusher]]. when mrs [[professional:1|lusher]] went we got [[professional:2|adrian]] ("call me [[professional:2|ade]]") and it went downhill like a pram

so. feb last year ed psych comes, name of [[professional:3|prudence catchpole]]. she tests both of them, [[child:2|hunter]] as a favour cos his spelling is dire. 5 wks later the report comes and they put [[child:2|hunter]]s scores in [[child:1|bailey]]s report. not all of them, just the non verbal. so on paper [[child:1|bailey]], who can't do a zip, is on the 75th centile. i rang [[professional:3|pru catchpole]], she said "oh golly" and she'd fix it. she did fix it, i've got the fixed one, dated [[date:2|12.3.08]]. but the one the panel uses is the old one. and the one at the [[health:1|qe]] is the old one. and the one dr [[professional:4|venkataraman]] quoted at us in clinic at [[health:1|queen elizabeth]] was the old one

nobody would bin it. i asked [[professional:5|colin]] in sen admin (nice bloke, likes his football, no power whatsoever) and he said it's been "scanned on"

then this easter. my friend [[parent:1|mags]] who does dinners rings me, she says [[parent:2|fi]] do you know the woman from the council's been in. i said what woman. well it was [[professional:6|yvonne southgate]] the area officer, and [[professional:2|ade]] and a lady from the [[health:2|thurlow house]] team and the three of them had sat in her office on the monday and gone through his file, without me. whose office? [[parent:1|mags]] says the secretary's, cos [[professional:2|ade]]'s was being painted. with the hatch open!! half of year 5 heard the word "residential"

and i found out after, cos the head of one of them told my cousin [[parent:3|rusty]] who does their boiler, that mrs [[professional:6|southgate]] had already rung two schools to see who would have him. one was [[school:2|marsh farm]] over at [[place:2|wisbech]] which isn't even our county, it's [[council:2|cambs]]. the other was the [[school:3|hollies]] at [[place:3|swaffham]]. neither of which i'd ever heard of. [[school:2|marsh farm]] said no on the basis of.... the 75th centile. "too able"

so i did what you said on the thread and asked for the file. letter dated [[date:3|11th of may]] to data protection at [[place:4|martineau lane]], i put his upn on, [[id:1|Z926204100417]], and both their names. answer: the whole file had been weeded. "weeded"! like a border. they've kept the last 12 months only. which means they weeded the correct report and kept the wrong one, work that out

i'm not clever at this stuff but i can smell a rat. my mum (nanny [[parent:4|pegg]], 71, fierce) wants to go to the [[org:1|edp]]. i said hold fire

[[child:1|bails]] is ok, he's got his trains. [[child:2|hunta]] (how he spells it) says can he have his scores back

use it if it's any good, swap the names round, it'd be just like the council if you swapped them wrong lol. my email's [[contact:1|fi.and.the.boys@example.com]]

%% signature
fi xx

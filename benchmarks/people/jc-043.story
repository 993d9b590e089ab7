+++
id = "jc-043"
channel = "email"
from_name = "Donna McGarvie"
from_addr = "donnamcg@example.com"
subject = "[[child:1|Jayden]] McG"
date = "2016-04-12T23:06:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He says he'd a call fae the centre, fae a Kenneth, tellin him there were nae places so he wasnae tae recommend one."
+++
Right. [[place:1|Easterhouse]], [[council:1|Glasgow]]. Me, [[parent:1|Stevie]], [[child:1|Jayden]]'s 9, [[child:2|Demi-Leigh]]'s 6, [[child:3|Connor]]'s 15 and never out his room. [[child:1|Jayden]]'s got FASD (he's my sister [[parent:2|Michelle]]'s wean, we've kinship care, she's fine wi me saying it).

[[school:1|St Mungo's Croft]]. Mrs [[professional:1|Lafferty]] is depute. [[professional:2|Aidan]] is the wee teacher, first year out. [[professional:3|Mags]] is social work and Dr [[professional:4|Purdie]]'s the psychologist. [[professional:3|Mags Docherty]] knows us since [[parent:2|Michelle]] was using and she's seen it all, wouldnt hurt a fly.

So [[professional:4|Purdie]] does a report, says [[child:1|Jayden]] needs a class of six. We were all there when he said it, me, [[parent:1|Stevie]], [[professional:3|Mags]], [[professional:2|Aidan]]. Comes tae the JAT meeting and the report says "current placement to be sustained". [[professional:2|Aidan]] goes, dead innocent, "that's no what you said, [[professional:4|Alistair]]". Silence. [[professional:1|Lafferty]] gives him a look that could strip paint. After it Dr [[professional:4|Purdie]] gets me on the stairs. He says he'd a call fae the centre, fae a [[professional:5|Kenneth]], tellin him there were nae places so he wasnae tae recommend one. I says put that in writing. He says I cannae [[parent:3|Donna]].

[[professional:3|Mags]] asked [[professional:5|Kenneth]] herself. He's [[professional:5|Kenneth Imrie]], she trained wi him. "Off the record, [[professional:3|Margaret]]," he says. She wrote it down on the record.

Then wee [[professional:2|Aidan]] got his hours cut. Mr [[professional:2|Toner]], the kids are greetin for him, even [[child:2|Demi]] and she's in P2. [[professional:1|Bernie Lafferty]] says it's "timetabling". Aye.

[[parent:2|Michelle]]'s two years clean in June and she's coming tae the next meeting. [[parent:1|Stevie]]'s mammy [[parent:4|Rena]] is coming as well and God help them. Yous can use it but no wi our names, and no [[professional:2|AT]]'s either, he needs the work.

%% signature
Donna


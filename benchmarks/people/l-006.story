+++
id = "l-006"
channel = "email"
from_name = "Roddy Baptie"
from_addr = "roddyb@example.org"
subject = "For your file"
date = "2014-05-09T23:12:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It then went to the Additional Support Needs Tribunal, in a lever arch file, as production 9, without a word to us beforehand, by the City of Edinburgh Council."
+++
You can use our real names; [[parent:1|Aileen]] and I have talked it over and we're past caring.

[[child:1|Innes Baptie]] was born at the [[health:1|Simpson]] fourteen years ago and he's the light of [[place:1|Leith]]. Ask on [[place:2|Madeira Walk]], ask in [[org:1|Café Portelli]], ask at [[org:2|South Leith Parish Church]], where he hands out the hymn books upside down. He goes to [[school:1|Newhaven Harbour School]]; everyone says the [[school:1|Harbour]].

Two years ago we'd a lad helping us from Barnardo's in [[place:1|Leith]], [[professional:1|Corrie]]. He kept a wee notebook about what worked at bedtime, toileting, that sort of thing. Private; for us. In March we sat down for the co-ordinated support plan and Ms [[professional:2|Jardine]] of [[council:1|Edinburgh]] had it photocopied in front of her. It then went to the Additional Support Needs Tribunal, in a lever arch file, as production 9, without a word to us beforehand, by the [[council:1|City of Edinburgh Council]]. My son's bathroom habits. [[professional:1|Corrie]] was sick about it: he'd left the book in a drawer when he went on to a job in [[place:3|Musselburgh]].

Their line is that [[health:2|NHS Lothian]] passed it over "in the ordinary way", and the line from [[health:2|Lothian]] is that [[place:4|Edinburgh]] is a joined-up sort of town. I bet it is.

So the council has had a letter from [[professional:3|Mhairi Quarrell]], of [[org:3|Quarrell & Sim]], in [[place:5|Constitution Row]]. We await events.

%% signature
R. Baptie


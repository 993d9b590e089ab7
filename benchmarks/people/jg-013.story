+++
id = "jg-013"
channel = "forum-post"
from_name = "muddywellies"
from_addr = ""
subject = "cant believe what [[school:1|st kessogs]] did"
date = "2011-05-19T20:55:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "docherty had written in the chronology that i told her hamish hit his sister isla with a spade, and it was never said and never happened."
+++
regulars will know DS is [[child:1|hamish]], hes P5, at [[school:1|st kessogs]], we're out past [[place:1|crieff]]

had his review today. me, the class teacher ([[professional:1|eilidh]], wee soul, first job), [[professional:2|docherty]] the depute, and a psychologist from [[council:1|perth and kinross]] called [[professional:3|alasdair begg]] on the phone. [[professional:3|begg]] starts reading out about [[child:1|hamish]]s "aggression at home". WHAT aggression at home. hes a lamb at home

[[professional:2|docherty]] had written in the chronology that i told her [[child:1|hamish]] hit his sister [[child:2|isla]] with a spade, and it was never said and never happened. [[child:2|isla]] fell off the quad. she was seen at [[health:1|pri]], its all in their notes, a dr [[professional:4|oduya]] stitched her

thing is its travelled. [[professional:6|fiona]] that takes him swimming at [[org:2|strathmore splash]] asked me was he safe round the wee ones. how does [[professional:6|fiona]] know?? she got it from her own sister, whos a classroom assistant two doors down from [[professional:1|eilidh]]. and my gran [[parent:2|netta]] heard it at the hairdressers in [[place:1|crieff]] and gave the woman what for with her rollers in

asked for it scored out. "we can add your view". [[parent:1|callum]] is for going in there with his boots on. [[professional:5|morag]] from [[org:1|strathearn carers]] says put it in writing first so thats what im at now instead of my bed


+++
id = "m-032"
channel = "email"
from_name = "jules"
from_addr = "jules.wightmum@example.com"
subject = "[[child:1|max]] and [[child:2|tilly]] ([[place:1|isle of wight]])"
date = "2011-11-22T01:41:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "they wrote that i couldnt say how he got the bruises when id told 2 members of staff and put it in writing the next morning"
+++
hi its me that rang and cried sorry about that

so [[child:1|max]] 9 autism adhd, [[child:2|tilly]] 11 nothing, baby [[child:3|ted]] 8 months also nothing so far lol. me and [[parent:1|gaz]]. island born

ok who they all are
[[professional:1|sue wheeler]] shes the senco at [[school:1|st boniface]], been there forever. everyone says [[professional:1|sue]]. in letters mrs [[professional:1|s wheeler]]
miss [[professional:2|dyer]] his teacher first job bless her. [[professional:2|becky]] on facebook
dr [[professional:3|kaur]] paeds at [[health:1|st marys]]
[[professional:4|rob attrill]] the council, [[council:1|iow council]]. [[professional:4|attrill]] went to school with [[parent:1|gaz]]
[[professional:5|lindsey]] sw, dont know her other name, turned out its [[professional:5|blow]]

what happened. in june [[child:1|max]] came off his bike & had bruises down one side. i told school the next day, i told [[professional:1|sue]] and i told [[professional:2|becky]], i wrote it in his home school book as well. [[professional:1|sue]] said thanks for letting us know [[parent:2|jules]].

then nothing until [[date:1|7 sept]] and [[professional:5|lindsey]] is on the step. shes read a report from the council that says and i got it later so this is right

"[[child:1|Max]] presented with unexplained bruising in June. Mother, [[parent:2|Julie Cheek]], was unable to account for it. There have been previous concerns about the sibling [[child:2|Matilda]]. School ([[professional:1|SW]]) felt mother was evasive. Dr [[professional:3|Kaur]] notes failure to attend x3."

UNEXPLAINED. its in the book!! in biro!! evasive!! and [[child:2|tills]] has never had one concern she gets the kindness cup. they wrote that i couldnt say how he got the bruises when id told 2 members of staff and put it in writing the next morning the 3 failure to attends was [[health:1|st marys]] cancelling cos dr [[professional:3|kaur]] was off with her back, i had the letters

i asked [[professional:5|lindsey]] where did this come from. she says [[professional:4|rob]]. i rang [[professional:4|attrill]] he says he just puts in what school says. i go to [[professional:1|sue]]. she goes white. she says i never said evasive in my life [[parent:2|jules]] i said you were UPSET. [[professional:2|becky dyer]] stood next to her and said thats right i was there

so i said fix it then. [[professional:1|sue wheeler]] wrote to [[professional:4|attrill]] to fix it, i saw the email on her screen

"[[professional:4|Rob]], I did not say this. Mum explained the bruising promptly. Please amend today. [[professional:1|S W]]"

and hes put back

"[[professional:1|Sue]], once its on the system it stays on the system. best [[professional:4|R]]"

and [[professional:5|lindsey]]s manager signed it off on [[date:2|30 sept]], case closed no further action, but the report still has all that in. itll follow [[child:1|max]] when he goes up to [[school:2|carisbrooke down]], itll follow [[child:2|tilly]] and [[child:3|ted]] hasnt even got teeth

[[parent:1|gaz]] saw [[professional:4|rob attrill]] in the [[org:1|ryde arms]], bought him a pint, [[professional:4|rob]] said its not personal mate. thats what gets me. it is personal its my kids

dont use names. [[professional:2|becky]] only qualified in july so deffo not her. [[parent:1|gaz]] says put the pub in but i think no

%% signature
jules xx


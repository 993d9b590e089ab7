+++
id = "kc-016"
channel = "email"
from_name = "miles from home"
from_addr = "k.rivers@example.net"
subject = "don't use till end of term"
date = "2015-05-20T00:35:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = "2015-07-17"
[[evidence]]
category = "reports-circulated-unseen"
quote = "then the transport bloke, royce, knew all of it before i did, he had it on a sheet on his dashboard, bay's whole report, and it was rolls of paper every kid on the run"
[[evidence]]
category = "discussed-without-consent"
quote = "so they'd had him and bird and grace hill all round a table about us and i'm told there was cake"
[[evidence]]
category = "false-information"
quote = "then it came in writing that we are \"of no fixed address and have not engaged\", when i've been moored at stubbing wharf since 2 september and had her sat in my boat"
[[evidence]]
category = "subject-access-failure"
quote = "that was 19 january and it's may now and there is no file."
+++
hiya

i'm [[parent:1|kay]]. [[parent:1|kay]] for short nothing, it's just [[parent:1|kay]]. [[parent:1|kay rivers]]. i live on a boat so the name gets a laugh, the river and that. me and [[child:1|river]] (my eldest, 15, chose it herself) and [[child:2|bay]] who's 8. we move up and down the canal round [[place:1|hebden bridge]] and [[place:2|todmorden]] so who our council is depends where we tied up

[[child:2|bay]] has a brain injury, a car hit him when he was three. he's got a statement from [[council:1|calderdale]]. the lady in charge of it was mrs [[professional:1|grace hill]]. i never met with such good grace in anybody, at first. she walked up the hill in her heels to find the boat, she sat in the well of it and had tea. she said [[parent:1|kay]] whatever you need. and i thought ok they're not all the same

well

in march [[professional:2|bird]], that's the ed psych, came and did his tests, blocks and pictures, the usual. told me [[child:2|bay]] was working at the level of a four year old and needed a hydro pool and a nurse on site. i was on cloud nine cos at last. then the transport bloke, [[professional:3|royce]], knew all of it before i did, he had it on a sheet on his dashboard, [[child:2|bay]]'s whole report, and it was rolls of paper every kid on the run. he's not a bad lad [[professional:3|royce]] he said i thought you'd seen it love

next the school. [[school:1|luddenden stoop primary]]. the head is mr [[professional:4|sterling]] and in fairness he did a sterling job for [[child:1|river]]. but he rings me up and he goes i hear you're looking at [[school:2|highfield hydro]] as if it was a crime. a little bird told me he says. a big bird i says. so they'd had him and [[professional:2|bird]] and [[professional:1|grace hill]] all round a table about us and i'm told there was cake

i rang [[professional:1|hill]] and this time there was no grace at all. she says we are not in a position. i says i'm in a position, i'm in a twelve foot wide position with a child who can't hold his head up

then it came in writing that we are "of no fixed address and have not engaged", when i've been moored at [[place:3|stubbing wharf]] since [[date:1|2 september]] and had her sat in my boat. mr [[professional:4|sterling]] had said that i think. or the health visitor, [[professional:5|olive]], who doesn't like me cos i didn't take the mmr. green as an olive she went when i told her

i asked them for the file. the girl on the phone, [[professional:6|faith]], was kind and she said have faith. that was [[date:2|19 january]] and it's may now and there is no file. i'm not religious anyway

[[child:1|river]] has wrote a poem about it and it's better than this. i'll send it if you want, she'd like her name on that

please keep all this back til [[date:3|17 july]] when she's left that school, she's got her gcses

%% signature
kay


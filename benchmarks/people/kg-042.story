+++
id = "kg-042"
channel = "email"
from_name = "Samira Elmi"
from_addr = "samira.elmi@example.net"
subject = "[[place:1|Newport]], [[place:2|Cardiff]], [[place:3|Bristol]] – one girl three systems"
date = "2024-09-25T21:12:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "We heard the health board lady, Delia Crane, and the council one, Mr Hopkins, agree that they'd both say the eye gaze wasn't working so neither had to pay the licence, and then Delia went \"are they on yet?\""
[[evidence]]
category = "false-information"
quote = "It says Ikram \"lives with her mother and a carer, Samira\", that's me, I'm her sister."
+++
Okay so I'm 19 and I'm writing about my little sister, because Hooyo doesn't like writing in English and because I was there for all of it. I translated most of it. I was eleven when I started translating.

[[child:1|Ikram]] is twelve now. She's got a rare thing, Rett-like, not Rett. The [[health:1|Royal Gwent]] found it, then [[health:2|Noah's Ark]] gave it a name, Dr [[professional:1|Sian Beynon]]. In [[place:1|Newport]] she went to [[school:1|Pill Harbour Nursery]] and [[school:2|Maindee Hill Primary]]. I've no memory of anyone being unkind there. Mr [[professional:2|Abdirashid]] the Somali link worker came to us at home with dates.

In 2017 Aabo got a job in [[place:2|Cardiff]] so we went. [[council:1|Newport]] and [[council:2|Cardiff]] had to talk. It took them thirteen months. [[child:1|Ikram]] was at home all those months, in the front room, with me for PE. I know it was thirteen since I failed Year 7 maths and Miss [[professional:3|Cadwallader]], my form tutor, asked why I was never in and then phoned the council herself.

She started at [[school:3|Ty Gwyrdd]] in October 2018, a special school. The head was [[professional:4|Rhodri Amos]]. Her communication thing, an eye gaze computer, was promised on paper. It came after two years. A nurse called [[professional:5|Angela]] said to me in the corridor, not to Hooyo, to me, "tell your mum not to make a fuss because they talk." I was fourteen, I didn't translate that.

I did translate the review in 2021. It was on Zoom. They forgot to put us in the waiting room or whatever, we were just in, with the camera off. We heard the health board lady, [[professional:6|Delia Crane]], and the council one, Mr [[professional:7|Hopkins]], agree that they'd both say the eye gaze wasn't working so neither had to pay the licence, and then [[professional:6|Delia]] went "are they on yet?" I said yes. We'd been on for six minutes. I can still see her face.

The licence got paid.

Last year we moved again, [[place:3|Bristol]], since Aabo's brother [[parent:1|Liban]] has a house in [[place:4|Easton]] with a ramp. So now EHCP not statement not IDP. [[council:3|Bristol]]'s EP did her by looking at the Welsh paperwork. It says [[child:1|Ikram]] "lives with her mother and a carer, [[parent:2|Samira]]", that's me, I'm her sister. I asked to get it changed; [[professional:8|Gemma Twine]] said it would be at annual review. [[school:4|Lawrence Brook School]] starts her [[date:1|7 October]].

I'm doing law at uni, btw. I suppose you can tell why.

%% signature
Samira


+++
id = "je-031"
channel = "email"
from_name = "Mei-Ling Cheung"
from_addr = "meiling.cheung@example.com"
subject = "Timeline for [[child:1|Jasper]] ([[place:1|Trafford]] / [[place:2|Sale]])"
date = "2022-03-02T15:27:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = "2022-09-05"
[[evidence]]
category = "insecure-handling"
quote = "It was the entire evidence file for my son, posted to the wrong house in a split envelope with his photograph sticking out."
[[evidence]]
category = "report-change-requested"
quote = "So the psychologist took out full time support because the man who holds the budget asked him to in two lines."
+++
Hello,

I'm an accountant so you get a timeline. Please sit on it until [[date:11|5 September]], when he'll be safely in the new school; [[council:1|Trafford]] reads everything.

[[date:1|14/9/20]] - [[child:1|Jasper]] starts Reception at [[school:1|Priory Fold]]. [[professional:1|Gemma]] has the job of peeling him off me. She does it by pretending to be a crane.

[[date:2|2/11/20]] - Zoom with [[professional:2|Leila]], who'll be "pulling it all together". [[parent:1|Wai-Man]] joins from the restaurant car park. She calls him Mr [[child:1|Jasper]] throughout.

[[date:3|20/1/21]] - [[professional:3|Rufus]] watches him for forty minutes through a window because of Covid. Tells [[professional:1|Gemma]] that he's "a fascinating little chap". [[professional:1|Gemma]] tells me.

[[date:4|8/2/21]] - A parcel is left at [[place:3|17 Oakhanger Rise]]. We're at 71. The woman at 17 is [[parent:2|Siobhan]], thank God, whose own girl [[child:2|Erin]] is in his class, and she'd opened it before she'd noticed. It was the entire evidence file for my son, posted to the wrong house in a split envelope with his photograph sticking out. She brought it straight over with a lasagne.

[[date:5|9/2/21]] - Told [[professional:2|Leila]]. She said, "Oh dear, did she read much?"

[[date:6|11/2/21]] - Read it myself. It contains [[professional:3|Rufus]]'s report, which we hadn't been sent, and an email that he'd been sent. From one [[professional:4|Glynn]]: "Ta for this. Can we lose the bit about 1:1, or it'll be the third this term." Reply, same afternoon: "Done. [[professional:3|R]]." 

So the psychologist took out full time support because the man who holds the budget asked him to in two lines.

[[date:7|12/2/21]] - My brother [[parent:3|Kenneth]] comes for New Year, or what passes for it, with a mask on and oranges. He reads it in the garden. He prosecutes tax fraud. He says, "This is very badly hidden."

[[date:8|1/3/21]] - Complaint. Reference [[id:1|TMBC/C/20/7719]].

[[date:9|30/4/21]] - Reply from [[professional:5|Fenella]]. Not upheld as regards content. Upheld as regards envelope.

[[date:10|17/6/21]] - [[professional:1|Gemma]] isn't renewed. [[child:1|Jasper]] waits at the gate for the crane.

There's more but that was when I stopped writing it down. He's moving to [[school:2|Timperley Brow]], out in [[council:2|Cheshire East]], on a plan with the bit in it.

%% signature
Mei-Ling


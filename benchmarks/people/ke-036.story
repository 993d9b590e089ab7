+++
id = "ke-036"
channel = "email"
from_name = "Dawn and Errol Campbell"
from_addr = "campbells5@example.com"
subject = "Our story - [[child:1|Marcus]], [[council:1|Lambeth]], and three years of our lives"
date = "2018-07-03T22:02:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Delphine and Lorcan had between them rung five schools to get our son taken off their hands, and we'd not been told about one."
[[evidence]]
category = "subject-access-failure"
quote = "Lambeth answered it in February 2017, eight months late, with every email between the two of them missing."
+++
Dear friends (because that's how we think of you),

[[parent:1|Errol]] says begin with the good people. So: [[professional:1|Winsome]], who ran the breakfast club at [[school:1|Loughborough Fields]] and kept back a hard-boiled egg. [[professional:2|Tim Aldous]], who could have had a headship anywhere and stayed put. The nice Irish woman on the phones at the tribunal, whose name we never did get. And Auntie [[parent:2|Cynthia]], 81, who attended every hearing in a hat.

[[child:1|Marcus]] is our middle one. [[child:2|Jerome]] above him, [[child:3|Shanice]] below. He was diagnosed at [[health:1|Mary Sheridan]] with ADHD and a language disorder when he was six, and for a while everything was done properly.

Then [[professional:2|Tim]] had his heart attack, and into his chair came [[professional:3|Delphine Marsh]]. In her second week [[child:1|Marcus]] was sent home for "intimidating" her. He was eight, and up to her elbow.

There were seventeen of those sendings-home between [[date:1|11 Jan]] and [[date:2|27 March 2016]]. Not one was written down. We know it's seventeen because [[professional:1|Winsome]] put a cross on the kitchen calendar each time she packed up his lunch.

We asked for the psychologist. There'd be a wait, said [[professional:4|Lorcan]] in SEN, who always sounded as though he was walking. While we were waiting somebody did something about it, but not what we thought. In the May, [[parent:1|Errol]] was fitting a boiler in [[place:1|Streatham]]. The lady of the house was a governor at [[school:2|Leigham Court Primary]]. Over a cup of tea she began to tell him, no names, about a dreadful family they'd been begged to take a boy from. Father absent, mother "known to services". And he's nodding along, and then she says, and he's got this lovely sister, [[child:3|Shanice]].

He put the tea down. He finished the boiler. He's a professional.

[[professional:3|Delphine]] and [[professional:4|Lorcan]] had between them rung five schools to get our son taken off their hands, and we'd not been told about one.

You can imagine the subject access request. It went in on [[date:3|6 June 2016]]. [[council:1|Lambeth]] answered it in February 2017, eight months late, with every email between the two of them missing. The Commissioner's office found against them (case [[id:1|RFA0671930]]) and we got the rest, and in it was the thing that [[parent:3|Dawn]] here still can't read aloud. [[professional:3|Delphine]] on [[child:1|Marcus]], to a colleague: "I give him till fifteen."

He's twelve now. He is at the [[school:3|Tulse Workshop]], which has a forge. A proper forge. There's a blacksmith, [[professional:5|Ephraim]], Rasta, hands like shovels, who told him on the first morning "you burn yourself, you tell me; you burn somebody else, I tell you". No one's been burnt. He's made [[parent:2|Cynthia]] a hatstand.

Use it, use it all, but take us out of it. [[child:1|Marcus]] has asked whether you could call him Hephaestus.

%% signature
With love and respect
Dawn & Errol Campbell


+++
id = "ke-043"
channel = "email"
from_name = "Philip Nwachukwu-Bell"
from_addr = "phil.nb@example.com"
subject = "[[child:1|Ottilie]]'s case, and what the [[council:1|Isle of Wight]] did with her medical notes"
date = "2017-10-30T20:03:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "They'd taken the surname off page one and left it on the other hundred and four, together with St Mary's letters and a photograph of her stoma."
[[evidence]]
category = "tribunal-disclosure"
quote = "Worse, the same papers had been lodged with the Tribunal as part of the authority's evidence the week before, and not one of us had consented to her hospital records being handed over, least of all Ottilie, who has a say of her own at fourteen."
+++
Hello.

I teach maths, at a school I'd better not name, and so does [[professional:1|Gemma Dyer]], and it matters that [[professional:1|Gemma]] and I are colleagues because otherwise I would never have found out.

Start with [[child:1|Ottilie]]. Fourteen; drummer; Crohn's disease since she was nine, and since last year a kind of dread about leaving the house that the consultant in [[place:1|Southampton]], [[professional:2|Ghada Mansour]], says anyone would have if they'd had her insides. She is on the roll of [[school:1|Carisbrooke Down]]. She was there for eleven days in the last academic year.

Her mum, [[parent:1|Uju]], gave up work. Her brother [[child:2|Felix]] gave up the top bunk so she could be nearer the loo. I'm not saying it for sympathy, I'm saying it because the local authority wrote that "the family has made few accommodations".

We asked for a tutor in the May. [[professional:3|Lindsey]] in inclusion said of course, and that she would "pop it through". Into what, we never learnt. [[professional:4|Bob Pinhorn]], from the attendance team, arrived on the step instead. He's a big gentle man who used to be a ferry steward and he sat on our stairs and told [[child:1|Ottilie]], through the bathroom door, about the worst crossing he ever had. She laughed! Then he went back and put in writing that prosecution wasn't appropriate. A month later they prosecuted us.

So to [[professional:1|Gemma]]. She's a lay member on something or other for the council and in July got a fat bundle, for training, as an example of "poor parental engagement". She opened it in the staff room and there was my daughter. They'd taken the surname off page one and left it on the other hundred and four, together with [[health:1|St Mary's]] letters and a photograph of her stoma. It'd gone to thirty people.

She closed it, walked across the corridor, came into my Year 9 set and asked could she have a word. I'll always remember that she'd put a cushion cover over it.

Worse, the same papers had been lodged with the Tribunal as part of the authority's evidence the week before, and not one of us had consented to her hospital records being handed over, least of all [[child:1|Ottilie]], who has a say of her own at fourteen.

We complained. A Mrs [[professional:5|Urry-Scott]] replied on [[date:1|11 August]]. She "recognised that we were upset". [[professional:2|Ghada]], who'd never sent anything to the authority, replied a good deal more strongly to [[professional:5|Urry-Scott]], two pages, with footnotes. The trust's own privacy officer, [[professional:6|Ikram]], drove across the whole island to apologise for something that wasn't their fault, and brought [[child:1|Ottilie]] a plant. It's done well.

The prosecution's been dropped. [[professional:4|Bob]] has resigned, and gone back on the boats. The Tribunal sits on the [[date:2|8th December]].

I'd be grateful if you gave no clue to the place. I realise that an island narrows it.

%% signature
All good wishes
Phil

%% quoted
From: Stories [mailto:stories@example.org]
Sent: 27 October 2017 09:15
To: Phil
Subject: Your message

Dear Phil, thank you for calling. Yes, please do put it in an email.


+++
id = "m-008"
channel = "email"
from_name = "Agnieszka Harrop"
from_addr = "aga.harrop@example.com"
subject = "[[school:1|Saxilby Fen]] / [[child:1|Oskar]] / [[child:2|Lena]]"
date = "2019-11-28T21:03:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "This school had Dr Strand's report for three weeks; his mother and father hadn't had it at all."
[[evidence]]
category = "school-approached"
quote = "So they were ringing round the schools to press them to take Oskar, saying things about him and me, and we knew nothing."
+++
Good evening. My husband [[parent:1|Simon]] is staff sergeant at [[place:1|Waddington]], that's why we moved so often and why I keep copies of everything.

[[child:1|Oskar]] (7, autism, epilepsy) and [[child:2|Lena]] (5, waiting list). Two different surnames at school because [[child:2|Lena]] has mine from before, [[child:2|Wojcik]], and this confuses [[council:1|Lincolnshire County Council]] more than you'd believe.

I make it a table in my head, I write it here as list.

- June 2019. [[professional:1|Joanne Tasker]], SEN caseworker, tells me there's a placement in mind. Doesn't say where.
- [[date:1|3 July]]. School secretary at [[school:1|Saxilby Fen Primary]] calls: do I want to look round before September? I've never heard of them. She says "But [[professional:1|Jo]] sent us his pack."
- [[date:2|4 July]]. I drive there with [[child:1|Osk]] in the back. Head teacher Mr [[professional:2|Bellwood]] has on his desk the neurologist's letter, the OT report and a report of Dr [[professional:3|Helena Strand]] that I've never seen. I say, this is an EP report? He says, didn't you get it?

This school had Dr [[professional:3|Strand]]'s report for three weeks; his mother and father hadn't had it at all.

- [[date:3|5 July]]. Email me to [[professional:1|Tasker]]: please explain.
- Email [[professional:1|Tasker]] to me: "Hi [[parent:2|Agnes]], consultation is a routine part of the process. We consulted five settings in June as is our duty. Best, [[professional:1|Jo]]"

Five. I asked which five. [[school:1|Saxilby Fen]], [[school:2|Eagle Heath]], [[school:3|St Hybald's]], [[school:4|Torksey Lock Academy]] and one she'd not name "as they've declined".

- [[date:4|12 July]]. [[professional:4|Marek]], who is TA in [[school:3|St Hybald's]] and by luck goes to our church, tells my friend [[parent:3|Kasia]] that the telephone call came to his head with the words "he's basically mainstream, the mother's difficult, we need him placed by Friday." So they were ringing round the schools to press them to take [[child:1|Oskar]], saying things about him and me, and we knew nothing.

About this [[professional:4|Marek Nowicki]] I ask you be careful. He has two small girls.

What did [[professional:3|Strand]] say in her report? When I finally read it, it was good report! [[professional:3|Helena]] had written he needs specialist placement, small group, nurse on site because of seizures. [[professional:2|Bellwood]] had read that also. He said to me, in his little office, with the door shut: "Mrs [[parent:2|Harrop]], I told [[professional:1|Joanne]] we can't keep him safe. She said that you'd agreed."

I had not agreed. I hadn't been asked. My husband [[parent:1|Simon]] was in Estonia and he wasn't asked either.

[[child:2|Lena]]'s papers have now begun the same trip. Last week a letter arrives: "We've consulted the following on behalf of [[child:2|Lena Harrop]]", which isn't even her name. I'm at [[contact:1|01632 960277]] mornings only.

%% signature
With respect,
Agnieszka Harrop

%% quoted
From: The Campaign <stories@example.org>
To: Agnieszka Harrop
Sent: 25 November 2019
Thank you for getting in touch. If you can, tell us what happened in the order it happened.


+++
id = "e-009"
channel = "email"
from_name = "Morag Kirkpatrick"
from_addr = "morag.k@example.com"
subject = "[[council:1|Dumfries & Galloway]]: how a rumour became a diagnosis"
date = "2015-09-13T19:36:00+01:00"
html = true
kind = "story"
categories = ["other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Mrs Comrie and a nurse manager had worked it out between them over a phone call that an ADHD label would bring the school a classroom assistant out of the health money, so the one would describe it and the other would find it."
[[evidence]]
category = "false-information"
quote = "The co-ordinated support plan, page 3, reads \"Struan has a diagnosis of ADHD (medicated)\"."
+++
Good evening,

I've drafted this five times, so here is the sixth, warts and all.

[[child:1|Struan]] was six when we moved from [[place:1|Lockerbie]] down to [[place:2|Kirkcudbright]] for [[parent:1|Neil]]'s work (he's a boatbuilder; there is one other and they don't speak). Our new school was [[school:1|Castledykes Wynd Primary]]. For the first year it was grand. Then came a new depute, [[professional:1|Elspeth Comrie]], and [[child:1|Struan]], who is adopted, began to be "a concern".

What concern? He's a quiet, watchful boy with an attachment disorder and a lazy eye. He'd had Dr [[professional:2|Anand]] in [[place:3|Dumfries]] since he was three and Dr [[professional:2|Anand]] was clear: trauma, not ADHD. I'll quote her: "I have considered and excluded ADHD." Plain enough for anyone.

In the spring of 2014 Mrs [[professional:1|Comrie]] asked would we mind if the school nurse popped in to observe. We didn't mind. Her name was [[professional:3|Senga Rae]], a nice wee body from [[place:4|Dalbeattie]]. A month later there's a referral to [[health:1|Nithbank CAMHS]] in our names, which we never made, and along with it a form for us to fill in with half the boxes already ticked. In pencil. Then gone over in pen.

I went to see [[professional:3|Senga]]. I'd known her mother. She told me a story I've had confirmed since by [[professional:4|Fraser McTurk]], the autism support teacher, who was in the room. Mrs [[professional:1|Comrie]] and a nurse manager had worked it out between them over a phone call that an ADHD label would bring the school a classroom assistant out of the health money, so the one would describe it and the other would find it. [[professional:4|McTurk]] objected. [[professional:4|McTurk]] was moved to [[place:5|Stranraer]], which if you know the A75 is quite an objection in reply.

Then it got into print. The co-ordinated support plan, page 3, reads "[[child:1|Struan]] has a diagnosis of ADHD (medicated)". He's never had so much as a Calpol in that building. I rang [[professional:5|Billy Gourlay]] at the council, who couldn't find where it came from. "It'll have come from health," he said. I rang health. "That'll have come from education." Round and round like a Waltzer.

Dr [[professional:2|Anand]] wrote a stinker on [[date:1|2 March 2015]]. It was filed, I'm told, in "the other file". I've asked what other file. There's now a Ms [[professional:6|Dalgleish]] dealing with me who ends every email with "I trust this clarifies".

And the boy himself? [[child:1|Struan]] told his sister [[child:2|Catriona]] he must be bad inside because he had a thing with four letters. He's eight. She told us at the table, and [[parent:1|Neil]] had to go and stand in the yard.

My sister-in-law [[parent:2|Ishbel]], who is a Reporter's clerk up in [[place:6|Ayr]], says I should name names. I'd rather not. It's a town of three and a half thousand, with four artists to every dog. Change what you need to. You could make [[parent:1|Neil]] a joiner.

%% signature
Morag Kirkpatrick
Kirkcudbright
01632 960228


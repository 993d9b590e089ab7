+++
id = "v-013"
channel = "email"
from_name = "Harpreet Bains"
from_addr = "harpreet_bains@example.net"
subject = "Phone call written down - [[council:1|Sandwell]] speech therapy"
date = "2012-06-26T21:58:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "We've been told we're not to put numbers. Not hours, not weeks, nothing."
[[evidence]]
category = "report-change-requested"
quote = "he'd like the word severe to come out and could it say moderate"
[[evidence]]
category = "no-chance-to-correct"
quote = "the final went in on Friday without me ever having had the draft"
+++
Hello,

My daughter [[child:1|Simran]] is four and a half and has severe verbal dyspraxia. She's at the nursery at [[school:1|Tividale Hall Lane]] and we're going for a statement before reception. I do shorthand for a living (court, [[place:1|Dudley]] and [[place:2|Wolverhampton]]) so when the therapist rang me I wrote it all down as we went. She knows that I did. I've left out the hellos.

[[professional:1|Becky Lowe]], SALT, rang Tues [[date:1|19 June]] 4.40pm.

[[professional:1|BL]]: I wanted to catch you before you get the advice because it's not what we talked about.
Me: OK, how do you mean.
[[professional:1|BL]]: So you know we said three times a week, twenty minutes, one to one. I can't put that.
Me: Why not?
[[professional:1|BL]]: We've been told we're not to put numbers. Not hours, not weeks, nothing. It came down from [[professional:2|Christine]].
Me: Who's [[professional:2|Christine]]?
[[professional:1|BL]]: [[professional:2|Christine Aldridge]], she's our service lead at the trust. And it came to her from education. There's a [[professional:3|Desmond Clarke]] there that does the statements.
Me: Mr [[professional:3|Clarke]] told me the opposite, he told me it's up to you.
[[professional:1|BL]]: (long pause) Right. Well. He's also rung me himself. About [[child:1|Simmy]].
Me: About [[child:1|Simran]] in particular?
[[professional:1|BL]]: Yeah. Said he'd had a read and he'd like the word severe to come out and could it say moderate. Because severe is a trigger for [[school:2|Highfield Lodge]], the language unit, and they've no places.
Me: And did you?
[[professional:1|BL]]: I said I'd have to ask. I asked [[professional:2|Christine]]. She's said to do it.
Me: [[professional:1|Becky]] she can't say her own name.
[[professional:1|BL]]: I know love. I know she can't.

That's the end, she had a child waiting.

When I asked for the draft so I could write my comments she'd already told me it would be with me by the Wednesday. It wasn't, and the final went in on Friday without me ever having had the draft. I got it this morning. "Moderate". "Regular input". It's signed by [[professional:2|C. Aldridge]], who has not met [[child:1|Simran]] in her life.

My husband [[parent:1|Gurdeep]] rang [[professional:3|Desmond Clarke]] at the [[council:1|Sandwell]] office in [[place:3|Oldbury]] and was told the call to [[professional:1|Becky]] was "a routine clarification". He has now asked for that in writing. Our health visitor [[professional:4|Maxine Baptiste]] is going to try [[health:1|Sandwell General]] for a second opinion, and the nursery teacher, Mrs [[professional:5|Jones]], has done us a lovely statement of what [[child:1|Simran]] can say, which is eleven words, three of them are names for the dog. The dog is called Biscuit.

My sister [[parent:2|Jaswinder]] is in [[place:4|Walsall]] and her little boy [[child:2|Arjan]] got his hours written down with no fuss whatsoever. [[health:2|Walsall Healthcare]] therapist, different boss. So it can't be the law, can it?

I don't mind you using the call, but not as it stands. Please don't let [[professional:1|Becky]] get into trouble, she's about 25 and was nearly crying. If you need me I'm on [[contact:1|0121 496 0388]] after six.

Thank you,

%% signature
Harpreet Bains
Tividale

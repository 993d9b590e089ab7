+++
id = "dd-068"
channel = "email"
from_name = "Catrin Maddox"
from_addr = "catrin.maddox@example.com"
subject = "On the new Welsh guidance"
date = "2021-09-26T14:00:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear friends,

Now that the Additional Learning Needs Code is in force, you might like a note from this side of the bridge, as your readers tend to think that Wales is a sort of footnote.

What's good: the individual development plan is meant to be made in a meeting with the child in it. Not after one. If it's done as written, there'd be no need for the kind of thing that's in your last newsletter, the "pre-meetings" and the reports that everyone's had bar the mother. There's a duty to give decisions and the reasons for them in writing. Nobody should have to ask twice.

What's not: health bodies come in by way of a co-ordinator with the handsome title of DECLO, and how they'll share information with the council is left to local agreement. I've no evidence that a local agreement has ever yet been misused. I only remark that "local agreement" is what it'd be called if it were.

There's also not a word to say what happens if a professional is told that she mustn't put hours in. I asked that, at a training day. The trainer said that no one would give such an instruction. We all looked at our sandwiches.

I'm a school governor, and I've a nephew with a plan that's working nicely. Make of this what you like.

Cofion,
Catrin Maddox

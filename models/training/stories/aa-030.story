+++
id = "aa-030"
channel = "email"
from_name = "Keith Burnage"
from_addr = "keith.burnage@example.com"
subject = "School nurse and the appeal"
date = "2014-05-13T20:15:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I said hang on, that's wrong, that, and that, and she said she'd got to press send by dinner, it couldn't be messed wi' now, and she pressed it while I were stood there."
[[evidence]]
category = "tribunal-disclosure"
quote = "Council's feller pulls out my own GP notes, mine, me depression after me dad died, and they've been put in wi' the evidence for the judge, and nobody'd come to me and said can we."
+++
Now then. I'm not much of a writer, I'm a roofer, so I'll say it straight out.

Our kid's got Tourette's. He's eleven. He shouts stuff, he can't help it, and folk on our street are used to it. We're appealing because they want him in a behaviour place and he's not bad, he's ticcy.

School nurse did a thing about him, a health needs summary they call it. I was shown it on her screen for about as long as it takes to boil an egg. I said hang on, that's wrong, that, and that, and she said she'd got to press send by dinner, it couldn't be messed wi' now, and she pressed it while I were stood there. I'd me coat on still.

Next I hear, we're at the hearing. Council's feller pulls out my own GP notes, mine, me depression after me dad died, and they've been put in wi' the evidence for the judge, and nobody'd come to me and said can we. I said where've you had them from. He said "from health". I'm not even the one wi' Tourette's.

Judge were decent. She told him to put 'em away. But you can't put 'em away once they've been out, can you.

Lad's going up to the academy after all and his form tutor's a drummer so they get on. I've not been back to me doctor since.

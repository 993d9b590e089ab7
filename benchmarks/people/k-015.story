+++
id = "k-015"
channel = "email"
from_name = "D Rudge"
from_addr = "danrudge@example.net"
subject = "Army family, will you listen"
date = "2012-11-21T22:03:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = "2013-04-30"
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'm told I can't write a figure any more,\" said Hunter, \"none of us in Wiltshire can, it's come down from Summers.\""
[[evidence]]
category = "discussed-without-consent"
quote = "Hope wasn't told about it, and found out when Bailey came home and said Will's name had been on the whiteboard in the small hall with a big red ring round it."
+++
I'm a serving sergeant so I'll set it out as I would a report, but it's hard to do it cold.

We got to [[place:1|Tidworth]] in January, third move in four years. [[child:1|Will]] was seven. [[parent:1|Hope]] unpacked his books before the beds. By half term she'd been called in eleven times.

The person doing the calling was [[professional:1|Grace]]. Always [[professional:1|Grace]]: "[[professional:1|Grace]] here, nothing to worry about." [[parent:2|Joy]] would go if [[parent:1|Hope]] was at work, they're only over the green from us and her [[child:2|Bailey]] is in the same class. [[parent:2|Joy]] it was who first said to me, mate, they're not sending home a naughty kid, they're sending home a deaf one. She'd noticed he watched mouths.

[[health:1|Salisbury District]] proved her right in May. Severe on the left, moderate on the right. You'd think that would change things. I asked [[professional:2|Mark]] to come, he advises Forces parents, and he drove up with a list. Around the table: [[professional:1|Grace]], [[professional:2|Mark]], [[parent:1|Hope]], [[parent:2|Joy]] (for moral support, took notes on a beermat, I am not joking) and a teacher of the deaf called [[professional:3|Hunter]]. Whether that's a first name or a last I never established. [[professional:3|Hunter]] said thirty hours of a communicator. [[professional:2|Mark]] said put that in writing. [[professional:3|Hunter]] said gladly.

What came was "regular input". So I rang. "I'm told I can't write a figure any more," said [[professional:3|Hunter]], "none of us in [[council:1|Wiltshire]] can, it's come down from [[professional:4|Summers]]." [[professional:4|Summers]] turned out to be the head of the sensory service and had never met my lad, nor would she meet me.

Then I got deployed. While I was away a second meeting was held on [[date:1|18 September]]. [[parent:1|Hope]] wasn't told about it, and found out when [[child:2|Bailey]] came home and said [[child:1|Will]]'s name had been on the whiteboard in the small hall with a big red ring round it. [[parent:2|Joy]] marched over and got the caretaker to let her photograph the board. On it: "[[child:1|W. Rudge]] - mobility of family - not cost effective before next posting?"

I've got that photo. [[professional:1|Grace]], who is the deputy and not a bad woman, says it was taken out of context. I said ma'am, it was in a ring.

I'm still serving so please nothing before [[date:2|30 April]] when I'm out, and change the lot. [[school:1|Ridge Camp Primary]] as well, there's just the one inside the wire. [[parent:1|Hope]] is content with this, she's read it over my shoulder.

%% signature
Dan Rudge


+++
id = "k-028"
channel = "email"
from_name = "Jo Naylor"
from_addr = "jo.naylor@example.com"
subject = "[[parent:1|Jo]], [[professional:1|Jo]] and [[parent:2|JoJo]]"
date = "2014-03-16T19:25:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Kath from Bradford came in on the Friday, sat down with Amjad and a nurse, and talked about holding my son down, and whether I'd \"come round to it\", without so much as a text to say they were meeting."
[[evidence]]
category = "report-change-requested"
quote = "and Kath had asked her to change \"two adults\" to \"adults\"."
[[evidence]]
category = "access-denied"
quote = "The log never came. Amjad says it's the trust's and the trust says I may view the policy but not the entries."
+++
Hello,

You'll have to concentrate. I do.

I've been [[parent:1|Jo]] since I was born, more or less. [[professional:1|Jo]] with the beanbags has been [[professional:1|Jo]] since long before I met her, it's on her lanyard. And [[parent:2|JoJo]] I've known from antenatal, we had our lads two days apart at [[health:1|BRI]], hers [[child:1|Kai]] and mine [[child:2|Corey]], and they were in the same Reception until [[child:2|Corey]] stopped being able to stay in the room.

So here's action point 4 from [[date:1|12 Feb]], exactly as typed: "[[professional:1|Jo]] to ring [[parent:1|Jo]] re [[parent:2|JoJo]]'s email." I laughed till I choked and then I thought, hang on. Why is anyone ringing me about what [[parent:2|JoJo]] wrote? She'd only written to say that [[child:1|Kai]] was upset at seeing his mate carried.

What I didn't know was that they had already had it out between them. [[professional:1|Jo]] told [[professional:2|Amjad]], [[professional:2|Amjad]] told [[professional:3|Kath]], and [[professional:3|Kath]] from [[council:1|Bradford]] came in on the Friday, sat down with [[professional:2|Amjad]] and a nurse, and talked about holding my son down, and whether I'd "come round to it", without so much as a text to say they were meeting. [[professional:2|Amjad]] runs the place, has done since [[school:1|Toller Rise]] became an academy. He's got a good heart. He's also got a restraint log that I've been asking for since Christmas.

[[professional:1|Jo]] rang. I could hear that tinkly music they have on in there. "[[parent:1|Jo]]," she says, "it's [[professional:1|Jo]]." I said I know who you are. She said she wasn't happy about it either, and that she'd put in writing he should be nowhere near the hall at dinnertime and had said two adults at all times, and [[professional:3|Kath]] had asked her to change "two adults" to "adults". One letter and one word. That's what it comes down to, isn't it, a letter and a word.

I took [[parent:2|JoJo]] to the next one. She was shaking, she hates that sort of thing, she works in a library. But when [[professional:3|Kath]] said "and how does [[parent:1|Jo]] feel about a safe space," looking at [[professional:1|Jo]], it was [[parent:2|JoJo]] who said: "Ask her. She's got the same name, she's sat there, and she's his mum."

The log never came. [[professional:2|Amjad]] says it's the trust's and the trust says I may view the policy but not the entries.

[[child:2|Corey]] is seven. He's at home with me for now. [[child:1|Kai]] comes Sundays.

Call us what you like. Call us all Susan, I don't care, only don't let on it's [[place:1|Girlington]].

%% signature
Ta,
Jo
(the first one)


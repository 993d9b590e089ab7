+++
id = "jf-021"
channel = "email"
from_name = "Tracey Farrow"
from_addr = "tracey.farrow@example.com"
subject = "[[council:1|Norfolk]] and my three"
date = "2013-11-11T20:30:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Prentice had rung the head of Wayland Oaks, not once but twice, to put her off having Skye, and the caretaker had heard one end of it while he bled the radiators."
[[evidence]]
category = "discussed-without-consent"
quote = "It turned out she and Prentice and a health visitor I've never clapped eyes on had gone through all three of my children one by one on a Friday afternoon, and me as well, without a word to me before or since."
[[evidence]]
category = "false-information"
quote = "It also had that Skye \"sleeps through and is dry at night\", which I'd dearly love to be true."
+++
Dear whoever opens this

Get a cup of tea. I've three with difficulties and one without, and it's the one without who fetched me the laptop and said Mum, write to them. That's [[child:1|Ellie-Mae]], she's 15. Then [[child:2|Kyle]] 12, [[child:3|Brandon]] 9 and [[child:4|Skye]] 6. We're out at [[place:1|Watton]], moved up from [[place:2|Dagenham]] when their dad got work at the turkey place. He's since gone back to [[place:2|Dagenham]], with the van. [[place:3|Norfolk]] one, husbands nil, as my nan would have it.

[[professional:1|Wendy]] has been in and out of ours since [[child:2|Kyle]] was two. She showed us the Makaton, she did the feeding, she held my hand when [[child:3|Brandon]] was diagnosed at the [[health:1|Jenny Lind]]. So you'll understand I didn't think twice when she said she'd "have a word with [[professional:2|Prentice]]" about school for [[child:4|Skye]]. [[professional:2|Prentice]] I'd met the once. He looks after the budget for our side of [[place:3|Norfolk]] and wears cycle clips.

First peculiar thing: a woman stops me in [[org:1|Watton Carpets]]. [[parent:1|Lesley]], whose lad's in [[child:2|Kyle]]'s scout troop. She says, "I hear you're going for [[school:1|Wayland Oaks]], good luck with that, they've been told you're trouble." I said told by who? Her husband [[professional:3|Graham]] is the caretaker there. [[professional:2|Prentice]] had rung the head of [[school:1|Wayland Oaks]], not once but twice, to put her off having [[child:4|Skye]], and the caretaker had heard one end of it while he bled the radiators.

Second thing. I asked [[professional:1|Wendy]] had she said anything. She went the colour of that carpet. Yes there'd been "a conversation". It turned out she and [[professional:2|Prentice]] and a health visitor I've never clapped eyes on had gone through all three of my children one by one on a Friday afternoon, and me as well, without a word to me before or since. They'd discussed my "capacity". They'd discussed whether I was "a pattern".

Third. On [[date:1|4 October]] the letter. [[child:4|Skye]] to stop at [[school:2|St Withburga's]], with "reasonable adjustments." It had my name as [[parent:2|Stacey]]. It had [[child:3|Brandon]]'s date of birth for hers, [[date:2|19/02/2004]]. It also had that [[child:4|Skye]] "sleeps through and is dry at night", which I'd dearly love to be true. I've the washing line to prove otherwise.

I'm not daft. I know Norfolk terriers with better manners than that lot, but I also know [[professional:1|Wendy]] got us through some bad years, and I can't find it in me to report her. [[child:1|Ellie-Mae]] says I'm soft. [[child:1|Ellie-Mae]] is going to do law.

[[professional:4|Ruth]] at [[school:2|St Withburga's]] has [[child:4|Skye]] on her knee for most of the afternoon, with the register in the other hand and twenty-nine others. She's asked me not to make a fuss "just yet". Everybody asks me that.

Use it. Swap the names and say [[place:4|East Anglia]].

%% signature
Ta very much
Tracey F

Sent from Ellie's laptop!!


+++
id = "ke-037"
channel = "email"
from_name = "Thushara Sivanesan"
from_addr = "t.sivanesan@example.com"
subject = "Regarding [[child:1|Abi]] - [[council:1|Harrow]], [[health:1|Northwick Park]] and others"
date = "2014-11-10T19:25:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "When I pointed out by e-mail eleven mistakes of fact, Eade answered that parents weren't entitled to comment on professional advice until after the statement was made final."
[[evidence]]
category = "insecure-handling"
quote = "Our whole bundle went to her family's house by second-class post, and theirs never came to us, so nobody knows where that is."
+++
Dear Sir/Madam,

Kindly accept this statement. It has been read over by my elder brother [[parent:1|Ganesh]], who is a notary, and he's asked me to keep to what I saw with my own eyes.

[[child:1|Abirami]] is seven. We call her [[child:1|Abi]], and Mrs [[professional:1|Whitcombe]] called her [[child:1|Abby]], which in the end turned into a problem of its own. She was born at twenty-six weeks and has cerebral palsy affecting her legs and her speech.

On the first day at [[school:1|Kenton Lane First School]] I carried her in. [[professional:1|Whitcombe]] said, "We don't do that here." I asked what they did. She pointed to a chair with wheels, for an adult, from the medical room. A boy in the class, [[child:2|Dominic]], pushed her all that week. Six years old. His mother [[parent:2|Bernadette]] has since become as a sister to me.

It was to be the job of [[professional:2|Nasreen]] to bring the proper chair. She came on [[date:1|17.9.13]] and measured. She was quick, she had cold hands and apologised to [[child:1|Abi]] for them. She came with a second lady who didn't measure anything. [[parent:2|Bernadette]], who was helping with reading that day, heard this second lady speak to the head, [[professional:3|Lyall]], outside the library: "Is this one the mother who complains?"

I had not, at that time, complained. I've made up for it.

The second lady was [[professional:4|Rosalind Eade]] of [[council:1|Harrow Council]]. She produced advice without seeing my daughter do anything except be measured. When I pointed out by e-mail eleven mistakes of fact, [[professional:4|Eade]] answered that parents weren't entitled to comment on professional advice until after the statement was made final. One of the eleven was the name: [[child:1|Abby Sivan]].

It's because of that that the next thing took place. There's another [[child:3|Abby]], surname [[child:3|Sivyer]], in [[place:1|Rayners Lane]]. Our whole bundle went to her family's house by second-class post, and theirs never came to us, so nobody knows where that is. Mr [[parent:3|Sivyer]] drove over with it on a Sunday, in his gardening clothes. He'd read only the first page, he said, and stopped. I gave him [[org:1|Saravana]] sweets for his wife.

I then went, with [[parent:1|Ganesh]], to see Councillor [[professional:5|Dattani]]. I am bound to say that he was helpful. He rang the director from his mobile in front of us. And a week later the chair came; purple, her choice. With it came [[professional:2|Nasreen]], who told me in the doorway that what [[professional:4|Eade]] had signed wasn't what she'd written. I asked her to say more. She looked at the stairs. "I've got two more years on my visa," she told me.

I do not name her in my complaint. I ask that you also don't.

My complaint is with the Ombudsman, [[id:1|14 006 883]]. Until it's decided I can be reached at [[contact:1|thushara.s@example.net]] as well as on this address.

%% signature
Yours faithfully,
Mrs T. Sivanesan


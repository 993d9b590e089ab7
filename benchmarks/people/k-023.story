+++
id = "k-023"
channel = "email"
from_name = "Carol Ridley"
from_addr = "carolridley@example.net"
subject = "foster carer, have I the right to ask"
date = "2022-09-18T21:05:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Lesley-Ann, the virtual head and somebody from Benton House had all sat down about Dec without me, without Kelly, and decided he didn't need the EHCP because \"placement is meeting need\"."
[[evidence]]
category = "access-denied"
quote = "Newcastle say I've no parental responsibility so I can't have it, and Kelly was told she's no delegated authority so she can't."
+++
Hiya,

I'm not allowed to say their names so you'll have to make do with what I call them, [[child:1|Ant]] and [[child:2|Dec]], on account of which side of the settee they always sit. Brothers, 11 and 9. Been with me three year come November, and [[place:1|Byker]] born and bred the pair of them.

[[child:2|Dec]] has FASD. [[parent:1|Kelly]] was honest about that from the start, whatever else they say of her; she wrote it on a card and signed it, for him to have when he's big. [[professional:1|Lesley-Ann]] lost the card.

That's the sort of thing. I've got [[professional:2|Femi]] as well, he's for me, he's not for the lads, he comes once a month and asks am I sleeping. It was [[professional:2|Femi]] who told me there'd been a meeting. [[professional:1|Lesley-Ann]], the virtual head and somebody from [[health:1|Benton House]] had all sat down about [[child:2|Dec]] without me, without [[parent:1|Kelly]], and decided he didn't need the EHCP because "placement is meeting need". Placement's me. Placement's on her knees, pet.

I asked to see what was wrote down. [[council:1|Newcastle]] say I've no parental responsibility so I can't have it, and [[parent:1|Kelly]] was told she's no delegated authority so she can't. So who can? [[professional:2|Femi]] said he thought the answer was [[professional:1|Lesley-Ann]]. [[professional:1|Lesley-Ann]] has left.

His teacher at [[school:1|St Bega's]] is a canny lad called Mr [[professional:3|T]] by all the bairns. [[professional:3|T]]'s kept a diary of what [[child:1|Jayden]] does for his brother every dinnertime, and it'd break your heart.

Eeh, I've just seen I've put his name. Take that out will you.

%% signature
Carol


+++
id = "i-028"
channel = "email"
from_name = "Steph & Lou Harbord"
from_addr = "harbordmums@example.org"
subject = "Adopted siblings - adoption details passed to school parents"
date = "2022-10-17T13:20:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Gaynor's draft had the old surname in the header on all nineteen pages, and she mailed it to a list that was meant to be professionals but had two other parents on it from the same year group."
[[evidence]]
category = "no-chance-to-correct"
quote = "When we asked for that section to come out before it went any further, Gaynor's manager Dean Rolfe said we could put our comments in \"at the fifteen-day stage\", by which time it had already gone to everybody."
+++
Hiya both/all,

We adopted our two in 2017, full siblings, they came to us from a different county (not going to say which, you'll see why). [[child:1|Mason]] is 10, [[child:2|Lacey]] is 8. Both have FASD and [[child:1|Mason]]'s got a diagnosis of developmental trauma on top, if diagnosis is the word. We're [[parent:1|Steph]] and [[parent:2|Lou]], mums, married, [[place:1|Whitstable]].

Up until last year I'd have told anyone who'd listen that [[council:1|Kent]] were slow but decent. Our post-adoption worker, [[professional:1|Femke de Graaf]], is ace. The SENCO at [[school:1|Tankerton Bay Primary]], [[professional:2|Jonny Lacey]] (yes, same as our daughter's name, she thinks that it's hilarious), rings when he says he'll ring.

Here's the bit that's kept me awake. [[child:1|Mason]]'s EHCP went to draft in May. I'd been very, very clear with the plan writer, somebody called [[professional:3|Gaynor]], that the children's birth names aren't to be on anything. Their first names weren't changed but their surname was. It's a safety matter, birth dad knows the area and he's been inside for what he did. [[professional:3|Gaynor]]'s draft had the old surname in the header on all nineteen pages, and she mailed it to a list that was meant to be professionals but had two other parents on it from the same year group. One of those parents, [[parent:3|Kelly]], came to the door with the printed pages in a carrier bag. She was crying, she said she hadn't read past the top and hadn't told a soul. I believe her. The other one I don't know. She's blanked us ever since, so either she's read it or she's embarrassed.

I phoned [[council:1|KCC]] on [[date:1|26 May]]. "Can you ask them to delete it?" Yes, I could, could I? I was the one who had to do it.

Then there's what was in it. We've always said we want to be the ones who tell [[child:1|Mason]] the hard stuff. We've got a plan for it with the [[health:1|Maudsley]] and a lovely psychologist there named [[professional:4|Ottilie Brandt]]. The draft gives the lot in section A, who did what and where the hospital pictures were taken. A teaching assistant had it open on a laptop in the classroom on [[date:2|9 June]] and he can read, you know? He's ten. He asked [[parent:2|Lou]] in the car whether it was his real mum or his real dad that'd broken [[child:2|Lacey]]'s arm.

When we asked for that section to come out before it went any further, [[professional:3|Gaynor]]'s manager [[professional:5|Dean Rolfe]] said we could put our comments in "at the fifteen-day stage", by which time it had already gone to everybody.

It has been cut down since. [[professional:1|Femke]] stood over them. But you can't unread a thing.

We'd like people to know it happens to adopters, because there's this idea that we get looked after. Change whatever you need to; ages, the seaside, the fact that we're two women if you think it gives us away.

%% signature
Lots of love, Steph (and Lou)


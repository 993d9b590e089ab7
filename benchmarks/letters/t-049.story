+++
id = "t-049"
channel = "email"
from_name = "Gwenda Roberts"
from_addr = "gwenda.roberts@example.org"
subject = "A letter from a nain"
date = "2014-02-09T15:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "she saw my grandson's whole life pinned on a board under \"Difficult Placements\""
+++
I am eighty-one, so I write it with a pen and then [[parent:2|Gethin]] types. Blame him for the commas.

[[child:1|Gwern]] has been with me in [[place:1|Llanbedrog]] since he was four. [[parent:3|Lowri]] could not manage and there is no more to say about [[parent:3|Lowri]]. He does not speak outside the house. Inside it he never stops.

At [[school:1|Ysgol Pen y Garn]] they were kind. [[professional:1|Non]] sat on the floor with him every dinner time and he whispered to her once, in October, the word "sglods". Then [[professional:1|Non]] was moved to [[school:2|Morfa Hir]] and in her place came [[professional:2|Carwyn Pugh]], who believes in firmness.

Now. [[parent:4|Menna Tŷ Capel]] cleans at the offices in [[place:2|Dolgellau]], and [[parent:4|Menna]] and I were in Sunday school together, so when she saw my grandson's whole life pinned on a board under "Difficult Placements" she came straight over on the bus. His name, the social worker's letter, what [[parent:3|Lowri]] took and when. [[child:2|Cai]] and little [[child:3|Mabli]] were up there too, from [[place:3|Nefyn]], poor dabs.

I telephoned [[council:1|Gwynedd]]. A boy answered. I asked for [[professional:3|Eirlys]], because [[professional:3|Eirlys]] at least was brought up properly, and he said [[professional:3|Eirlys]] had gone to [[health:1|Ysbyty Gwynfaen]]. As a patient, mind, not to work.

Nobody has said sorry. I do not know what one does with shame at my age; there is no drawer left to put it in. The child himself knows nothing of it, but he watches my face, having so little else to go by, and for a week now he has been bringing me things: a spoon, a clothes peg, the cat's collar. I should like it taken down, and I should like whoever needs to see it to get up from his chair and ask for it.

The board, [[parent:4|Menna]] tells me, now has a curtain.

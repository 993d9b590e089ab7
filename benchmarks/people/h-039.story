+++
id = "h-039"
channel = "email"
from_name = "Maureen Tulip"
from_addr = "maureen.tulip@example.co.uk"
subject = "[[council:1|Gateshead]] cannot find him"
date = "2014-12-08T20:40:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Another ten pound. I got an envelope on 3 Nov 14, a hundred and forty-six days after the second time of asking, with nine sheets in it out of eleven years."
[[evidence]]
category = "insecure-handling"
quote = "He says the nursery file and the psychologist's were \"weeded\" in 2011 when they moved basements, skip and shredder, and there isn't a list kept of what went."
+++
Hello pet, whoever reads these

I'm [[parent:1|Maureen Tulip]], 67, and I've brought up my grandbairn [[child:1|Declan]] since he was four. [[child:1|Dec]]. Special guardianship, all legal. He's got attachment disorder and dyspraxia, and he's 14 now and six foot and eats like a horse. His mam, our [[parent:2|Michelle]], passed. I'm only telling you as it's why the papers matter.

When he turned fourteen he asked us what he was like as a bairn. I've got photos from four onwards. Before that I've nowt. But I knew there'd be files, he was seen by everybody, so I says divvent worry pet, Nana'll write off for them.

This is what happened, I wrote it on the calendar and me neighbour's lad's put it in order.

* [[date:1|6 Jan 14]]. Letter to the Civic Centre asking for [[child:1|Declan]]'s education file, psychologist's file and the nursery one, [[school:1|Heather Hill Nursery]]. Subject access they call it. Ten pound postal order.
* [[date:2|20 Jan 14]]. They want proof I'm me. Sent it.
* [[date:3|3 Feb 14]]. They want proof he's him. Sent it.
* [[date:4|17 March 14]]. Rang. Lad called [[professional:1|Gavin]]. Says it's "in the queue".
* [[date:5|30 April 14]]. Rang. [[professional:1|Gavin]]'s left.
* [[date:6|9 June 14]]. Rang. Lass called [[professional:2|Keeley]]. Says there's no request on the system and would I like to make one. I said a word.
* [[date:7|10 June 14]]. Made one. Another ten pound. I got an envelope on [[date:8|3 Nov 14]], a hundred and forty-six days after the second time of asking, with nine sheets in it out of eleven years.
* [[date:9|4 Nov 14]]. Rang to ask where's the rest. Put through to Mr [[professional:3|Alan Rutter]], records manager. He says the nursery file and the psychologist's were "weeded" in 2011 when they moved basements, skip and shredder, and there isn't a list kept of what went.
* [[date:10|11 Nov 14]]. Armistice Day. Wrote to the ICO. They've given us a number, [[id:1|RFA0561877]].

The nine sheets. Eight's about the taxi. The other one's a drawing he did, aged three and a half, of his mam with great long arms. Someone's put a paperclip through her head. There's a sticky note on it says "? significance".

I gave it to him. I wasn't going to, and then I thought no, it's his. He looked at it ages. He says, "she's got big arms," and I says, "aye, she did, she'd have gone round you twice." It's on the wall now next to his football scarf.

But I lie there and think what else was in that skip. Somebody will have written down things that she said. What he said first. I wasn't there, you see, we'd fell out, me and [[parent:2|Michelle]], I missed them years. That file was the only ones who were there.

Mr [[professional:3|Rutter]] was civil. He sent us me second tenner back.

Use it, hinny, but not the surname, there's only the one lot of [[parent:1|Tulip]]s round [[place:1|Felling]] and it's not a flower bed.

%% signature
God bless
Maureen


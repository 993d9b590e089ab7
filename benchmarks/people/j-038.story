+++
id = "j-038"
channel = "email"
from_name = "Niamh Corr"
from_addr = "niamh.corr@example.co.uk"
subject = "[[child:1|Fiachra]]: a good one, for a change"
date = "2014-10-07T21:33:00+01:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Well folks,

I've read your pages and I thought somebody should send you in one that came out all right, even if it near killed us.

[[child:1|Fiachra]]'s a dote. He's ten, profoundly deaf on the one side, and has dyspraxia that bad he'd fall over the pattern on a carpet. There's himself and [[child:2|Dara]], and my mother [[parent:1|Philomena]] who lives in and runs the show. We're up the [[place:1|Glen Road]].

For three years [[school:1|Bunscoil Naomh Gall]] asked the [[council:1|BELB]] for a classroom assistant. Three years of "monitor". Then a new officer was given our patch, by the name of [[professional:1|Trevor Boal]]. I'd my claws out before he'd his coat off. And the big man sits down at my mother's table, takes a scone, and says, "Mrs [[parent:1|Corr]], I've read all of it twice and I think that we've treated this child shabbily." She had to go out to the yard.

He rang the audiologist, [[professional:2|Una McKibbin]], with me on the other extension, having asked me first was I content. He read me the draft before a soul saw it and took out two things. He brought it himself, on a Saturday, [[date:1|20 September]], on a bicycle.

[[child:1|Fiachra]] has had [[professional:3|Joanne]] with him since Monday week. He's fallen over twice.

So it can be done, is all I'm saying. One fella with manners. I asked would he mind being named and he said he'd rather not, he'd get the life slagged out of him in the office. Leave us out of it too.

%% signature
Slán go fóill,
Niamh


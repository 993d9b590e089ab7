+++
id = "u-073"
channel = "forum-post"
from_name = "bobbe_of_nine"
from_addr = ""
subject = "Re: Does any of this actually change anything?"
date = "2013-09-15T16:34:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I think [[contact:1|Geordie_Dad_x4]] is too gloomy. May an old woman say something?

My brother [[parent:1|Solly]] was what they called ineducable. This was [[place:1|Gateshead]], 1958. A man in a hat came to [[place:2|Bewick Road]], looked at him for as long as it takes to drink a cup of tea, and that was that. There was no report and no appeal. There was my mother, and a place called [[school:1|Ravensworth Hall]] where he was taught to weave baskets, and [[parent:1|Sol]] hated baskets till the day he died.

Now my great-grandson, [[child:1|Menachem]] ([[child:1|Mendy]]), has a statement as thick as a telephone directory and a young woman, Miss [[professional:1|Joy Attah]], who sits with him each morning. Is it perfect, no. My granddaughter [[parent:2|Faigy]] says [[council:1|Gateshead Council]] write letters like a wall. But it's a wall with a door in it. In my mother's time there wasn't even a wall to bang your head on.

What the campaign is asking for seems to me so small. Let the mother read it first. Let her say "no, that's wrong". Nobody needs a new law for good manners, and I can't see what joy there is in keeping a thing back from the one person who has to live by it.

So, yes, sign the petition. I did, on paper, because I do not trust the other kind.

+++
id = "p-008"
channel = "email"
from_name = "Mark Featherstonehaugh"
from_addr = "mark.f@example.co.uk"
subject = "A pair of hands"
date = "2013-08-01T12:00:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good afternoon,

I have no tale of woe. Our daughter [[child:1|Joy]] got her statement from [[council:1|North Yorks]] with very little fuss, was shown every page beforehand, and is happy at [[school:1|Swaledale House]]. It can be done properly, mark you.

What I do have is twenty years as an indexer and far too many evenings. If you want somebody to sort the stories by kind, check the dates, or proof-read the dossier, I'm at your disposal, along with my wife [[parent:1|Rosalind]], who is quicker than I am and ruder about commas. We're at [[place:1|Low Row]], where the broadband comes and goes; the telephone, [[contact:1|01632 960 733]], is surer.

%% signature
All good wishes,
Mark F.

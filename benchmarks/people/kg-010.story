+++
id = "kg-010"
channel = "email"
from_name = "Solvej Christie"
from_addr = "solvej.c@example.com"
subject = "Offer of help – retired teacher, [[place:1|Aberdeenshire]]"
date = "2009-12-11T18:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear campaign,

I taught learning support for twenty-six years, the last nineteen at [[school:1|Deveronside Academy]] in [[place:2|Huntly]], and I have sat in most of the rooms that your correspondents describe. I was never comfortable in them.

If it would be of use I can read papers and say what a phrase is likely to mean. I did so last month for a mother at [[place:3|Insch]] whose boy, [[child:1|Callum]], had been sent from [[school:2|Leslie Hill Primary]] to a base at [[school:3|Garioch House]] with no paperwork whatever; [[professional:1|Sheila Mutch]] of [[council:1|Aberdeenshire Council]] put it right within the week once the correct paragraph was quoted at her. Also for my nephew [[parent:1|Anders]] and his wife [[parent:2|Fiona]], whose wee girl [[child:2|Signe]] was being assessed at [[health:1|Raeburn House]].

I am on [[contact:1|01632 960 283]] in the forenoon. You must not put my name to anything, because Mr [[professional:2|Geddes]], who was my last rector, is still in post and I am fond of him.

%% signature
Kind regards
S. Christie


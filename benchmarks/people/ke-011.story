+++
id = "ke-011"
channel = "email"
from_name = "Siobhán McAteer"
from_addr = "siobhan.mca@example.org"
subject = "our wee man's report"
date = "2015-07-14T19:48:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He said that the board had sent the draft back to him with the diagnosis struck through and a note to say they don't use that term."
+++
Hello there

I'd been meaning to write since [[professional:1|Attracta]] at the parents' group in [[place:1|Strabane]] read out your appeal. She's paid two days a week to run it, no teacher nor nurse, just a powerhouse.

[[child:1|Oisín]] is the youngest of five. The others ([[child:2|Aoife]], [[child:3|Cathal]], [[child:4|Dervla]] and [[child:5|Eunan]]) all sailed through [[school:1|St Mura's PS]], so when himself was in P3 and not reading his own name the principal was very quick to say it must be something at home. Mr [[professional:2|Gormley]] has since retired. It was [[professional:3|Roisin Devenney]] in the P3 room who got the [[council:1|Western Board]] out to look at him at all. She did it on her own time and I'll always be grateful.

The psychologist was a Dr [[professional:4|Hetherington]], and I'd say he was with [[child:1|Oisín]] for the length of a mass. He told me in the corridor that it was as clear a case of dyslexia as he had ever seen and the word would be in the report. He shook [[parent:1|Brendan]]'s hand on it. The report came on [[date:1|20th March]] and there's no such word. "Literacy delay." So I rang, and credit to the man, he called me back from his own car. He said that the board had sent the draft back to him with the diagnosis struck through and a note to say they don't use that term.

I asked would he put it in writing. He would not. Two years off his pension.

[[professional:5|Fidelma Boyce]] is our solicitor's name, [[org:1|Boyce & Harkin]], and she thinks it is the best one she has heard all year. Use it away, but keep [[child:1|Oisín]] out of it by name. He's at a dyslexia unit in [[place:2|Omagh]] since Easter and last week he read me the back of the cornflakes.

%% signature
God bless
Siobhán


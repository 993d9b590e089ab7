+++
id = "l-058"
channel = "email"
from_name = "Cosmo Delaney-Frith"
from_addr = "cosmo.df@example.com"
subject = "seaside towns, in descending order"
date = "2015-05-04T17:46:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "B&HCC had scanned his sealed adoption file into the same folder as his swimming consent, and every adult at Whitehawk Down could open it."
+++
Dear you,

[[child:1|Rafferty]] is ours, my husband [[parent:1|Marek]]'s and mine; adopted at three from [[council:1|West Sussex]], raised in [[place:1|Kemptown]]. Duly, [[council:1|West Sussex]] held the adoption papers and [[council:2|Brighton]] held the school ones, and ne'er the twain et cetera. ([[council:2|Brighton and Hove]]. There's a joke about the "actually". I'll spare you.)

The papers from [[place:2|Chichester]] have his birth name and birth town in them, [[place:3|Bognor]] if anybody asks, and nobody should. Last month at [[school:1|Whitehawk Down]] a TA, [[professional:1|Shelley]], asked [[child:1|Raff]] if he missed [[place:3|Bognor]]. [[council:2|B&HCC]] had scanned his sealed adoption file into the same folder as his swimming consent, and every adult at [[school:1|Whitehawk Down]] could open it.

I went to [[place:4|Hove]]. [[place:4|Hove]] was closed. [[professional:2|Ottoline Marr]], of the virtual school, met me in a café on [[place:5|St Aubyn's Row]] and agreed that it was "not ideal". The [[health:1|Alex]], sorry, [[health:1|Royal Alexandra Children's Hospital]], has now changed his surname on the system so that it can't be searched. [[health:2|Seaside View]] has too. [[council:1|West Sussex]] has apologised. [[council:3|East Sussex]], which never had it, has apologised as well, by mistake. [[council:2|Brighton]] hasn't.

You want to know whether this can be used. Ask me in June; [[parent:1|Marek]] is still shaking.

%% signature
Cosmo


+++
id = "u-012"
channel = "forum-pm"
from_name = "orchardcountydad"
from_addr = ""
subject = "Could give a hand"
date = "2010-09-29T22:02:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
How's about ye. Da of two here, [[child:1|Caoimhe]] (ASD, 12) and [[child:2|Donnacha]], just outside [[place:1|Armagh]]. Before I was paid off I did databases for [[council:1|SELB]], so if you need somebody to sort all the replies into a spreadsheet I've time on my hands. I also know a barrister, [[professional:1|Fionnuala Devenney]], who does SENDIST NI cases and she'd look over anything legal for nothing, she did ours against the [[council:1|Southern Board]]. E-mail's best, [[contact:1|pmcg_orchard@example.com]]. I'm away to [[place:2|Bundoran]] till [[date:1|Oct 4th]].

%% signature
Padraig

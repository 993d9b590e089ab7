+++
id = "n-017"
channel = "email"
from_name = "Ottilie Brandreth"
from_addr = "ottilie@brandreth-example.example.net"
subject = "Collusion, in writing"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"Sorrel,\" he writes, \"can we lose the word 'severe'?"
+++
Dear All,

I attach nothing, for reasons that will become obvious, but I have before me an email of [[date:1|8th October]] from [[professional:1|Marcus Fenn]] at [[council:1|Wilts]] to [[professional:2|Sorrel Akehurst]], the independent-but-not-very SALT. "[[professional:2|Sorrel]]," he writes, "can we lose the word 'severe'? [[professional:3|Hugo]] will have kittens. Panel's Thursday. M."

The child in question is mine. [[child:1|Ptolemy]] ([[child:1|Tolly]] to all who love him, "[[child:1|Tom]]" in every report) is ten, and severe is the kindest of the words that apply.

[[professional:3|Hugo]], it emerges, is [[professional:3|Hugo Paternoster]], who chairs. He and [[professional:4|Felicity]], our own caseworker, were at [[org:1|Marlborough Rugby Club]] together on the Saturday. I don't say it means anything.

[[child:1|Tolly]] remains at home with me in [[place:1|Aldbourne]]. The place at [[school:1|Kennet Lodge]] has gone to somebody else. I should like all this known, though not by whom.

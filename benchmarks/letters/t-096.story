+++
id = "t-096"
channel = "email"
from_name = "R. F. T. Pakenham-Steele"
from_addr = "rftps@example.org"
subject = "For the attention of the editor"
date = "2011-05-19T08:30:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Rutland circulated it, on 28 March, to six recipients, of whom I can name four"
[[evidence]]
category = "false-information"
quote = "It says Peterborough diagnosed a conduct disorder. I've the Peterborough letter before me, and it says nothing of the kind."
[[evidence]]
category = "access-denied"
quote = "on the strength of a paper I was assured did not exist"
+++
Madam,

[[child:1|Hector]], our grandson, has been our responsibility since [[parent:2|Imogen]]'s accident. He's at present nowhere, [[school:1|Uppingham Lodge]] having asked him to leave and [[school:2|Vale of Catmose House]] having declined to admit him, on the strength of a paper I was assured did not exist. [[professional:1|Quenby]] drafted it. Dr [[professional:2|Sivakumar]] put his name to it. [[council:1|Rutland]] circulated it, on [[date:1|28 March]], to six recipients, of whom I can name four: the bursar; a Miss [[professional:3|Tolley]]; [[org:1|Manton Cars]]; and [[parent:3|Bunty Fairbrother]], whose only connexion is that her [[child:2|Oliver]] used to share a taxi with ours. It was [[parent:3|Bunty]] who brought it round.

The paper says that I was "aggressive" in the corridor at [[place:1|Catmose]]. I was looking for the lavatory. It says [[health:1|Peterborough]] diagnosed a conduct disorder. I've the [[health:1|Peterborough]] letter before me, and it says nothing of the kind.

I wrote to [[professional:4|Ingrid Bell-Hughes]], who directs these matters. A person called [[professional:5|Dean]] answered. [[professional:5|Dean]] is "sorry I feel that way".

[[parent:1|Pakenham-Steele]], of [[place:2|Oakham]]

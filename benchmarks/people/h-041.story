+++
id = "h-041"
channel = "email"
from_name = "Jago & Wren Attrill"
from_addr = "attrills@example.com"
subject = "Report by Dr [[professional:1|Quentin Salt]], re [[child:1|Rowan Attrill]]"
date = "2015-06-21T12:12:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Under \"Risk\" it says that Rowan \"set a fire at home in 2013\". Our chimney caught in 2013. Rowan was at Brownies, and it was Rowan's father who'd lit it."
[[evidence]]
category = "no-chance-to-correct"
quote = "His secretary at St Mary's returned it with a compliment slip saying he \"does not enter into correspondence with families about content\"."
+++
Dear all,

We live on the [[place:1|Isle of Wight]], where everybody knows everybody, so we'd like you to be careful with this.

Our elder child [[child:1|Rowan]] (13, they/them, autistic) was assessed on [[date:1|25/03/15]] by Dr [[professional:1|Salt]], a locum who comes over on the ferry. There's a SALT report as well, from a speech therapist who isn't called [[professional:1|Salt]]. You'd be surprised how much confusion that's caused, including to [[council:1|IoW Council]], which has filed one as the other.

The doctor's is wrong in eleven places. We'll give you the worst. Under "Risk" it says that [[child:1|Rowan]] "set a fire at home in 2013". Our chimney caught in 2013. [[child:1|Rowan]] was at Brownies, and it was [[child:1|Rowan]]'s father who'd lit it. The fire brigade's own sheet says "unswept".

We made a table: his words, the facts, proof. His secretary at [[health:1|St Mary's]] returned it with a compliment slip saying he "does not enter into correspondence with families about content". So an arsonist is what they're down as, and [[school:1|Sandown Heights]] has moved them out of Food Tech, away from the cookers.

[[child:1|Rowan]]'s sister [[child:2|Fern]] (8) drew a poster: CHIMNEY DID IT. It's in our window. That much you may quote. No names though, nor island.

%% signature
Jago and Wren
Sent from Mail for Windows 10

%% disclaimer
If you have received this in error please recycle it.


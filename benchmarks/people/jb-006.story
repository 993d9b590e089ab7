+++
id = "jb-006"
channel = "email"
from_name = "Christine"
from_addr = "chris.tomlin@example.net"
subject = "Foster carer, not for naming"
date = "2018-03-02T09:26:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = "2018-09-10"
[[evidence]]
category = "school-approached"
quote = "In October the virtual school officer, Rosalind Beeby, telephoned Dovecote Lane, St Chad's and a place in Buxton to sound them out about taking him, all before breathing a word to me or to Jay's mum."
+++
Snowed in, so finally writing.

I've fostered for [[council:1|Derbyshire]] for nineteen years. The lad with me now is eleven; I shall call him [[child:1|Jay]] as everybody does, though [[child:1|Jayden Wragg]] is what's on the paperwork. He came from [[place:1|Ilkeston]] with no school place, was out seven months, and now has a desk at [[school:1|Alport View]] in [[place:2|Matlock]] and a teaching assistant, Big [[professional:1|Steve]], who he'd walk over hot coals for.

In October the virtual school officer, [[professional:2|Rosalind Beeby]], telephoned [[school:2|Dovecote Lane]], [[school:3|St Chad's]] and a place in [[place:3|Buxton]] to sound them out about taking him, all before breathing a word to me or to [[child:1|Jay]]'s mum. I know because the secretary at [[school:3|St Chad's]], [[parent:1|Pauline]], is in my choir. She thought he was leaving me. She'd bought a card.

[[child:1|Jay]]'s mum is called [[parent:2|Kirsty]] and still has parental responsibility. People forget. She's entitled to be asked and she isn't, and when I raised it at the review the chair, a Mr [[professional:3|Olusoga]], said "we felt it might unsettle Mum". You can imagine how settled she was when I told her.

I do need this to be anonymous or I'll lose my registration, and more to the point [[child:1|Jay]] would be moved. It's still going on; best leave it until he's started in September, say after [[date:1|10th September]].

[[school:4|Dovecote]] by the way isn't even a secondary.

%% signature
Best,
Christine


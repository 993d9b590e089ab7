+++
id = "kc-009"
channel = "email"
from_name = "Bryn Day"
from_addr = "b.day@example.org"
subject = "[[council:1|Cardiff]] / our [[child:1|April]]"
date = "2010-05-06T22:55:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "They had asked two hearing-impaired units, one of them over in Newport, whether they could squeeze April in by September, and this before a single conversation with my wife or with me."
[[evidence]]
category = "access-denied"
quote = "Mrs Rice told Carys on the phone that panel notes are never shown to families, and when Carys asked by what law, that it was policy."
+++
Noswaith dda,

Polling day, so I have been sitting in a church hall since six this morning counting the same forty people, and composing this in my head.

[[child:1|April]] is our middle one. She was due in May, arrived on [[date:1|28 April 2001]], and the midwife named her before we could. Deaf in both ears. [[professional:1|Hall]], the teacher of the deaf, used to come to [[school:1|Ysgol Gynradd Nant-y-Felin]] every day; then three days, then one day. Nobody said why. Then my brother-in-law [[parent:1|Guy]], who is the sort of guy who talks to everyone, got chatting at the rugby with a bloke from County Hall. "Oh, the [[parent:2|Day]] girl," says this bloke. "We've been ringing round for her." They had asked two hearing-impaired units, one of them over in [[place:1|Newport]], whether they could squeeze [[child:1|April]] in by September, and this before a single conversation with my wife or with me.

We asked [[professional:2|Rice]], who runs the service, for the notes of whatever meeting that was. Mrs [[professional:2|Rice]] told [[parent:3|Carys]] on the phone that panel notes are never shown to families, and when [[parent:3|Carys]] asked by what law, that it was policy. [[parent:3|Carys]] threw a whole pan of rice at the wall. I was rather proud.

Leave out who we are. You can say [[council:1|Cardiff]], and you can say that she signs better than any of them talk.

%% signature
Diolch,
Bryn


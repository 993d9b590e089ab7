+++
id = "je-028"
channel = "email"
from_name = "Tom Garrity"
from_addr = "tom.garrity@example.com"
subject = "Colluding over [[child:1|Iris]]"
date = "2023-05-19T13:05:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "What came out in the end was that Efua's boss and Rob, who signs for the placements at Wirral, had met for a coffee and settled that the diagnosis wouldn't go in until after the phase transfer."
[[evidence]]
category = "discussed-without-consent"
quote = "None of it had been run past us, nor past Shaz, who still has parental responsibility and would have had plenty to say."
+++
Hi,

Sending this from a lay-by because it's the only place I get quiet.

[[child:1|Iris]] is six and fostered. We've had her since she was eleven months. I say we: [[parent:1|Daniel]] does the nights, I do the forms. There's a big cast, so bear with me. [[professional:1|Lucinda]] visits us every six weeks and is meant to be on [[child:1|Iris]]'s side; [[professional:2|Pav]] visits too but he's meant to be on ours. [[professional:3|Annabel]] turns up to check on both of them twice a year with a form on a tablet. [[parent:2|Shaz]] gave birth to her and sends a card every [[date:1|3 April]], and to be fair to [[parent:2|Shaz]] she has never missed. [[child:2|Jayden]] is her half brother and is with [[parent:3|Glenys]] and [[parent:3|Glenys]]'s parrots in [[place:1|Rhyl]].

[[child:1|Iris]] holds her breath till she faints. Last autumn, [[professional:4|Efua]] asked us to [[health:1|Alder Hey]] to go through what they'd found. FASD, she said, plain as you like, and she'd be recommending a small class with medical cover. She'd even thought of where, [[school:1|Allerton Weald]]. [[parent:1|Daniel]] cried in the lift. Then it goes quiet until February, and we get a letter saying "neurodevelopmental profile under observation, mainstream appropriate".

I rang. [[professional:4|Efua]]'s secretary [[professional:5|Jan]] put me on hold and didn't quite manage to. I could hear the whole office. Somebody asked "is that the [[place:2|Wirral]] one where we had to square it with education?" 

What came out in the end was that [[professional:4|Efua]]'s boss and [[professional:6|Rob]], who signs for the placements at [[council:1|Wirral]], had met for a coffee and settled that the diagnosis wouldn't go in until after the phase transfer. [[professional:2|Pav]] got that out of [[professional:1|Lucinda]], and [[professional:1|Lucinda]] only coughed it up because [[professional:3|Annabel]] wrote "please explain" in red on her form. I love [[professional:3|Annabel]]. I want her on a stamp.

None of it had been run past us, nor past [[parent:2|Shaz]], who still has parental responsibility and would have had plenty to say.

We can't be named for obvious reasons and nor can any of them, but if I could shout it from [[place:3|Birkenhead]] town hall I would.

Ta

%% signature
Tom

Sent from Outlook for Android


+++
id = "w-010"
channel = "email"
from_name = "Philippa Strang-Bellamy"
from_addr = "pippa@strangbellamy.example.com"
subject = "Therapy notes in a Tribunal bundle ([[council:1|Surrey]])"
date = "2023-08-21T09:33:00+01:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "school-approached", "subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "Nobody had asked us, and nobody had asked him."
[[evidence]]
category = "school-approached"
quote = "The council rang us before Christmas and suggested we should want to look very hard at the papers before committing ourselves."
[[evidence]]
category = "subject-access-failure"
quote = "it concerned another child altogether"
[[evidence]]
category = "insecure-handling"
quote = "the password was given in the same message"
+++
To whom it may concern,

I have hesitated for some weeks over whether to send this. My husband [[parent:2|Crispin]] is of the view that one should let sleeping dogs lie, but [[parent:2|Crispin]] is in [[place:5|Zurich]] four days out of seven and is not the one who takes the calls from school.

Our younger daughter [[child:1|Ottilie]], [[child:1|Tilly]] to everybody except her godmother, is thirteen and autistic. For eighteen months from September 2021 she saw a psychotherapist, Mr [[professional:1|Kwabena Asante-Poole]], at [[health:1|Epsom CAMHS]]. She was promised in my hearing that what she said in that room would stay in it, save where there was a risk of harm. She said the sorts of thing one does say at eleven: about her sister [[child:2|Cordelia]], about us, about a girl in her form, [[child:3|Maisie B]].

In the autumn of 2022 we appealed against Sections B, F and I ([[id:1|EH936/22/01417]]). The bundle came from [[council:1|Surrey County Council]] on [[date:1|17 January 2023]] and ran to 611 pages. Pages 402 to 447 were [[child:1|Tilly]]'s therapy notes, entire. [[child:3|Maisie]]'s surname was in them in full. I telephoned Mr [[professional:1|Asante-Poole]], who was as white-faced as one can be down a telephone. It transpired that a caseworker, [[professional:2|Hayley Dunmore]], had asked the administrator at [[health:2|Surrey & Borders]] for "anything useful on [[child:1|OSB]]" and had been sent the lot. Nobody had asked us, and nobody had asked him.

We instructed [[org:1|Venn Hardcastle LLP]]. Our solicitor, [[professional:3|Priyanka Raghunathan]], applied to have the pages removed and Judge [[professional:4|Tarrant]] so ordered on [[date:2|9 February]]. By then they had been read by the head of the [[school:1|Dene]], by counsel for the authority, and by the registrar of [[school:2|Hollowmere House]], the school we had asked for, which promptly withdrew its offer. The registrar, Mrs [[professional:5|Loveday]], was at least candid with me. "The council rang us before Christmas and suggested we should want to look very hard at the papers before committing ourselves." I had understood that [[school:2|Hollowmere]] was to be consulted on the EHCP. I had not understood that it was to be warned off.

On [[date:3|20/02/2023]] I made a subject access request. It was extended, then mislaid, then extended. On [[date:4|6 June]] I was e-mailed a locked archive, and the password was given in the same message. When I opened it, it concerned another child altogether, one [[child:4|Oliver Sebastian Bright]], who I suppose shares her initials. I now know that poor boy's date of birth ([[date:5|30.11.09]]), his NHS number and which parent he is frightened of. I have deleted it and said so in writing to Ms [[professional:2|Dunmoor]], who replied with a thumbs-up.

[[child:1|Tilly]] has not spoken to a therapist since. She asked me whether the judge had read the part about the hamster.

I should be content for you to publish an account of this, provided that neither of the girls nor the [[place:4|Dorking]] end of things can be recognised, and provided that nothing appears until the ICO has determined our complaint (reference [[id:2|IC-224871-K9P3]]). We are at [[place:1|Coldharbour Barn]], [[place:2|Hoe Lane]], [[place:3|Abinger Hammer]], [[postcode:1|RH5 6ZZ]]. My mobile is [[contact:1|07700 900815]]; please do not try the landline as my mother-in-law [[parent:3|Rosalind]] answers it and is deaf.
%% signature
With kind regards,

Philippa Strang-Bellamy
Trustee | Governor | Mother
pippa@strangbellamy.example.com
%% disclaimer
This message and any attachments may be privileged. If you are not the intended recipient you must not copy, distribute or take any action in reliance upon it.

+++
id = "i-048"
channel = "email"
from_name = "Roger Braithwaite"
from_addr = "roger.braithwaite@example.com"
subject = "For your eyes only"
date = "2016-01-17T14:10:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "While I sat on a plastic chair in the corridor, Dr Rusk and the education manager, Lorna Tyson, settled it that health would describe Harriet's needs as social and education would describe them as medical, so that neither would have to pay for nights."
[[evidence]]
category = "access-denied"
quote = "The Council's information governance officer refused it, on the ground that disclosure to me \"would inhibit free and frank discussion among professionals\"."
+++
Dear Sirs,

This is not for publication in any shape or form. My solicitor, [[professional:1|Hazel Postlethwaite]] of [[org:1|Lorton & Fell]], is of the opinion that I should not be writing at all. I do so because I think you ought to know how far it goes, and because nobody else will listen to a widower of sixty-three who has a teenage daughter and a sheepdog trial every second Saturday.

[[child:1|Harriet]] was a late and happy accident. Her mother, [[parent:1|Elspeth]], died in the February of 2013. [[child:1|Harriet]] is fifteen, she has Rett syndrome and is entirely dependent. She's cared for at home, outside [[place:1|Cockermouth]], by me and three women from the village, [[professional:2|Brenda]], [[professional:3|Jackie Nixon]] and young [[professional:4|Freya]], to whom I owe more than I can say.

Her statement was made by [[council:1|Cumbria County Council]] when she was three. It specified [[school:1|Derwent Foot School]] and, in due time, a residential placement. In 2015 the authority wished to convert it to one of the new plans. There was a meeting at [[health:1|West Cumberland Hospital]] on [[date:1|2 July]]. I was present for the first half hour. I was then asked by the chairman, Dr [[professional:5|Timothy Rusk]], whether I would mind stepping outside "for the resource discussion". I minded, but I stepped.

While I sat on a plastic chair in the corridor, Dr [[professional:5|Rusk]] and the education manager, [[professional:6|Lorna Tyson]], settled it that health would describe [[child:1|Harriet]]'s needs as social and education would describe them as medical, so that neither would have to pay for nights. I have this from [[professional:3|Jackie]], whom they had forgotten was still in there with [[child:1|Harriet]]. She wrote it all down that evening on the back of a feed merchant's calendar, which is now with [[professional:1|Hazel]].

Subsequently I was sent minutes, from which the whole of the second half had been omitted. I challenged it. Miss [[professional:6|Tyson]] replied on [[date:2|24 August]] that minutes were "a summary." In September I requested the original note. The Council's information governance officer refused it, on the ground that disclosure to me "would inhibit free and frank discussion among professionals". I've no doubt it would.

There's a review by the Ombudsman under way, reference [[id:1|15 009 412]], and a fresh appointment at the [[health:2|Cumberland Infirmary]] on [[date:3|8 February]] with somebody new, a Dr [[professional:7|Niamh Gallagher]], in whom I place some hope.

I repeat that you may not print this, quote from it or pass it along. I merely thought that if forty others have written to tell you the same thing you'd recognise it.

%% signature
R. H. Braithwaite

%% disclaimer
This e-mail was sent from a rural connection and may arrive twice.


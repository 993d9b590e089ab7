+++
id = "p-019"
channel = "email"
from_name = "Maj. (retd) R. St J. Corfield"
from_addr = "corfield@stretton.example.org"
subject = "The mysterious affair of the missing nineteen months"
date = "2010-10-14T11:11:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "the forty days came and went, as did Lent, Ascension and the Burwarton Show"
+++
Sir,

I had the honour, on [[date:1|16.ii.10]], to enclose my cheque for ten pounds to [[council:1|Shropshire Council]] and to request, on behalf of my granddaughter [[child:1|Cordelia]] and with her mother's signed authority, whatever they held upon her. The cheque was cashed with a promptness I've not otherwise remarked in that body.

Thereafter the forty days came and went, as did Lent, Ascension and the [[place:2|Burwarton]] Show. I wrote on the [[date:2|6th of April]], the [[date:3|11th of May]] and the [[date:4|30th of June]]. A young man named [[professional:1|Tristram Bone]] telephoned in July to say that "it's being looked at", and I enquired by whom, and he said that it was a figure of speech.

At last, in September, a parcel. Everything is there, I'm glad to say, down to the poor child's measles; everything, that is, except the period from her seventh birthday until she was eight and seven-twelfths, when, by a remarkable coincidence, she was out of [[school:1|Caradoc House School]] with no tuition at all. Nineteen months without one sheet of paper. I have campaigned in deserts less bare.

I do not suggest that they destroyed it. I suspect that there was never anything to destroy. But they will not say so, and the letter states that the disclosure is "complete", with a capital C.

I'm told that elsewhere officers ring up clinicians and have their opinions altered. I should be astonished if ours could find the number.

Publish and be damned, as the Duke said. My daughter [[parent:1|Hermione]] concurs. You'll find me at [[place:1|The Old Toll House, Wall under Heywood]], [[postcode:1|SY6 7ZX]], or in the [[org:1|Plough]].

%% signature
I remain, Sir, etc.
R. St J. C.

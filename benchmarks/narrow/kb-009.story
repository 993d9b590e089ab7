+++
id = "kb-009"
channel = "email"
from_name = "Kirsten Halcrow"
from_addr = "khalcrow@example.org"
subject = "Additional support needs, [[place:1|Lerwick]]"
date = "2023-04-24T16:45:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The envelope wasn't even sealed."
[[evidence]]
category = "discussed-without-consent"
quote = "Neither Inga, who still has her rights, nor I, who have the care of him, was told there was to be one."
+++
You'll not have many from [[place:2|Shetland]] I don't suppose.

I'm writing about [[child:1|Magnus]]. He's eleven. I'm his auntie and, since the spring of last year, his kinship carer; his mam, my sister [[parent:1|Inga]], is very ill in [[place:3|Aberdeen]] and the whole island knows it, which is part of the trouble.

[[child:1|Magnus]] was assessed over the summer for dyslexia and for anxiety, both. The educational psychologist comes up on the boat. Her name's [[professional:1|Catriona Bissett]] and I've no quarrel with her. She wrote a careful report. It was sent to [[school:1|Sound Ness Primary]] in the ordinary school bag of a child in the same class, [[child:2|Leask]], because his dad [[parent:2|Davy]] was driving past the office. The envelope wasn't even sealed. By the Friday folk in the Co-op were telling me they were sorry to hear he'd "taken his mother's condition". He hasn't. There's no such thing. But somebody had read the family history paragraph and drawn a conclusion.

So I went to the depute, [[professional:2|Fraser Goudie]], and asked for it to be made clear. He asked me to put it in writing, which I did on [[date:1|14/11/22]]. On [[date:2|21/11]] he forwarded my letter to [[professional:3|Norma]], the class teacher, and to [[professional:4|Erling Tait]] of social work, and the pair of them, plus a community nurse from [[health:1|NHS Shetland]], had a meeting about it over Teams. Neither [[parent:1|Inga]], who still has her rights, nor I, who have the care of him, was told there was to be one.

What I got was a note in January, "no further action", on paper of the [[council:1|Shetland Islands Council]], with somebody else's CHI number in the corner ([[id:1|140511 9921]]; [[child:1|Magnus]]'s own starts [[id:2|0309]], for his birthday, the [[date:3|3rd of September]]).

He's a bright, funny boy. He knows every engine in the harbour by its sound. He's now asking whether he's going to die in his thirties, and I would like somebody to explain to me how I answer that.

I'd be glad of a chat. I don't do the Facebook. The house is [[contact:1|01632 960 7 double-1]], and if it rings out try the shop, same code, [[contact:2|960 712]]. On no account the school.

Anonymous, please, and not the name of the islands.

%% signature
Kirsten


+++
id = "jd-018"
channel = "email"
from_name = "Catriona MacAskill"
from_addr = "c.macaskill.lochcarron@example.co.uk"
subject = "[[child:1|Ruairidh]], and how [[council:1|Highland]] came to write him down"
date = "2015-08-19T15:10:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had been with himself, with the rector of Lochalsh High, with the area manager and with NHS Highland since the middle of February, and it was 30 March before it came up our track."
[[evidence]]
category = "report-change-requested"
quote = "Alison told me, and I have it in a text message, that the area manager, one Denzil Pargeter, had asked her to take out \"must have an interpreter\" and put in \"would benefit from communication support\"."
[[evidence]]
category = "false-information"
quote = "In the file there is now a sheet in his hand stating that Ruairidh \"lip-reads competently in both languages\", which no living person has ever seen him do."
+++
A chàirdean,

I have started this letter on four different evenings, and each time a ewe or a phone call or [[child:1|Ruairidh]] himself has put an end to it. Today it is raining hard enough that nobody wants me.

He is my middle one. [[child:2|Mòrag]] is sixteen and away in [[place:1|Inverness]] through the week; wee [[child:3|Iain]] is in Primary 2. [[child:1|Ruairidh]] is twelve and profoundly deaf, and he uses British Sign Language, which on this side of the hill is used by himself, myself, [[child:2|Mòrag]], and a retired minister in [[place:2|Plockton]].

When the time came for the high school the authority sent a teacher of the deaf, [[professional:1|Alison Geddes]], all the way from [[place:3|Dingwall]]. I gave her soup. She watched him for two days at [[school:1|Bun-sgoil Ceann na Creige]]. She was honest with me and said he must have an interpreter, that there was no other way that he could have a curriculum, and that she would say so in as many words.

In the month of March I had a phone call from the educational psychologist, [[professional:2|Fergus Sinclair-Ross]], about a different matter altogether, and he took it for granted that I had her report in front of me. "As you'll have seen on page five," said he. I had not seen page one. It had been with himself, with the rector of [[school:2|Lochalsh High]], with the area manager and with [[health:1|NHS Highland]] since the middle of February, and it was [[date:1|30 March]] before it came up our track.

By then page five said something else. [[professional:1|Alison]] told me, and I have it in a text message, that the area manager, one [[professional:3|Denzil Pargeter]], had asked her to take out "must have an interpreter" and put in "would benefit from communication support". She did as he bade her. She has a croft and a mortgage as we all have.

Mr [[professional:3|Pargeter]] I have met only once. He came over in the autumn of 2014 in very clean boots and he told my husband, [[parent:1|Kenny John]], that "realistically, a lad like that lip-reads". In the file there is now a sheet in his hand stating that [[child:1|Ruairidh]] "lip-reads competently in both languages", which no living person has ever seen him do. His own grandmother, [[parent:2|Seonag]], cannot make him follow one word without her hands, and she has a face like a lighthouse.

I asked for that sheet to be removed. A woman named [[professional:4|Tracey Bain]] rang and said that nothing may be removed, but that a note of my disagreement could be added, and so there is a note. It says "mother disagrees". It does not say what with.

He starts on Tuesday. They have given him a lady two mornings a week who has the first certificate and can do the alphabet. [[child:1|Ruairidh]] has been practising his spelling, so as to be able to talk to her.

You may tell this if our names and the glen are left out of it. For Mr [[professional:3|Pargeter]]'s boots, I leave that to your own judgement.

%% signature
Le dùrachd,
Catriona


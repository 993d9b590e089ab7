+++
id = "j-015"
channel = "email"
from_name = "Leanne Corfield"
from_addr = "leanne.corfield@example.com"
subject = "Deaf family, no interpreter"
date = "2017-05-15T19:37:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They carried on without me, forty minutes more, and decided his school while I'm on the bus."
[[evidence]]
category = "false-information"
quote = "It says that \"mum left the meeting in agreement with the proposal\"."
+++
Hi. English is my second language, BSL first. I'm Deaf, husband [[parent:1|Carl]] Deaf, three children: [[child:1|Ellis]] 11 deaf, [[child:2|Mia-Rose]] 8 hearing, baby [[child:3|Otis]] they're not sure.

Story about [[child:1|Ellis]]. He goes to [[school:1|Kedleston Vale]], it has a resource base. The teacher of the deaf, [[professional:1|Fran]], is also Deaf and he adores her. The council wanted to move him to mainstream with hearing aids only because [[professional:1|Fran]] leaving.

A meeting was booked [[date:1|4th May]] at [[council:1|Derby City Council]]. I asked for interpreter, they said yes. I arrive, no interpreter. Man says "your daughter can help?" [[child:2|Mia-Rose]] is EIGHT. I said stop, we make a new date. He nod, he smile, he write something. I went home.

They carried on without me, forty minutes more, and decided his school while I'm on the bus.

Then the paper comes. It says that "mum left the meeting in agreement with the proposal". I did not leave in agreement, I left because I couldn't understand one word!

The man's name [[professional:2|Graham Tranter]]. Also there: Dr [[professional:3|Popoola]] audiology [[health:1|Royal Derby]], and [[professional:4|Sue]] somebody from transport. Dr [[professional:3|P]] emailed me after to say sorry, she told them it was wrong to go on but [[professional:2|Tranter]] said "we've got the room till four."

Please tell people. You can't text me in the day as I'm at work, evening ok [[contact:1|07700 900 731]] TEXT ONLY (people always ring!!). Don't use our names, the Deaf world in [[place:1|Derby]] is tiny, everyone knows everyone.

%% signature
Leanne :)


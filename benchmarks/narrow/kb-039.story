+++
id = "kb-039"
channel = "email"
from_name = "P. Vella"
from_addr = "p.vella@example.net"
subject = "Lost records, [[council:1|Bedford]]"
date = "2010-11-11T09:09:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "When the old county was split in 2009 all the low incidence files were put in a skip in Cauldwell Street, and the girl on the phone laughed as she told me."
[[evidence]]
category = "access-denied"
quote = "She was handed a slip saying \"release refused\", with no reason given and nobody's signature."
+++
Dear team

Am writing at the suggestion of [[professional:1|Giulia Romano]], who does the advice desk at [[org:1|Casa Italia]], about my stepson [[child:1|Luca Vella-Banks]]. He's ten and deaf-blind, one of eleven such children in the county, and I'd have thought they could keep hold of eleven files.

Here's how I discovered. [[parent:1|Carmen]], his mum, died in the January. I had to prove to everyone who I was to him. The school, [[school:1|Goldington Spinney]], were kindness itself, above all Mrs [[professional:2|Ivy Thurlow]] the intervenor, who learned deaf-blind manual at fifty-eight. But when I asked at [[council:1|Bedford Borough]] for the multi-sensory assessment, which [[parent:1|Carmen]] had sat through herself with [[professional:3|Keith Odell]], there was none. When the old county was split in 2009 all the low incidence files were put in a skip in [[place:1|Cauldwell Street]], and the girl on the phone laughed as she told me. She did say sorry after.

There had been two copies. The other was [[health:1|Bedford Hospital]]'s, and Dr [[professional:4|Achterberg]] there wouldn't let me have it as I'm not a blood relation. Nor would he give it to Nonna [[parent:2|Assunta]], who is. She was handed a slip saying "release refused", with no reason given and nobody's signature. She's eighty-three. She has it in her prayer book.

So in March they did the assessment again from scratch. It lasted thirty-five minutes. [[professional:3|Odell]] had gone by then, and his successor, one [[professional:5|Piers Hartnoll]], doesn't sign. He wrote that [[child:1|Luca]] "made no attempt to communicate". [[professional:2|Ivy]] was in the room at that time, and what [[child:1|Luca]] was spelling, again and again, into her palm, was who is that man.

Anyone who had read the first assessment would have known to offer him a hand. [[professional:3|Odell]] used to come in and stand still with his palm out until [[child:1|Luca]] found it, ten minutes if need be. I rang round and tracked him down to [[place:2|Ampthill]], retired, growing leeks; he'd kept no papers, being a man who obeyed the rules.

I asked for it to be noted. It has not been noted.

Everything of [[parent:1|Carmen]]'s own I have kept: diaries, the hospital bands, the list of his words from the first one on. It's [[child:1|Luca]]'s file now; I'd like to see them skip that.

I'd prefer it without names and would be content for you to call me his dad. He does.

%% signature
Paul Vella


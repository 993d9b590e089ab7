+++
id = "kg-047"
channel = "email"
from_name = "Morag Elphinstone"
from_addr = "morag.elphinstone@example.co.uk"
subject = "[[child:1|Innes Elphinstone]], 1998–2020, and what his file said"
date = "2021-03-05T19:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "access-denied"]
consent = "named"
hold_until = "2021-06-01"
[[evidence]]
category = "false-information"
quote = "The report said he \"has no reliable yes or no\", and he was lying there telling her no with every hair of it."
[[evidence]]
category = "no-chance-to-correct"
quote = "We got back the video, unopened, with a note from the Borders that the assessment was complete and could be revisited at transition, which was six years away."
[[evidence]]
category = "access-denied"
quote = "When he was living I asked for his file three times, and was told by a Mrs Kerr-Dodds that it was held for his benefit and the adult must request it himself."
+++
My son [[child:1|Innes]] died in April of last year, aged twenty-one, of pneumonia, at [[health:1|Borders General]]. I have his file. Nobody can ask me to be quiet now, so I'm going to set it down, and you may print every name, mine and his. I'd only ask that you hold it until June, once his brother [[child:2|Fraser]]'s finals are by.

He was born in [[place:1|Berwick-upon-Tweed]], on the English side, and we lived at [[place:2|Norham]], so it began with [[council:1|Northumberland]]. Severe cerebral palsy, no speech. What he had was one eyebrow. [[professional:1|Isobel Laidler]], the Portage lady, found out about the eyebrow in 2001, and from then on he'd never stop talking. He went to [[school:1|Tweedmouth Castle Bank]]. [[council:1|Northumberland]] paid for a Dynavox, in 2004. I've the letter from [[professional:2|Neil Trotter]]: "It seems the least we can do." I had that letter read at the funeral.

We crossed the river in 2006, to [[place:3|Coldstream]]. Twelve miles. [[council:2|Scottish Borders]] decided he had no cognition.

I'll not name the psychologist after all. Dr [[professional:3|R.]] I'll put. Dr [[professional:3|R.]] came to [[school:2|Lennel Park Primary]], to the base there, and switched off the Dynavox to "see what he could do without it". [[professional:4|Shona Bell]], that was his auxiliary, told her about the eyebrow. She said that was a tic. The report said he "has no reliable yes or no", and he was lying there telling her no with every hair of it.

His father, [[parent:1|Alasdair]], and I wrote to say so, with a video, six minutes. And the head, Mr [[professional:5|Cockburn]], wrote. And [[professional:1|Isobel]], retired, on her own paper. We got back the video, unopened, with a note from the [[council:2|Borders]] that the assessment was complete and could be revisited at transition, which was six years away.

At [[school:3|Berwickshire Merse High]] they had him in a room with a mobile turning. I saw it. He'd been reading the *Beano* with his eyebrow since he was seven. In 2012 a student on placement, [[professional:6|Agnieszka]], twenty years old, played him the radio and asked him which song, and he told her. She ran down the corridor. It's in the file, in her writing: "HE CHOSE." Someone has put next to it in red: "Over-interpretation – discuss with [[professional:6|A]]."

I wouldn't have seen any of that had I not applied when he was gone. When he was living I asked for his file three times, and was told by a Mrs [[professional:7|Kerr-Dodds]] that it was held for his benefit and the adult must request it himself. He was asked, I believe, by letter.

[[parent:1|Alasdair]] is not well. [[child:2|Fraser]] is going to be a speech therapist. I'm on [[contact:1|01632 960 441]] and I'm always in.

%% signature
Morag Elphinstone


+++
id = "y-010"
channel = "forum-post"
from_name = "ScunneredInShawlands"
from_addr = ""
subject = "SN: professionals sharing info - stories wanted"
date = "2015-05-06T21:40:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Two services, two letterheads, ten days apart. Same paragraph, to the comma."
[[evidence]]
category = "discussed-without-consent"
quote = "Under Apologies it has \"Mum\". I sent no apologies. I'd no idea there was anything to apologise to."
+++
Placemarking and then posting, DH is at the football so I have 90 mins and a glass of something.

We're in [[council:1|Glasgow]], so no statements/EHCPs here, it's CSPs and good luck getting one. DS1 [[child:1|Ruaridh]] is 12, S1, ASD, hasnae been through the door of [[school:1|Pollok Burn Academy]] since the October week. DS2 [[child:2|Finlay]] is NT and goes in like a lamb, which is apparently proof that I'm doing it to [[child:1|Ruaridh]] on purpose, but anyway.

So. In January we get a letter from the depute, Mr [[professional:1|McAllister]]. It says the non attendance is "best understood as a pattern maintained by maternal anxiety, and a graded return with reduced parental presense is advised". OK. I AM anxious, I'll gie them that, who wouldn't be.

Ten days after, CAMHS. From [[health:1|Clydeview CAMHS]], Dr [[professional:2|Sethi]], who'd met [[child:1|Ruaridh]] the once, for 35 mins, and seemed to me to be a good egg. I'm reading down it and I get that feeling when you've seen the film before. "...best understood as a pattern maintained by maternal anxiety, and a graded return with reduced parental presense..."

Presense. With an S. BOTH OF THEM.

Two services, two letterheads, ten days apart. Same paragraph, to the comma. I laid them out on the ironing board and DH (a man who says nothing, ever) said "that's one pen, that".

I phoned Dr [[professional:2|Sethi]]'s secretary, playing daft. She says oh aye they'll have agreed the wording between them, they like to present a united front so it doesn't go to the ASN tribunal. A united front!! Against a boy of 12 and his maw.

Agreed when though? So I asked the school for the pastoral notes, and credit where due, they were in my hand in a week with nothing scored out. And there it is, a "Joint Support Team" on [[date:1|16 Dec]]. School, CAMHS, the EP (hi [[professional:3|Morag]]), social work. Half a page on us: my job, my mum's stroke, what [[child:1|Roo]] has in his bedroom. Under Apologies it has "Mum". I sent no apologies. I'd no idea there was anything to apologise to.

Before anyone asks:
- no, nobody's asked me to sign anything
- no, it's not wrong as such, it's just none of their beeswax
- yes I've seen that [[contact:1|LochLomondLass]] had her reports doctored, that hasn't happened to me, as far as I know our EP wrote what she wrote
- yes I've had the attendance officer at the door, in [[place:1|Shawlands]], in front of the whole close. He was mortified.

I'm not a tinfoil hat person. I do payroll. But I know when two columns have been added up by the one person.

Match is over, he's coming up the stair. OP, PM me.

+++
id = "l-048"
channel = "email"
from_name = "Joanne Haigh"
from_addr = "jo.haigh@example.co.uk"
subject = "[[council:1|Kirklees]] and [[council:2|Calderdale]]: what's happened wi' our [[child:1|Reece]]"
date = "2013-06-30T19:54:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Her secretary had faxed it over to Dewsbury early so it'd be there in time, and by the time me and Neil got ours there were fourteen people had picked over it, with biscuits."
[[evidence]]
category = "report-change-requested"
quote = "Kirklees Council had wrote to her asking could she take out \"one-to-one\" as it \"ties the Authority's hands\", and she'd been that cross she'd wrote back in red."
+++
Hiya love,

I did ring but it went to a machine and I'm not a machine person.

Right, our [[child:1|Reece]]. He's ten, he's my sister [[parent:1|Donna]]'s lad really, but he's been with us up [[place:1|Golcar]] since he were two and a half. [[place:1|Golcar]] is said "[[place:1|Gowca]]", just so you know if you do ring. He's got foetal alcohol, which is nobody's fault that you'd gain owt by blaming. There's me, [[parent:2|Neil]], our own two, [[child:2|Bradley]] and [[child:3|Courtney]], and a lurcher.

[[school:1|Scapegoat Hill View]] (there is a [[place:2|Scapegoat Hill]], it's a village, folk think I'm having a laugh) had him until Year 3. After that [[school:2|Wellhouse]], down in [[place:3|Milnsbridge]]. He's under the [[health:1|Huddersfield Infirmary]], only they've shifted children's to [[place:4|Halifax]], so it's [[health:2|Calderdale Royal]] now for some things and the [[health:1|HRI]] for others. And [[place:4|Halifax]] is [[council:2|Calderdale]], and that's how [[council:2|Calderdale]] come into it, when really he's a [[council:1|Kirklees]] child and always has been.

Now then. Doctor at [[health:2|Calderdale Royal]], [[professional:1|Hussain]], put together a cracking report. I've seen it since. What she'd not known is that [[council:1|Kirklees]]' panel met the Friday before. Her secretary had faxed it over to [[place:5|Dewsbury]] early so it'd be there in time, and by the time me and [[parent:2|Neil]] got ours there were fourteen people had picked over it, with biscuits. I'd not mind so much, except that on the back page is the bit about [[parent:1|Donna]]. What [[parent:1|Donna]] did and when. One of them fourteen is [[professional:2|Julie Armitage]], and [[professional:2|Julie Armitage]] lives on [[place:6|Knowl Rise]] next door but two to [[parent:1|Donna]].

It were all round [[place:3|Milnsbridge]] by Sunday dinner.

Anyroad, I went down to [[place:5|Dewsbury]]. Got a lad called [[professional:3|Shoaib]], who couldn't do enough, made me a brew. He let on that [[professional:1|Hussain]] had been got at as well. [[council:1|Kirklees Council]] had wrote to her asking could she take out "one-to-one" as it "ties the Authority's hands", and she'd been that cross she'd wrote back in red. I'd have paid good money to see it.

I'll put who's who, so you don't get lost:
[[professional:1|Hussain]] – [[health:2|Calderdale Royal]], good egg
[[professional:3|Shoaib]] – [[council:1|Kirklees]], good egg
[[professional:4|Thackray]] – head at [[school:2|Wellhouse]], means well, wet
[[professional:2|Armitage]] – governor, gob
[[professional:5|Carol-Anne]] – [[org:1|Colne Valley Kinship Carers]], brilliant, they meet at [[org:2|Slaithwaite Baptists]]
[[council:2|Calderdale]] – no idea why they write to us

We've a statement now, twenty hours. [[parent:1|Donna]]'s stopped coming round. [[child:1|Reece]] asks where she is and I tell him [[place:7|Cleethorpes]].

Don't use any names or she'll know it's me.

%% signature
Ta love
Jo

%% quoted
-----Original Message-----
From: stories@example.org
Subject: Your call
Sorry we missed you, Jo. Would you rather write it down?


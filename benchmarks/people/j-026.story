+++
id = "j-026"
channel = "email"
from_name = "J T Charlton"
from_addr = "jt.charlton@example.co.uk"
subject = "The twins' statements"
date = "2010-08-29T20:50:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The lady told her no, they'd gone by the reports, and it was on the record that the disabled twin was William, and it'd been so since birth."
[[evidence]]
category = "access-denied"
quote = "So I asked, and was told by his boss that it's an internal communication, and that I'd no more right to it than the man in the moon."
+++
I farm eleven hundred acres, most of it on its edge, above [[place:1|Elsdon]]. I'm not a man for writing letters. My wife [[parent:1|Hilary]] says that if I don't do this one she will, and hers would need bleeping.

We've twin lads of seven, [[child:1|Ned]] and [[child:2|Wilf]]. [[child:1|Ned]] has cerebral palsy down the left side, and [[child:2|Wilf]], who arrived nine minutes after, has nothing wrong with him, bar a tendency to let things out of gates. Everyone at [[school:1|Redewater First]] can tell them apart, because one has a frame and the other has a black eye.

I say this since [[council:1|Northumberland County Council]] couldn't.

In the back end of last year they sent out an occupational therapist, lass called [[professional:1|Stobbs]], who did right by us. I walked her round, she'd wellies, which is more than the vet has. She watched [[child:1|Ned]] get up a flight of steps and she watched him come down. She said she'd put in for a second rail and twelve sessions. On [[date:1|27 November]] we were sent the report and there was nothing in it I'd quarrel with.

Then came [[date:2|8 March]], which was in the middle of lambing. They sent two proposed statements, not one. A statement for [[child:1|Ned]], saying that he was "mildly clumsy with an exuberant temperament". And one for [[child:2|Wilf]], who's never needed a thing, saying he'd spastic hemiplegia and was to have a rail.

Well, we laughed, you would. [[parent:1|Hilary]] rang up [[place:2|Morpeth]] and told them that they'd crossed the lambs. And this is the part I'd like put about. The lady told her no, they'd gone by the reports, and it was on the record that the disabled twin was [[child:2|William]], and it'd been so since birth. [[child:2|Wilf]] isn't [[child:2|William]] either. He's [[child:2|Wilfred]], for my grandad.

It took five months. In the meantime [[child:1|Ned]] got no rail and no sessions, and a taxi turned up every morning at seven to take [[child:2|Wilf]] to physiotherapy in [[place:3|Hexham]]. The driver was called [[professional:2|Geordie Robson]] and he took it very well. He came in for a bacon sandwich and went away again. They paid him for the lot.

I drove down at last on [[date:3|22 July]] with both of them in the pickup. I stood one on each side of me at the counter. A young fella, [[professional:3|Sanjeev]], came out and looked at the frame, and looked at me, and said, "Right you are, Mr [[parent:2|Charlton]]." He put it straight by dinnertime. He told me quietly he wasn't allowed to say how it happened, but that I should ask for the e-mail of [[date:4|1 December]]. So I asked, and was told by his boss that it's an internal communication, and that I'd no more right to it than the man in the moon.

[[professional:1|Stobbs]] was sent a telling off for "unclear handwriting". It was typed.

There's nobody dead and I know others have it worse. But I lost a bit of faith over it. If I'd written down the wrong ewe on a movement licence I'd have had the ministry up the drive.

You can have it for your collection. I'd take the names off, and the place. There's only one pair of twins in the valley.

%% signature
John Charlton


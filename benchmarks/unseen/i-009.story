+++
id = "i-009"
channel = "email"
from_name = "Jean Charlton"
from_addr = "jeancharlton@example.co.uk"
subject = "My granddaughter"
date = "2013-11-03T15:29:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It turned out that somebody from Northumberland County Council had been on the phone to the head there and then gone down to see her with Ellie-Mae's papers under their arm, asking would they take her from September, and not one word to Tracey first."
[[evidence]]
category = "report-change-requested"
quote = "Karen told us straight out she'd had a call from the transport lady asking her to take out the half hour because it \"would commit the authority\", and she'd done it and wished she hadn't."
+++
Dear all at the campaign

I hope it's alright a grandmother writing. Our [[parent:1|Tracey]] can't, she's on her knees with it all and working nights at the care home as well, so she's said Mam you do it, you've the time.

[[child:1|Ellie-Mae]] is 8. She's a bonny lass, she's got the Angelman's, she doesn't speak but you'd never be in doubt what she wants. They're in [[place:1|Amble]] and I'm just up the road at [[place:2|Alnwick]] so I have her most weekends with her brother [[child:2|Jayden]], 5, who's champion with her.

Now it was the summer before last they started on about her moving from [[school:1|Coquet Links First]] to a special school. [[parent:1|Tracey]] wasn't against it. She wanted to see the places first, that's all, and who wouldn't. There's two it could've been. One near us and one down [[place:3|Blyth]] way that's a good hour on the bus each way and [[child:1|Ellie-Mae]] can't manage that, she fits.

Well. I was at the hairdressers, this'd be the [[date:1|20th of June]], and the girl doing me says, I hear your [[child:1|Ellie-Mae]]'s off to [[school:2|Seaton Hirst Lodge]]. I said you what? Her auntie works in the kitchen there. It turned out that somebody from [[council:1|Northumberland County Council]] had been on the phone to the head there and then gone down to see her with [[child:1|Ellie-Mae]]'s papers under their arm, asking would they take her from September, and not one word to [[parent:1|Tracey]] first. They'd got a peg with her name on it before her own mother knew!

The somebody was a Mr [[professional:1|Proudlock]]. I rang him up myself. He said he couldn't speak to me because of data protection. I said well you've a cheek, when the whole of the hairdressers knows.

Then it was the reports. There was one off the physio at [[health:1|Wansbeck General]], her name's [[professional:2|Karen]], I only know [[professional:2|Karen]]. There was one off Dr [[professional:3|Vaidyanathan]] who's had her from a baby at the [[health:2|RVI]] in [[place:4|Newcastle]]. Both of them had said about the journey, that she wasn't to be sat for more than half an hour. And both of those bits had gone when [[parent:1|Tracey]] got the statement. [[professional:2|Karen]] told us straight out she'd had a call from the transport lady asking her to take out the half hour because it "would commit the authority", and she'd done it and wished she hadn't. Dr [[professional:3|Vaidyanathan]] hadn't been asked anything, he was hopping mad when [[parent:1|Tracey]] showed him, theirs was just left out.

I'll not go on. They did appeal, with a lovely man called [[professional:4|Gareth]] from a charity helping, and the county gave way about ten days before. So she's at [[school:3|Hotspur House]] now, 12 minutes in the taxi, I've timed it. Miss [[professional:5|Robson]] who has her says she's a ray of sunshine.

But it near finished our [[parent:1|Tracey]]. And when I think of that peg.

You'll change it all about won't you so nobody knows who it is. [[place:1|Amble]] is very small.

%% signature
Yours truly
Jean Charlton (Nana)


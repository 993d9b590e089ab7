+++
id = "ja-029"
channel = "email"
from_name = "Lindsay Haigh"
from_addr = "lindsay.haigh@example.com"
subject = "where do i start. [[school:1|Bradley Mills Moor]], [[council:1|Kirklees]], the lot"
date = "2017-06-14T00:44:00+01:00"
html = true
kind = "story"
categories = ["other-collusion", "subject-access-failure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "He told me on my own doorstep that they'd all been called to a meeting at the town hall by Gillian Pogson, her again, where health and school and psychology were told what the answer was and to go and write it up."
[[evidence]]
category = "subject-access-failure"
quote = "They missed the date, 3rd April, then they missed the one they set themselves, 24th April, and when the disc came it had a password on and nobody knew it."
[[evidence]]
category = "false-information"
quote = "A chronology, by Gillian, saying that Wayne has a conviction and that there's \"concerns re Brandon\", and it isn't even the right Wayne, ours is Wayne Haigh and theirs is a Wayne Haig from Dewsbury."
+++
Evening, or morning now.

I'll start with [[professional:1|Gillian]] because everything goes back to [[professional:1|Gillian]]. I didn't know who she was, then. All I knew was her name kept popping up at the bottom of things, "cc [[professional:1|Gillian]]", "as discussed with [[professional:1|Gillian]]". I thought it was the school secretary.

I've two lasses, [[child:1|Amber]] who's 13 and [[child:2|Scarlett]] who is 9, and a stepson, [[child:3|Brandon]], 16, who's my partner [[parent:1|Wayne]]'s. This is about [[child:2|Scarlett]]. She's got ASD with a PDA profile and she was refusing school from being six. We're in [[place:1|Lindley]], just up the road from [[health:1|HRI]]. She was meant to be at [[school:1|Bradley Mills Moor Junior and Infants]], and she managed, on a good week, three mornings.

Everyone agreed she needed summat different. The EP agreed, [[professional:2|Suki Bains]]. The CAMHS nurse agreed, he was called [[professional:3|Jerome Fairclough]] and he came to the house every fortnight and sat outside her bedroom door reading Harry Potter to the carpet. Even the head agreed, Mrs [[professional:4|Ledgard]], in private. Then the EHCP came through naming mainstream and every single one of their reports had changed to match.

[[professional:3|Jerome]] were the first to crack. He told me on my own doorstep that they'd all been called to a meeting at the town hall by [[professional:1|Gillian Pogson]], her again, where health and school and psychology were told what the answer was and to go and write it up. He said he'd never been so ashamed. He put in for a transfer to [[place:2|Halifax]] and I don't blame him but [[child:2|Scarlett]] cried for a week. She'd only ever seen his shoes.

So who's [[professional:1|Gillian]]? She's the "resource manager". She's never met my daughter. I've seen her the once, across a car park, getting out of a Mini.

I did a freedom of info, and they said it were the wrong form. Did a subject access. They missed the date, [[date:1|3rd April]], then they missed the one they set themselves, [[date:2|24th April]], and when the disc came it had a password on and nobody knew it. I rang and rang. A lad on the desk called [[professional:5|Imtiaz]] felt that sorry for me he stayed on while we tried his manager's birthday. It were his manager's birthday.

And what was on it? A chronology, by [[professional:1|Gillian]], saying that [[parent:1|Wayne]] has a conviction and that there's "concerns re [[child:3|Brandon]]", and it isn't even the right [[parent:1|Wayne]], ours is [[parent:1|Wayne Haigh]] and theirs is a [[parent:2|Wayne Haig]] from [[place:3|Dewsbury]]. That'd been sat in my daughter's file for two year. School had read it. That's why they'd stopped him picking her up! We'd thought it was because of his boots.

[[parent:1|Wayne]] went quiet for days. [[child:3|Brandon]] said, "what've I done?"

My mother's friend [[parent:3|Dot]] used to be a magistrate and she made us go to the Ombudsman. It's there now, [[id:1|17 003 418]]. I'm told eight month.

[[child:2|Scarlett]]'s at home with me. I gave up my job at [[org:1|Crowther's Mill Shop]]. We do maths on the stairs. [[professional:2|Suki]] still sends her a card at Christmas, no return address on.

no names, not even [[professional:1|Gillian]]'s, worse luck

%% signature
night all,
Lindsay


+++
id = "k-044"
channel = "email"
from_name = "Lynda & Ken Ormerod"
from_addr = "ormerods@example.co.uk"
subject = "our [[child:1|Riley]], kinship"
date = "2021-05-23T23:36:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "By the Monday it had \"may benefit from further monitoring\", because Sue Two had rung her at the weekend, on her own mobile, and asked her to hold off till his funding was reviewed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "And Sue One had been sent Friday's by mistake, and so had Entwistle, and the school nurse, everyone in fact but them that get him up in the morning."
[[evidence]]
category = "access-denied"
quote = "Lancashire have since told us the Friday version was a draft and drafts can't be released."
+++
Hello, I'm not much of a writer, [[parent:1|Ken]]'s worse, so you've got me.

We've two [[professional:1|Sue]]s. [[professional:1|Sue]] One is lovely, she got us the kinship order after our [[parent:2|Jade]] couldn't manage. [[professional:2|Sue]] Two took over in 2019 and has been to the house once, with a cold. Then there's [[professional:3|Shaz]] who has [[child:1|Riley]] 1:1, you'd think from the way he talks that she was his girlfriend. "[[professional:3|Shaz]] likes blue." He's eight.

[[parent:3|Macca]] is his dad. I never had much time for [[parent:3|Macca]] but he turns up, I'll give him that, every review, with his hair wet down. He won't say boo in front of teachers because [[school:1|Stubbylee Moor]] is where he went himself and Mr [[professional:4|Entwistle]] had him for maths. So it's me that talks as a rule and [[parent:1|Ken]] pats my arm.

This last one was on the computer. [[professional:4|Entwistle]] chaired, he's deputy now. [[professional:1|Sue]] One came on though she's nothing to do with us any more, bless her. [[professional:2|Sue]] Two had her camera off. There was a [[professional:5|Priyanka]] who'd done the new assessment over the phone and she'd been going about two minutes when [[professional:1|Sue]] said, "Hang on, that isn't what it said on Friday." And [[professional:2|Sue]] says, "[[professional:1|Sue]], can we pick that up offline?" There's me and [[parent:1|Ken]] looking from one to t'other like Wimbledon.

What it was, was this. On the Friday [[professional:5|Priyanka]]'s report had said he needs an EHCP, in black and white, because of the alcohol in the womb. By the Monday it had "may benefit from further monitoring", because [[professional:2|Sue]] Two had rung her at the weekend, on her own mobile, and asked her to hold off till his funding was reviewed. And [[professional:1|Sue]] One had been sent Friday's by mistake, and so had [[professional:4|Entwistle]], and the school nurse, everyone in fact but them that get him up in the morning.

It went very quiet. Then a voice says, "So which is it?" It was [[parent:3|Macca]]. I've never heard him speak in a meeting in his life. "I'm his dad. It was his mum what drank and it were me what bought it. I've said it now. So which one's true, Friday or Monday?"

[[professional:5|Priyanka]] said Friday.

You'd think that'd be that, wouldn't you. [[council:1|Lancashire]] have since told us the Friday version was a draft and drafts can't be released. [[professional:1|Sue]] has hers at home in her knicker drawer.

[[parent:2|Jade]] is doing well, she's at a place in [[place:1|Rawtenstall]], nine months dry, she'd want that put. [[child:1|Riley]] rings her Sundays and so does [[child:2|Maddison]], who's with [[parent:3|Macca]]'s mum.

Don't use our names love, we're the only ones in the book.

%% signature
Lynda (Nana)


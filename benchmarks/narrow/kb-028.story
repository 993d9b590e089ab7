+++
id = "kb-028"
channel = "email"
from_name = "Deborah Lisle"
from_addr = "deb.lisle@example.com"
subject = "What happened to us in [[place:1|Northallerton]]"
date = "2012-02-14T20:01:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "They'd been sent his papers and asked to hold a bed for him since the start of October, and had been told that the parents were on board."
[[evidence]]
category = "other-collusion"
quote = "He'd been asked by the education office to say that residential care was \"clinically indicated\", and in return they'd share the cost of the bed with the hospital trust instead of leaving it to them."
+++
I run a wool shop. I mention it because nearly everything I know about my son's case I learned over the counter.

First, [[child:1|Toby]]. Fourteen in the summer. He has Prader-Willi, which means that he is always, always hungry, and that anybody in charge of him has to understand locks. The fridge, the larder, the bin. He had four good years at [[school:1|Brompton Beck School]] under a head called [[professional:1|Marjorie Fenwick-Hall]], and then she retired and we got [[professional:2|Lewis Tranmer]], who came from business and believes in choice.

Choice was what the psychologist was supposed to comment on. [[professional:3|Ottilie Brandt]] was her name and the authority, [[council:1|North Yorkshire]], had sent her all the way from [[place:2|Scarborough]]. She agreed with me about the locks. I know she did, since she wrote it on the pad in front of me: supervision at all times when food is present. When at last the report was sent to us, at the end of November, it read "supervision as appropriate".

Enter customer number one, a lady called [[parent:1|Pru]], who plays bridge. Over the merino she told me how sorry she was that [[child:1|Toby]] would be going to [[school:2|Sowerby Grange]]. I said that he was not going anywhere. Oh, she said, but [[professional:2|Lewis]] told my husband that it was arranged.

I rang [[school:2|Sowerby Grange]] that same afternoon with the needles still stuck in my hair. Their admissions officer was mortified. They'd been sent his papers and asked to hold a bed for him since the start of October, and had been told that the parents were on board. No one had spoken to us at all. It's a residential school, forty miles off, for boys who set fires.

Customer number two works for the [[health:1|Friarage]], in records. I won't say more about her than that she knits for premature babies. She had typed a letter from our paediatrician, Dr [[professional:4|Sanjeev Kulkarni]], and she thought I ought to know it existed. He'd been asked by the education office to say that residential care was "clinically indicated", and in return they'd share the cost of the bed with the hospital trust instead of leaving it to them. He had written it, too. He hadn't seen [[child:1|Toby]] for two and a half years.

When I confronted Dr [[professional:4|Kulkarni]], at the Christmas fair of all places, beside the tombola, he went the colour of putty. "[[parent:2|Deborah]]," he said, "I was given to understand you had asked for it."

My husband [[parent:3|Alec]] isn't a well man and I have kept the half of this from him. Our daughter, [[child:2|Harriet]], who is at the [[school:3|Allertonshire Hall]] sixth form, knows everything, and has drawn me a chart of who told what to whom with coloured wool. It's pinned up in the stock room. There are nineteen people on it and only two of us live in [[child:1|Toby]]'s house.

He's still at [[school:1|Brompton Beck]], for the moment. In January he was found behind the kitchens with a catering tin of custard powder, dry, and had to be taken in by ambulance. That'll be choice.

Please leave out the shop. Otherwise, with the names taken off, you are very welcome to it.

%% signature
Deborah


+++
id = "kg-008"
channel = "forum-post"
from_name = "NorfolkTurnip"
from_addr = ""
subject = "Re: Has anyone had a school \"warned off\"?"
date = "2016-11-20T19:36:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Somebody from Norfolk SEN, he thought a Lynne Catchpole, had rung and told him there'd be no funding and that I was \"litigious\" so he'd be wise to say he was full."
[[evidence]]
category = "subject-access-failure"
quote = "Took them nine months, and the months of May and June 2014 just aren't in it, not redacted, just not there."
+++
Can I add ours. DS (call him [[child:1|T]], though the whole of [[place:1|Dereham]] knows who I am by now) has had five settings and he's only in Year 5.

Setting one: [[school:1|Toftwood Ducklings]]. Asked to leave at 3 for biting. The manager [[professional:1|Shelley]] cried more than me.
Setting two: [[school:2|Quebec Lane First]]. Mrs [[professional:2|Bunting]] in Reception, brilliant; Mr [[professional:3|Leeder]] in Year 1, shut him in the book corner. Ed psych, a Dr [[professional:4|Eleni Christou]], saw him there.
Setting three: [[school:3|Etling Green]], two terms. Speech therapy from [[health:1|Norwich Community]] turned up once, by Skype.
Setting four: home, with me, and my sister [[parent:1|Clare]] on Thursdays so I could work.
Setting five: [[school:4|Wensum Barn]], which is where he should have been from the off.

Here's the bit for this thread. When we asked for [[school:4|Wensum Barn]] in 2014 they said yes in the visit. [[professional:5|Howard Pye]], the principal, shook [[child:1|Toby]]'s hand and showed him his peg. A week after, they said no. Two YEARS after, when he was finally in, [[professional:5|Howard]] told me over a cuppa what had gone on. Somebody from [[council:1|Norfolk]] SEN, he thought a [[professional:6|Lynne Catchpole]], had rung and told him there'd be no funding and that I was "litigious" so he'd be wise to say he was full. He was ashamed of himself and I let him be.

And because bad luck comes in threes, I did a SAR to see if it was written anywhere. Took them nine months, and the months of May and June 2014 just aren't in it, not redacted, just not there.

[[child:1|Toby]] doesn't bite any more by the way. He plays the tuba.


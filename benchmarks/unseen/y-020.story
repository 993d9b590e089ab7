+++
id = "y-020"
channel = "email"
from_name = "Maureen Tolley"
from_addr = "mo.tolley@example.net"
subject = "Not for use - but you should see this. [[child:1|L-J]]"
date = "2018-06-11T22:05:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Twelve names at the top, two I'd never heard of, and neither mine nor his mum's among them"
[[evidence]]
category = "insecure-handling"
quote = "Kelly in the kitchen had them, so did the lad who does the minibus"
+++
I foster for [[council:1|Worcestershire]], twenty-two years, thirty-one children. Present lodger is [[child:1|Levi-John]], 12, a Traveller lad and proud of it, ADHD and a processing disorder. His mum [[parent:2|Violet]] still has parental responsibility. I want you to remember that bit.

[[date:1|8/1/18]] [[child:1|L-J]] starts at [[school:1|Abbots Lench High]]. Placement address confidential, there is an uncle. School told in writing.

[[date:2|26/2/18]] [[child:1|L-J]] says "they had a meeting about my head". I say no love, they'd have asked me.

[[date:3|12/3/18]] They had had a meeting about his head. Mr [[professional:1|Stanier]] from inclusion lets it slip. Minutes, please.

[[date:4|16/3/18]] Minutes. Twelve names at the top, two I'd never heard of, and neither mine nor his mum's among them. Four pages on whether he's "truly SEN or just cultural".

[[date:5|19/3/18]] I ask who's had these. Everybody. The office had picked the wrong list. [[professional:2|Kelly]] in the kitchen had them, so did the lad who does the minibus, with MY ADDRESS IN [[place:1|INKBERROW]] on page two.

[[date:6|20/3/18]] Social worker, [[professional:3|Abi Fenn]], cries in my hall. New alarm fitted.

[[date:7|2/5/18]] Uncle hasn't turned up. He may not. I haven't slept through since.

[[parent:2|Violet]] found out from me over the phone, which should never have been my job.

Please don't put any of this out, in any form. It isn't mine to give you and [[child:1|Levi John]]'s placement hangs on it. I just couldn't have it be nowhere.

%% signature
Mo Tolley

%% disclaimer
Think before you print.

+++
id = "t-050"
channel = "forum-pm"
from_name = "stokescroftstepdad"
from_addr = ""
subject = "re your post"
date = "2016-11-22T23:48:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "turns out martin from the sen team had rung them, and fallodon, and some place out past nailsea, and told all three he bites"
[[evidence]]
category = "reports-circulated-unseen"
quote = "ty's whole report stuck on the bottom, dr osei's one, that we hadnt even had yet"
+++
alright mate saw your post, we've had the same off [[council:1|bristol]]

not my lad by blood but i've had him since he was two so. [[child:1|tyrell]], eleven, adhd and a bit of something they wont name. his brother [[child:2|jerome]] is at [[school:1|st werburghs park juniors]] and never had a days bother, which they love to bring up

so [[parent:2|shanice]] gets a call at work, she's on the tills at [[org:1|gardiners]], and its the [[school:2|hollies]]. can she come and view. view what. turns out [[professional:1|martin]] from the sen team had rung them, and [[school:3|fallodon]], and some place out past [[place:1|nailsea]], and told all three he bites. he bit one kid. once. [[child:3|alfie denning]], year 2, and [[child:3|alfie]] bit him first, [[parent:3|kerry]] his own mum says so

rang [[professional:1|martin]]. no answer. rang [[professional:2|abi]] who is meant to be our keyworker, she says "oh i thought [[professional:1|martin]] had squared it with you". squared it

then nan went down there. nan is [[parent:4|verna]], five foot nothing, and [[parent:4|verna]] doesn't do appointments. she come out with a printout of the email with [[child:1|ty]]'s whole report stuck on the bottom, dr [[professional:3|osei]]'s one, that we hadnt even had yet

[[school:3|fallodon]] said no. [[school:2|hollies]] said no. wonder why eh

whats the form called

cheers, [[parent:5|lee]]

+++
id = "o-021"
channel = "email"
from_name = "Adwoa Frimpong"
from_addr = "adwoa.frimpong@example.co.uk"
subject = "[[child:1|Nana Yaw]] – speech therapy, and [[school:1|Willen Grove]]"
date = "2013-09-16T19:26:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "school-approached"]
consent = "unclear"
hold_until = "2014-01-31"
[[evidence]]
category = "quantifying-forbidden"
quote = "She said, “We’ve been told that we mustn’t put down how much or how often.”"
[[evidence]]
category = "school-approached"
quote = "He’d had a call from a placement officer, Lorna Skeat, asking him to reply that the unit couldn’t meet need, and she’d let him know that it would be “remembered” when they did next year’s numbers."
+++
Dear Campaign,

I would like to add our experience to your collection. My husband, [[parent:1|Kwame Frimpong]], has helped me with the dates.

Our son [[child:1|Nana Yaw]] is seven. He has verbal dyspraxia, which means that he knows what he wants to say and his mouth will not do it. He has been known to [[health:1|Milton Keynes Hospital]] since he was two, and he sees a private therapist too, [[professional:1|Joely Marchbank]], whom my church pays for. (That’s [[org:1|Bethel Assembly]] in [[place:1|Bletchley]]. They’re very good to us.)

When the statement was being drafted, the NHS therapist, Mrs [[professional:2|Anthea Coles]], assessed him in three sessions. In the last of them I asked her how much therapy he needed. She looked at the door before she answered, and I have never forgotten it. She said, “We’ve been told that we mustn’t put down how much or how often.” I asked who had told her. She said it had come down from [[council:1|MK Council]] through her own line manager, [[professional:3|Denise Varley]], at a team meeting in the new year. I asked her what she would write if she was free to. She said, “Three times a week, and I’d do it myself.”

In the report it’s “a block of therapy as determined by the service”.

Miss [[professional:1|Marchbank]], who has nobody to be afraid of, wrote three times a week for forty-five minutes, and gave her reasons over two pages. [[council:1|Milton Keynes]] preferred the block.

Now, the schools. We had looked at five and asked for one, [[school:1|Willen Grove School]], which has a language unit. The head, Mr [[professional:4|Stuart Penney]], met [[child:1|Nana Yaw]], waited nearly a minute for him to say his own name, and didn’t finish it for him. I knew then. That was [[date:1|15 May 2013]].

On [[date:2|5 June]] Mr [[professional:4|Penney]] telephoned me at home, in some embarrassment. He’d had a call from a placement officer, [[professional:5|Lorna Skeat]], asking him to reply that the unit couldn’t meet need, and she’d let him know that it would be “remembered” when they did next year’s numbers. She had also, he’d learned from a colleague, rung [[school:2|Tattenhoe Spinney]] and [[school:3|Great Linford Park]] to see who would have him in mainstream. We hadn’t named either of those. [[school:2|Tattenhoe Spinney]] doesn’t even have a ramp, and [[child:1|Nana Yaw]]’s little sister, [[child:2|Ewuraesi]], who’d be following him there, uses a frame.

Mr [[professional:4|Penney]] wrote the truth. I want that said. He told Ms [[professional:5|Skeat]] that there were two places and that he’d be glad to have a boy who worked so hard for a word.

[[child:1|Nana Yaw]] began at [[school:1|Willen Grove]] a fortnight ago. He calls it “[[school:1|Will Gove]]”, which is closer than it sounds. He still has the block. We’ve asked the Tribunal to look at the therapy, and we expect a date in the new year, so would you kindly not use any of this before [[date:3|31 January 2014]]? After that I’d like to think about whether we put our names to it. [[parent:1|Kwame]] would say yes at once. I’m the one who has to meet Mrs [[professional:3|Varley]] at the clinic.

%% signature
Yours in hope,
Adwoa Frimpong

+++
id = "m-017"
channel = "email"
from_name = "Gwen Entwistle"
from_addr = "gwen.entwistle@example.co.uk"
subject = "[[council:1|Stockport]] - long account as requested"
date = "2009-12-02T21:39:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "There, in his handwriting, is an officer of the authority asking the psychologist to take the placement out of her advice."
+++
Dear Sir or Madam,

My son [[child:1|Adrian Entwistle]] (born [[date:1|17 June 1998]]) has Asperger's syndrome. I've a younger boy, [[child:2|Robin]], with whom there's no difficulty beyond the drums, and a stepdaughter, [[child:3|Clare]], at university.

The sequence is as under.

[[date:2|12/1/09]] Educational psychologist, Mrs [[professional:1|Hazel Wormald]], observes [[child:1|Adrian]] at [[school:1|Bramall Dene High School]].
[[date:3|26/1/09]] [[professional:1|Hazel W.]] telephones: she's "very concerned", and will recommend a specialist base.
[[date:4|9/2/09]] Meeting at school. Present were the SENCO Mr [[professional:2|Ian Cropper]]; [[professional:1|Wormald]]; the head of Year 6 liaison, Miss [[professional:3|Tattersall]]; an LA officer by the name of [[professional:4|Dean Prosser]]; and myself. My husband, [[parent:1|Keith]], couldn't get off shift.
[[date:5|2/3/09]] Draft of the psychologist's advice reaches me from [[professional:1|Hazel]] with a compliment slip. It's good. It names the base at [[school:2|Offerton Brow]].
[[date:6|30/3/09]] Final advice reaches me from [[professional:4|Prosser]]. The base has disappeared.

I compared them with a ruler. Draft, section 7: "In my professional opinion [[child:1|Adrian]] requires placement in a specialist base for pupils with autistic spectrum conditions, such as that at [[school:2|Offerton Brow]]." Final, section 7: "[[child:1|Adrian]]'s needs may be met with appropriate support."

I telephoned Mrs [[professional:1|Wormald]]. This was [[date:7|31 March]], about ten to five. Notes made at the time: "[[professional:1|HW]] says not her decision. [[professional:1|HW]] says [[professional:4|Dean]] had told her the base was full & not to 'raise hopes'. [[professional:1|HW]] says speak to [[professional:4|DP]]. [[professional:1|HW]] v. upset."

And Mr [[professional:4|Prosser]], [[date:8|2 April]]: "[[professional:4|DP]] says [[professional:1|Hazel]] revised it of her own accord. Denies speaking to her. Says I'm 'confusing a draft with a decision'."

They cannot both have been telling me the truth. It was July before the matter was settled, by accident. Mr [[professional:2|Cropper]] retired and, clearing his desk, gave me a folder. In it was a fax. I have it before me:

"To: [[professional:1|H. Wormald]], Psychology Service. From: [[professional:4|D. Prosser]]. Re [[child:1|A.E.]]
[[professional:1|Hazel]], as discussed this a.m. Please take out ref. to [[school:2|Offerton]] in s.7 & let me have clean copy by Fri. Not to go to parents until I've seen it. Ta, [[professional:4|Dean]]."

There, in his handwriting, is an officer of the authority asking the psychologist to take the placement out of her advice.

I've shown it to [[professional:2|Ian Cropper]]'s successor, a Mrs [[professional:5|Nuttall]], who said she'd rather not have seen it, and to our MP's caseworker, [[professional:6|Vikram]], who asked for a copy. [[council:1|Stockport]] tell me "the individual concerned has left the authority". [[professional:3|Tattersall]] tells me he has left it for [[council:2|Tameside]].

[[child:1|Adrian]] stayed at [[school:1|Bramall Dene]]. He was hospitalised for a week in the autumn ([[health:1|Stepping Hill]]); the cause was described as "school refusal".  [[child:2|Robin]] has stopped the drums, of his own accord, because they upset him.

I should prefer that you telephone before making use of any of this: [[contact:1|01632 960530]]. My husband [[parent:1|Keith]] answers it gruffly but will fetch me.

%% signature
Yours faithfully,
G. M. Entwistle (Mrs)


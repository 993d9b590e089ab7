+++
id = "jc-015"
channel = "email"
from_name = "Chaya Rosenfeld"
from_addr = "ch.rosenfeld@example.org"
subject = "From [[place:1|Stamford Hill]]"
date = "2016-12-11T23:30:00+00:00"
html = true
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Ms Marsh had taken my son's file to three schools and asked each of them to write that they could meet his needs, and neither my husband nor I had been told of one."
[[evidence]]
category = "report-change-requested"
quote = "In them she asks whether the therapist \"could live with\" group work instead of individual, and O.P. says that she could not."
+++
Dear friends,

I have seven, bless them, and this letter is about number four, [[child:1|Menachem]]. At home [[child:1|Mendy]]. He is nine, with Down's syndrome, and goes to [[school:1|Beis Tikvah]] on [[place:2|Cazenove Road]]. His older brother [[child:2|Yossi]] learns in [[place:3|Gateshead]] and of the little ones it is [[child:3|Rivky]], six, who has made herself his interpreter.

The principal there is Rabbi [[professional:1|Grunfeld]]. Mrs [[professional:2|Halpern]] runs the special needs side, and what she does not know isn't worth knowing. [[professional:2|Dina]] and I were in seminary together, so I'll be calling her that. His speech therapist through the [[health:1|Homerton]] was first [[professional:3|Olivia]], then after her wedding [[professional:3|Olivia]] with a new surname I could never spell, [[professional:3|Papadimitriou]]. She came on Wednesdays, and learned to say "gut morgen" for him.

Now [[council:1|Hackney]]. We had a good officer, [[professional:4|Winston]]. He retired. In his place came a woman called [[professional:5|Fenella Marsh]], and she wished to know why [[child:1|Mendy]] could not go to a "mainstream or maintained special". Fair enough, she should ask. But she shouldn't ask it the way she did.

It came out by accident. My sister [[parent:1|Gitty]] is a teaching assistant at [[school:2|Springfield Lane School]], nothing to do with us, in another borough practically. In October her head, Mr [[professional:6|Brightwell]], said to her in the lunch queue "I think we may be getting a nephew of yours". She said there must be some mistake. He said no, no, [[professional:5|Fenella]] had been in, with the papers. Ms [[professional:5|Marsh]] had taken my son's file to three schools and asked each of them to write that they could meet his needs, and neither my husband nor I had been told of one. He showed [[parent:1|Gitty]] a page. On the page, my phone number; our address; the name of our rav, Rabbi [[parent:2|Tuvia Landau]], and a note that "the community may apply pressure".

I was brought up to judge favourably. So I telephoned. "It is routine," said Ms [[professional:5|Marsh]]. My husband [[parent:3|Shloime]] telephoned. Routine. Then [[professional:2|Dina]] wrote on headed paper, and Rabbi [[professional:1|Grunfeld]], who has a law degree from before, wrote as well. To him she answered properly, four pages, and attached by mistake her own notes from a conversation with [[professional:3|Olivia]]. In them she asks whether the therapist "could live with" group work instead of individual, and [[professional:3|O.P.]] says that she could not. I was so proud of her.

[[professional:6|Brightwell]] has since written to say he will not be offering a place, since he was "not in possession of the full picture", which [[parent:1|Gitty]] says is the nearest he comes to swearing.

[[professional:4|Winston Charles]], by the way, met me outside the kosher bakery last week and asked how is my [[child:1|Mendy]]. I told him. He took his hat off and stood there in the rain. "Mrs [[parent:4|Rosenfeld]]," he said, "we used to ask the parents first."

Please change everything, the names and the street and the number of children. Thank you for what you do.

%% signature
Chaya


+++
id = "za-007"
channel = "email"
from_name = "Rivky Lebrecht"
from_addr = "rlebrecht@example.net"
subject = "Before [[child:1|Shmuel]]'s hearing - please read but wait"
date = "2014-05-25T11:36:00+01:00"
html = true
kind = "story"
categories = ["school-approached", "discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "\"the borough had already been in touch to say it hoped we wouldn't encourage you\""
[[evidence]]
category = "discussed-without-consent"
quote = "item five was our son, two paragraphs of him, between the photocopier and the broken gate, with everyone in the cluster round the table"
[[evidence]]
category = "access-denied"
quote = "I could read it at her desk for as long as her sandwich lasted, but I couldn't take it away and I couldn't write anything down"
+++
Dear all,

I have seven children, bli ayin hara, and [[child:1|Shmuel]] is number four. He is nine, he has a chromosome deletion with a very long number, and I would like to tell you about shoes. The orthotics people at [[health:1|Homerton]] have measured his feet five times since Sukkos. Each time the shoes come they are for the measurement before. I have a cupboard. If anybody in the campaign has a child with small narrow feet I can be of help.

That is how it has all been: somebody writes down something about him and by the time it arrives it doesn't fit, if it ever did.

Take the panel. They had him before them in the autumn and it was no. I was not told why it was no. At some point in January I went in to the office to ask about the transport, because the escort is allergic to our car seat cover, and the caseworker, Miss [[professional:1|Tolulope Adeyinka]], turned out to have the thing on her table, the panel's reasons, typed. I asked for a copy. No, they were not for families. She is not an unkind person. In the end we agreed that I could read it at her desk for as long as her sandwich lasted, but I couldn't take it away and I couldn't write anything down. She is a slow eater, I must give her that, but it was eleven pages. My sister-in-law [[parent:2|Gitty]] held the baby.

After Pesach a man who is a governor somewhere in the borough, and davens with my husband, felt he couldn't look him in the eye any more and told him what was in his governors' papers. They were minutes. They were of a meeting of the heads and the council on [[date:1|12 March]], and item five was our son, two paragraphs of him, between the photocopier and the broken gate, with everyone in the cluster round the table. Whether he should be educated with others, and what I had said at the door. We are not in the cluster. I didn't know there was a cluster. My husband [[parent:3|Yanky]] wanted to know only about the gate, whether it was mended.

We had set our hearts, meanwhile, on [[school:1|Lea Spring House]], which is not one of our schools, you understand, and this was not a small thing for us to decide. Three rabbis were asked. I telephoned the head to make the visit and gave my name, and there was a silence, and Mrs [[professional:2|Fairweather]] said she ought to be honest with me: "the borough had already been in touch to say it hoped we wouldn't encourage you". We had only told three rabbis and my mother.

The hearing is listed for the summer and our lawyer, Mr [[professional:3|Sandler]], says not a word in public before it is finished. So please do nothing with this until after that is over, and then you may ask me again. [[council:1|Hackney]] has also lost the bus escort's form, but I have no proof that it's on purpose.

The shoes came Thursday. Left and left.

%% signature
Rivky Lebrecht (Mrs)

%% disclaimer
Please consider the environment before printing this email.

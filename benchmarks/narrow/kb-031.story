+++
id = "kb-031"
channel = "email"
from_name = "Carlton Bright"
from_addr = "carlton.bright@example.org"
subject = "[[council:1|LB Lewisham]] / two sons, one file"
date = "2011-03-28T13:13:00+01:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "false-information"
quote = "They had put the big one's exclusion on the little one's file and sent the pack to four schools like that."
[[evidence]]
category = "school-approached"
quote = "His head teacher had been rung up by the borough and asked to refuse, so they'd have the evidence no mainstream would have him."
+++
Evening. Well, afternoon.

I have two boys by different mothers and, yes, both are called after my father. [[child:1|Winston]] is 15, at [[school:1|Forest Hill Manor]]. [[child:2|Winston]] is 8, at [[school:2|Perry Rise Juniors]]. To the family they're [[child:1|Winnie]] and [[child:2|Junior]]. To [[council:1|Lewisham]] they are one person aged eleven and a half.

[[child:2|Junior]] is the one with the statement. Sickle trait, moderate hearing loss, moderate learning difficulty. [[child:1|Winnie]] has nothing except a mouth on him.

[[parent:1|Yvonne]], [[child:2|Junior]]'s mum, got a call in January from Mr [[professional:1|Nkemelu]] who does placements. He says to her, "in the light of the exclusion we'll be naming a PRU". What exclusion? It was [[child:1|Winnie]] that got excluded, three days, for a thing with a fire extinguisher. They had put the big one's exclusion on the little one's file and sent the pack to four schools like that. I asked [[professional:1|Nkemelu]] for a list of the four. He could only remember three.

Then I'm in the barber's, [[org:1|Fadez on Rushey Green]]. I'm in the chair, can't move, blade on my neck. [[professional:2|Leon]], who coaches the under 9s and is a TA at [[school:3|St Barnabas Rise]], says: sorry about your youngest, bro, our head said no to him. His head teacher had been rung up by the borough and asked to refuse, so they'd have the evidence no mainstream would have him. [[professional:2|Leon]] didn't know it was a secret. He thought I knew. [[professional:3|Desmond]] put down the razor.

Now [[child:2|Junior]] is a boy who tells you the truth whether it suits or not. He asked [[parent:1|Yvonne]] why the grown-ups at school had all stopped standing near him. She went up there. His teacher, [[professional:5|Kirsty Aitken]], showed her a laminated sheet by the register: known to use fire extinguishers, do not leave unattended in corridors. He can't reach the extinguishers.

I am not a shouter. I asked for an appointment with the head of SEN, Ms [[professional:4|Verity Plumb]]. Got one on [[date:1|18/3]]. She had, laid out on the desk, a photo of the wrong [[child:1|Winston]].

Best part: [[parent:2|Grace]], that's [[child:1|Winnie]]'s mum, has read all this and says by God's grace it isn't funny, but she laughed too. [[parent:1|Yvonne]] hasn't yet.

There's a tribunal in the summer. Don't put out anything till that's over, and then only with everybody's names changed, including [[professional:2|Leon]]'s, he's got kids.

%% signature
Carlton


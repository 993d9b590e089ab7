+++
id = "jb-031"
channel = "email"
from_name = "Rob Haverfield"
from_addr = "rob.haverfield@example.com"
subject = "The non-resident parent"
date = "2018-10-15T00:21:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "false-information", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The deputy head, Jude Marlowe, was quoting from it at parents' evening before I'd twigged that it existed."
[[evidence]]
category = "discussed-without-consent"
quote = "She was on shift at Gloucestershire Royal. Me, nothing."
[[evidence]]
category = "false-information"
quote = "They say \"Father has a history of domestic abuse and his whereabouts are not known to professionals.\""
[[evidence]]
category = "insecure-handling"
quote = "Nic rang to have it out with them and was read three paragraphs about that poor man's kids before the girl on the line realised."
[[evidence]]
category = "subject-access-failure"
quote = "I put in a proper data request on 9 July; the month ran out, then the three months, and last Tuesday they came back asking me to prove that I'm me."
+++
Hi there,

I'm the dad. I say that up front as most of what I've read on your pages is by mums, and fair play, but there are some of us stood on the other side of the glass.

[[child:1|Phoebe]] and [[child:2|Arlo]] live with their mother, [[parent:1|Nicola]], in [[place:1|Stroud]]. I'm in a flat in [[place:2|Gloucester]], fifteen minutes down the road. [[parent:1|Nic]] and I were hopeless married and we are pretty good divorced. She knows I'm writing this. She'd have written it but she's running two jobs.

[[child:1|Phoebe]] is twelve. She's got selective eating, OCD, and a diagnosis of autism we had to go to [[place:3|Bristol]] for. There's an EHCP from [[council:1|Gloucestershire County Council]] naming [[school:1|Cainscross Park]]. There's also a court order which says, in words of one syllable, that both parents get everything.

Here's what everything turned out to be.

- Spring 2017: new EP report by [[professional:1|Sunita Rao]]. Sent to [[parent:1|Nicola]] only, fine, she forwarded it.
- Autumn 2017: CAMHS report, Dr [[professional:2|Alec Winstanley]]. Sent to neither of us. The deputy head, [[professional:3|Jude Marlowe]], was quoting from it at parents' evening before I'd twigged that it existed.
- January: emergency review. [[parent:1|Nicola]] invited by text at 8.50 for a 9.15. She was on shift at [[health:1|Gloucestershire Royal]]. Me, nothing.
- [[date:1|2 Feb]]: I get the minutes, only because [[professional:4|Jude]]... no, hang on, there are two of them with that name. [[professional:3|Jude Marlowe]] is the deputy. [[professional:4|Jude Aldous]] is the SEN casework officer. It was the second one who sent them, I think by accident.

The minutes are what I'm really writing about. They say "Father has a history of domestic abuse and his whereabouts are not known to professionals." I'm a lollipop man. Three mornings a week, outside that very school, in a coat you can see from space. [[professional:3|Jude M]] has said good morning to me about four hundred times.

It turns out that was from somebody else's case. There's a [[parent:2|Robert Haverfield-Cole]] in [[place:4|Cheltenham]], no relation, whom I feel I now know rather well. [[parent:1|Nic]] rang to have it out with them and was read three paragraphs about that poor man's kids before the girl on the line realised.

I asked for a retraction. [[professional:4|Aldous]] rang me in person, very sorry, mortified, would put it right that day. In May I asked for a copy of the corrected version. In June I asked again. July, a holding letter. I put in a proper data request on [[date:2|9 July]]; the month ran out, then the three months, and last Tuesday they came back asking me to prove that I'm me. Which, fair enough, is the first time anybody's checked.

In the meantime the thing's gone to [[school:2|Minchin Hall]], the independent we were hoping for. The registrar there, Mrs [[professional:5|de Souza]], wrote to [[parent:1|Nic]] that they weren't able to offer, "in view of the family circumstances". [[child:1|Phoebe]] liked it there. It had beige food. She ate a whole plate.

[[child:2|Arlo]] did a picture at school called My Dad, it's just a big yellow coat. I keep it in the kitchen.

Happy to be quoted without my name. Not the job either, obviously, there's only one of me.

%% signature
All the best,
Rob


+++
id = "l-015"
channel = "email"
from_name = "Philippa Nudd"
from_addr = "pip.nudd@example.co.uk"
subject = "[[school:1|Wensum Broad]], [[council:1|NCC]] and an e-mail to the wrong [[parent:1|Pip]]"
date = "2020-02-08T22:09:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "He was lining up the Heronry behind my back and getting Wensum Broad to say that they couldn't cope."
[[evidence]]
category = "insecure-handling"
quote = "In the trail beneath it there were eight other children from Dereham, Swaffham and Lynn, names, dates of birth, behaviour plans, the lot"
+++
I'd be glad if you didn't use this until the ombudsman has finished with them. No date yet.

I'll try to be fair to [[council:1|Norfolk]], which is more than it's been to me.

We farm sugar beet and pigs at [[place:1|Hindolveston]]. Nearest shop [[place:2|Melton Constable]], nearest traffic light [[place:3|Fakenham]], nearest person at [[council:1|Norfolk County Council]] who'll pick up a phone: unknown. Our eldest, [[child:1|Barnaby]], is away at agricultural college in [[place:4|Easton]]. The twins, [[child:2|Hal]] and [[child:3|Tilda]], are thirteen. [[child:2|Hal]] has a rare chromosome thing (I'd rather not say which, there are eleven in the country), and he's been happy as a sandboy at [[school:1|Wensum Broad School]] since he was seven.

Last May [[school:1|Wensum Broad]] was swallowed by an outfit from [[place:5|Peterborough]], the [[school:2|Fenlight Learning Trust]]. [[school:2|Fenlight]] also run the [[school:3|Heronry]], in [[place:6|King's Lynn]], and [[school:4|Bure Park]] on the edge of [[place:7|Norwich]]. In June a letter arrived: "some learners may be better served at another [[school:2|Fenlight]] site". By September it was obvious that "some learners" meant [[child:2|Hal]], since he costs the most.

I wrote to our caseworker. I'd got a good one, [[professional:1|Thandiwe Moyo]], sharp and quick and always at her desk by eight. She said, quite properly, that he couldn't be moved except through the plan. Next thing, [[professional:1|Thandiwe]] was off the case and in came [[professional:2|Robin Askew]].

Now the e-mail. It's short.

"Hi [[professional:3|Pip]], following our catch up, can you confirm you've capacity at the [[school:3|Heronry]] for [[child:2|HN]] from Jan? Mum not aware yet, best keep it that way till we've a start date. Will need [[school:1|Wensum]] to say can't meet need. [[professional:2|R]]."

He was lining up the [[school:3|Heronry]] behind my back and getting [[school:1|Wensum Broad]] to say that they couldn't cope. It was meant for [[professional:3|Pip Langmead]], admissions lead at [[school:2|Fenlight]]. I'm [[parent:1|Pip]] as well; hello, autocomplete. In the trail beneath it there were eight other children from [[place:8|Dereham]], [[place:9|Swaffham]] and [[place:6|Lynn]], names, dates of birth, behaviour plans, the lot. I read as far as the second one, realised what I was doing, and shut the laptop.

I replied, "Wrong [[parent:1|Pip]]." Twenty minutes later my phone rang: [[professional:2|Robin]], very jolly, asking that I delete it and "not make a thing of it". He'd clearly not met a pig farmer before.

Where are we now? [[child:2|Hal]] is still at [[school:1|Wensum Broad]]. The head there, [[professional:4|Christine Youngs]], stood up in front of the [[school:2|Fenlight]] people and told them that she'd met his needs for six years and proposed to carry on; she's since been "invited to consider" early retirement. The [[health:1|Norfolk and Norwich]] ([[health:1|N&N]], if you're local) has written in support. [[health:2|Starfish]], which is the learning disability bit of [[place:10|Norfolk]]'s mental health service, hasn't, as they're commissioned by you know who. And the other eight families have not been told. I asked. [[council:1|NCC]] considers "the risk to be contained", I being the container.

Please disguise: him, the village, the pigs, and, I suppose, [[parent:1|Pip]].

%% signature
Philippa Nudd
Hall Farm

%% quoted
On 7 Feb 2020, at 11:46, The Campaign wrote:
> Dear Pip, thank you. Is there anything you'd want held back?


+++
id = "gg-019"
channel = "email"
from_name = "Helena Marchbanks"
from_addr = "h.marchbanks@example.com"
subject = "The day of the hearing and what led up to it"
date = "2012-05-17T20:30:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "tribunal-disclosure", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Her secretary rang to tell me that Dr Sale had been asked not to enter into correspondence with us until after the hearing, when of course it would no longer matter what we put behind what."
[[evidence]]
category = "tribunal-disclosure"
quote = "It was the hospice's file on Imogen, the respite diary and all the things I'd told the night nurses at four in the morning about whether I could go on, and it was given to the panel to show that \"mother's own account is of a settled child\"."
[[evidence]]
category = "other-collusion"
quote = "\"It was suggested to me by the education side that if I could support local, then they could support my bid for the second clinic nurse,\" she said, and then, \"I do see how that sounds.\""
+++
Dear all,

My husband thinks that I should let it lie. The hearing is over, we got about two thirds of what we wanted, and our daughter Imogen (10, Rett syndrome) is where she should be. But two thirds isn't quite enough to sleep on, so here it is. Cambridgeshire.

There were three reports for the authority. The physiotherapist's and the teacher's we had seen in draft and had no quarrel with.

The third was from the community paediatrician, Dr Sale. We met it first in the appeal papers, like everyone else. That was her right I suppose, everyone got it on the same day. It was brief. She thought that "a local school could meet Imogen's needs with training". We were surprised, since she'd told us differently in her own clinic, and so we wrote, the very next day, and asked if we could meet her to go through it, or put our side of that clinic on a page behind hers. Her secretary rang to tell me that Dr Sale had been asked not to enter into correspondence with us until after the hearing, when of course it would no longer matter what we put behind what.

All right. Lots of people get told that.

At the hearing we had a surprise. In the middle of the morning the authority's representative handed up a blue folder. It was the hospice's file on Imogen, the respite diary and all the things I'd told the night nurses at four in the morning about whether I could go on, and it was given to the panel to show that "mother's own account is of a settled child". We had not been asked. The hospice hadn't been asked either, I know this as I rang them from the corridor, and the manager wept. Somebody had had it for a "care package review" and it'd gone from one tray to another.

The judge adjourned for twenty minutes and let it in, but said she would read it with care.

After lunch they called Dr Sale. I've thought about this part a good deal. She's not a bad woman. Our barrister (we'd sold the caravan) asked her when she'd last seen Imogen, and it was fourteen months. He asked how she'd arrived at "with training". She said that it had come from discussion. With whom? With colleagues. Health colleagues? There was a very long pause. "It was suggested to me by the education side that if I could support local, then they could support my bid for the second clinic nurse," she said, and then, "I do see how that sounds."

You could have heard a pin drop. The representative asked for some water.

It's in nobody's minutes, because they don't record them, and the decision only says that her evidence was "of limited assistance". But there were nine of us in that room.

I don't feel triumphant. They've got the second nurse, by the way. She's very good with Imogen.

Please use it if it helps, no names and not the county. My husband says to say that he'd have let it lie.

Yours,
Helena Marchbanks

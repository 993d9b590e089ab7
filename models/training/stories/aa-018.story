+++
id = "aa-018"
channel = "email"
from_name = "Saima K"
from_addr = "saima.k@example.com"
subject = "they talked about us"
date = "2019-09-24T20:15:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "So every six weeks since the spring they been sitting in the children centre, the play therapist, the nursery manager, somebody from early help, talking about my baby girl and my marriage, and not one of them picked up a phone to me."
[[evidence]]
category = "tribunal-disclosure"
quote = "What I told the play therapist about my husband's gambling, in private, with tissues, was there on page 140 for the judges, put in by the council, and I'd never been asked if they could."
+++
Assalamu alaikum and hello

I only found out because the therapist is new and didnt know she wasnt suppose to tell me. She said "as we said in the meeting with your social worker". I said sister I dont have a social worker?? She went so quiet.

So every six weeks since the spring they been sitting in the children centre, the play therapist, the nursery manager, somebody from early help, talking about my baby girl and my marriage, and not one of them picked up a phone to me. I drop her there every morning. They say salaam to me at the door!

She is 4, she got a rare chromosome thing, she is tube fed. We applied for special nursery, they said no, we appealed.

Then comes the appeal papers. What I told the play therapist about my husband's gambling, in private, with tissues, was there on page 140 for the judges, put in by the council, and I'd never been asked if they could. He read it before I got home. I dont want to say more about that.

The panel people were respectful and we won, alhamdulillah, she starts in January. They've got a sensory pool.

But I stopped therapy. I stopped saying anything to anyone except weather. If you write about it please say it was a Muslim family or dont say, but not the town.

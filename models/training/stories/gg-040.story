+++
id = "gg-040"
channel = "email"
from_name = "Keith Whatmough"
from_addr = "keith.whatmough@example.com"
subject = "Bolton, and the two hundred pages"
date = "2017-09-12T21:54:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "What I had from them was a sentence and a half: the decision is as notified, and \"it is not our practice to furnish parents with the considerations which informed it\"."
[[evidence]]
category = "subject-access-failure"
quote = "It were two hundred and six pages when it came, and a hundred and ninety of them were somebody else's; well, they were the same page, the complaints policy, over and over, and of the sixteen left eleven were black from top to bottom, including a letter off me."
+++
Now then,

Our Lisa says I go on, so I've numbered it.

1. Who we are. I'm Keith, 58, was at the paper mill, now I do caretaking at a chapel. Wife's Maureen. We've our Lisa's lad Corey living with us by residence order since he were three. He's 13 now. Attachment, learning difficulties, and he's grand company.

2. What we wanted. Somebody to say why he's not getting a one to one any more. It were in his statement and when they turned it over to the new plan it dropped out, like change from a pocket.

3. Who decides. A panel. Everybody says "panel". I've never met anybody who's on it. I asked our officer what panel had gone on. He's only about twenty five. He said honestly, Keith, they don't tell me either. I wrote to the panel. What I had from them was a sentence and a half: the decision is as notified, and "it is not our practice to furnish parents with the considerations which informed it". Furnish. I've never been so furnished.

4. What I did next. There's a young woman at the Citizens Advice who told me about the subject access. So we did one. Two, one to the school and one to the council, recorded. School's was bob on. It'd everything in it, even a drawing I'd not seen of me on a ladder.

5. Council's. It took the month and then two more, and they'd written to say so, in time, with a reason, and I'd no quarrel, I thought it must be a big file. It were two hundred and six pages when it came, and a hundred and ninety of them were somebody else's; well, they were the same page, the complaints policy, over and over, and of the sixteen left eleven were black from top to bottom, including a letter off me. They'd blacked out my letter. I'd the copy of it in the drawer. I put them together to see what they had thought were secret and it were all of it.

6. I sent it back with a note. That were March. I've had an acknowledgement and a survey on how I'd found the service.

7. What there isn't. Nobody's told lies on us. Nobody's been ringing round schools, as you get in some of these stories. There's been the one meeting we missed and that were because our car went. The EP came and sat in the kitchen and read us her report out loud, before she sent it, because she'd seen I'd got the wrong glasses on. She's a credit.

8. What I think. I think there's nowt in the panel's considerations. I think that there were a list and a line drawn across it and Corey's under the line. If they'd say so, I'd shake hands on it, I've been under a line myself. It's being treated as if I couldn't be told.

9. Corey read this over my shoulder and says to put that he can do a one to one with me. He can, but I'm no good at fractions.

You can use any of it, leave off the names, and I'd say a mill town.

All the best
Keith Whatmough

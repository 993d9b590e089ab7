+++
id = "w-005"
channel = "forum-post"
from_name = "festivalbabysmother"
from_addr = ""
subject = "Data protection howlers - beat this one"
date = "2013-05-22T13:40:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Only they guessed the address."
[[evidence]]
category = "false-information"
quote = "So DS's file now states that his father is in the drainage trade"
[[evidence]]
category = "discussed-without-consent"
quote = "I didn't even know there was a meeting"
+++
Right, pull up a chair.

DS is 9, ASD, and called [[child:1|River]] because I was 22 and had been to a festival. He had his EP assessment in Feb. [[council:1|Northants]] emailed the report to "Mum". Only they guessed the address. Mine is [[contact:1|j.tranter@example.com]]. They sent it to [[contact:2|jtranter@example.com]], which is [[org:1|J. Tranter & Sons]], drains, of [[place:1|Kettering]], est. 1961.

The drain man (lovely fella, rang me in the end, tracked me down through my nan) told them three times he wasn't anybody's mum. Third time they thanked him for "sharing his views as a parent" and invited him to a meeting.

HE WENT. He thought there was a blocked river. Put a tie on. Sat there for forty minutes with Ms [[professional:1|Thistlethwaite]] the EP (or [[professional:1|Thistlewaite]], or [[professional:1|Thisslethwaite]], depending which email you read), the head of [[school:1|Cherry Orchard Juniors]], and somebody off the [[health:1|Rockingham Forest]] paediatric team, and when they asked him what [[child:1|River]] needed he said "well I should think he wants somebody with him all day the poor little beggar". I want that man at my Tribunal.

I didn't even know there was a meeting.

So DS's file now states that his father is in the drainage trade and is "supportive and realistic". His real father is [[parent:1|Gaz]], who's a chef in [[place:2|Corby]] and has never been either.

I asked for it to be corrected. They've written back to say they'll need a letter from Mr [[parent:2|Tranter]] confirming that he's not Mr [[parent:2|Tranter]].

Names off if you use it. Though I'd keep the drains in.

+++
id = "gg-007"
channel = "email"
from_name = "Donna Prentice"
from_addr = "donnaprentice@example.com"
subject = "Callum and the chewy thing"
date = "2014-02-18T22:07:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She told me she'd had it since the Friday with the risk form, and that his class teacher and the lady at after school club had got theirs as well, and mine came on the Thursday of the week after with a compliments slip."
[[evidence]]
category = "false-information"
quote = "It has us down as having missed three appointments and \"disengaged from the service\", when we have never missed one, and I have the cards stamped by the clinic for all six."
+++
Hello

A woman from our support group passed on your address. I've put off writing because once I start on this I can't sleep after, and I'm up at five for the bakery.

Callum is seven, he has autism and he's at a mainstream in Sunderland. I'll say first what they did right because there was some. The educational psychologist who came in the autumn sent me her report in draft, asked me to ring her with anything I didn't agree with, and I did ring, and she took out the bit about him not liking other children. So I know it can be done properly. That lady retired at Christmas.

The one I'm writing about is the speech and language report in January. I hadn't heard anything about it being finished. Then on the Tuesday the taxi escort, who is a lovely woman and I don't blame her, strapped him in and said to me through the window "has he got his chewy tube yet, number four on the list". I said what list. She went pink. She told me she'd had it since the Friday with the risk form, and that his class teacher and the lady at after school club had got theirs as well, and mine came on the Thursday of the week after with a compliments slip. I must have read that compliments slip ten times. It said "as discussed".

Anyway I sat down to read it with a cup of tea. It was mostly all right about his talking. What was not all right was page one under family. It has us down as having missed three appointments and "disengaged from the service", when we have never missed one, and I have the cards stamped by the clinic for all six. I think what happened is there's another Callum P, because one of the dates is a day we were sat in that clinic and they couldn't find his notes.

I've complained about the transport before (forty minutes late, every day, for a year) and about the waiting list which was nineteen months, and my husband said to me don't start again, they'll think you're one of those. But my mother in law saw that report as well because she is down as his emergency contact for the club, and she asked me straight out at Sunday dinner why I hadn't been taking him. That is what did it for me. I don't really mind what strangers think.

To be fair when I rang the therapist's manager she said put it in writing and they'd look at page one, and they're looking at it. So I'm not saying nobody would listen. It's more the order they do things in. I'm his mam and I was last on the list after the taxi.

Use what you like but not our names, and if you could not say which school.

Donna

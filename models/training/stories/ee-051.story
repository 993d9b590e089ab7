+++
id = "ee-051"
channel = "email"
from_name = "Gaynor Beynon"
from_addr = "gaynorb67@example.com"
subject = "Our Ieuan"
date = "2012-03-19T22:36:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The comp had it, the tuition service had it, and so did the school nurse and a gentleman at a college in Neath who wouldn't be seeing Ieuan till he's sixteen, and where was mine? With typing, they said to me that very same week."
[[evidence]]
category = "access-denied"
quote = "The answer was that it was the property of the authority and would not be released to carers prior to the final statement, and if I wanted it sooner I was free to seek legal advice."
[[evidence]]
category = "no-chance-to-correct"
quote = "So it was already law by the time I read it, if you see what I mean; there was a sheet in with it saying the date for parental observations had been the 9th of January, and that was five weeks before they sent it to me."
[[evidence]]
category = "false-information"
quote = "He's \"frequently absent\": I have his certificates for full attendance, three years running, on the same wall as the other one."
+++
Dear all,

I'm Ieuan's mam-gu, see, and I've had him and his sister since 2008 on a special guardianship. My husband was a steelworker and I did school dinners for thirty years in Swansea so I've had my hands in more children's business than most.

Ieuan's had a statement since he was six. Never was a problem until transition. I want to say that first because when I complain they tell me I'm a complainer.

In October the council's psychologist came to see him in school. I knew about it, I'd signed the slip. An hour and ten minutes. When I asked about the report in November she said it was with typing. Before Christmas the same. In January there was an open evening at the comp and I took him along and the additional needs man there shook my hand and said, "And this is the young man who hides under tables." Now Ieuan did that once when he was seven. The comp had it, the tuition service had it, and so did the school nurse and a gentleman at a college in Neath who wouldn't be seeing Ieuan till he's sixteen, and where was mine? With typing, they said to me that very same week.

So I asked for it in writing then, proper letter, my neighbour's girl typed it. The answer was that it was the property of the authority and would not be released to carers prior to the final statement, and if I wanted it sooner I was free to seek legal advice. I'm his legal guardian, not a carer. There's a certificate from the court on my wall in a frame.

I got it in the end in February and how I got it was, it was clipped to the final statement as Appendix D. So it was already law by the time I read it, if you see what I mean; there was a sheet in with it saying the date for parental observations had been the 9th of January, and that was five weeks before they sent it to me.

And what's in it then. He has "no reading". He reads to me every night out of the Western Mail, the rugby. He's "frequently absent": I have his certificates for full attendance, three years running, on the same wall as the other one. It says his sister has the same difficulties. She's in the top set.

I'm not saying the woman's a liar. An hour and ten minutes is not long, and I've a feeling there's another boy got mixed in. But I've asked nobody for the moon. I asked to see a thing before strangers saw it.

The transport's been a carry on as well, they wanted him on the service bus, two changes, and the unit has no nurse on a Friday. But you don't want all that.

I'd like you to use it without our names. Call him something nice. He likes the name Shane, after the player.

Cofion gorau,
Gaynor

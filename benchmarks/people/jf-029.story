+++
id = "jf-029"
channel = "email"
from_name = "Rosie Loveridge"
from_addr = "rosie.loveridge@example.com"
subject = "school wouldnt give us the paper"
date = "2016-02-29T22:02:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked Thackray for a copy of what Saffron wrote and she told me it was for staff to read, and I'd likely need somebody to explain it."
[[evidence]]
category = "false-information"
quote = "Freedom has missed four days in two years, and that was for his grandad's burying, but it's put down that he's hardly there."
+++
I am a Romany woman and proud of it and I've had enough. [[child:1|Freedom]] is 8, [[child:2|Liberty]] is 7, [[child:3|Nelson]] is 4. We've our own ground near [[place:1|Wisbech]], bought and paid for, so nobody can say we're passing through. [[child:1|Freedom]] wants to learn, he asks for it. He gets the letters turned about.

[[professional:1|Saffron]] saw to him at [[school:1|Elm Drove School]] for a term, with coloured sheets and sand trays. She's the first ever from any school who come in my trailer and took her shoes off without being told. She wrote it all up. Next thing [[professional:1|Saffron]]'s been moved to [[place:2|March]] and it's [[professional:2|Thackray]] I have to see. [[professional:2|Thackray]] never took off her coat let alone her shoes.

I asked [[professional:2|Thackray]] for a copy of what [[professional:1|Saffron]] wrote and she told me it was for staff to read, and I'd likely need somebody to explain it. I can read. My mother [[parent:1|Britannia]] couldn't, I can. I read to [[child:3|Nelson]] every night that God sends.

So I goes to [[council:1|Cambridgeshire]]. Man there called [[professional:3|Nkemelu]] on the telephone, proper gentleman. He sent me it the same day. [[date:1|18th December]], I'll remember it. And there on the second page, and not in [[professional:1|Saffron]]'s way of talking at all, it says "attendance is typical for this community." [[child:1|Freedom]] has missed four days in two years, and that was for his grandad's burying, but it's put down that he's hardly there.

I showed [[parent:2|Righteous]], that's my husband's brother who does the talking for us when there's talking to do. He says leave it, they'll only come about the drains. I'm not leaving it.

You can tell it, but make me up a name. And there's freedom enough in this country to say a thing straight, or there was.

%% signature
R. Loveridge


+++
id = "cc-038"
channel = "forum-post"
from_name = "tellitlikeitis_tel"
from_addr = ""
subject = "Something a TA told me (not about mine)"
date = "2017-03-30T20:02:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Evening all. Dad of two, eldest (13) has ADHD and a processing disorder, youngest (7) is just a menace.

I've been going back and forward about posting this because it isn't my story, or half isn't, and I don't want to stir it up for anybody.

First, mine, so you know where I'm coming from. Our lad's had a rough couple of years. Secondary was a disaster, eighteen exclusions up to the Christmas of Year 8, then permanent in the February, for throwing a stool. Not at anyone. Near someone. Governors backed the head, independent panel backed the head. We were at both, we said our bit, it was all done by the book and I've no complaints on that score. I think they got it wrong but I had my day. LA then took eleven weeks to find him a PRU when it's meant to be six days. He put on two stone and learned to solder.

EHCP: refused, appealed, they caved. 48 weeks in all. EP was on the ball. We had her report the day it was done, and it had got him down to a T. OT waiting list was 70 odd weeks so we went private, £640, thanks nan. Nobody's asked the OT to alter owt. In fact the LA just copied it straight in, numbers and everything. I nearly fell off my chair.

So that's us. Poor service, not bent.

Now then. I was having a pint with a bloke I used to work with, and his missus is a TA, at a school I won't say, in an authority I won't say. According to her, and she's had a couple at this point, it's all different over there. She reckons there's meetings about kids where they book it for when they know the mum's at work. She reckons there's an EP who had a report sent back that many times it's got a nickname. She reckons one family's whole file was in a skip. She told me about a lad where the special school had been rung up and told he was violent, so they wouldn't have him. I said, have you seen any of this? She said no, but Karen in the office has. So it's Karen, who told her, who told me, who's telling you. I wouldn't hang a dog on it.

But I've been chewing it over. If it IS right, what's to stop it being done to us and we'd never hear of it? I only know what I've been shown. I've no reason to think there's owt else. Our caseworker's a straight lass, she's from Barnsley. I asked her outright, is there anything about our lad I haven't seen? And she turned her laptop round and let me scroll. There wasn't.

So what I'm asking is this. 1. Has anyone actually had it happen to them, first hand, not Karen? 2. Is it worth me telling the TA to report it? 3. Has anyone had any joy getting a PRU to do proper GCSEs, as that's my real issue? He's on "functional skills" and he's bored out of his mind. He's rewired the shed.

And 4, taxi firms. Ours has changed four times since September and the latest feller smokes. I've rung transport 11 times, and I'm on first name terms with the hold music.

Sorry for the essay. The wife says I should've been a vicar. Cheers, Tel

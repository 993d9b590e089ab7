+++
id = "ff-016"
channel = "forum-post"
from_name = "ChocolateTeapotLA"
from_addr = ""
subject = "AIBU to think they're all in it together? Long, sorry"
date = "2013-10-08T22:57:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "school-approached", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "What she said was that her trust has an understanding with Bucks, it's called a protocol, and CAMHS keep quiet about placement for any child on the council's expensive list and in return the council goes on paying for two of their nurses."
[[evidence]]
category = "school-approached"
quote = "Admissions lady, mortified: they'd had my LA on already, twice, strongly suggesting he wasn't a child they'd cope with."
[[evidence]]
category = "false-information"
quote = "\"History of fire-setting.\" FIRE SETTING. He lit the candle on his own birthday cake, with me holding the matches, and told his tutor about it as news."
+++
Name changed for this as I'm outing myself. Get a brew.

DS2 is 11, ASD/dyspraxia/anxiety, out of school since Feb half term. Not refusing. Can't. There is a difference and I've given up explaining it to EWOs. Usual background: statement useless, TA shared between five, SENCo "very experienced" (i.e. rude), two fixed terms for "defiance" i.e. hiding, home tuition 3 hrs a week delivered by a man who fell asleep. None of which is the point but I need you to feel it.

So. CAMHS. We'd been on the list 13 months, then we got lovely Dr N who said in April in front of DH, DM and me that DS2 couldn't manage a mainstream secondary, full stop. Would put it in writing. Nothing came. And nothing. June she's gone, no forwarding, and the manager sees us instead and he's all resilience, graded return, "let's not medicalise". I thought fine, second opinion, it happens. Then I bumped into Dr N in Waitrose of all places, in the queue for the fish, and I said you never wrote, and she went a bit white and said look I shouldn't, but. What she said was that her trust has an understanding with Bucks, it's called a protocol, and CAMHS keep quiet about placement for any child on the council's expensive list and in return the council goes on paying for two of their nurses. She'd argued about it. She was now doing adults. She bought her haddock and left.

And then, because I obviously hadn't had enough fun, the review. I said we wanted to visit the small indie in the next county. Caseworker gives it the head tilt, says she thinks we'll find that won't be fruitful. How would she know, we've not even rung. So I rang. Admissions lady, mortified: they'd had my LA on already, twice, strongly suggesting he wasn't a child they'd cope with. Twice! He's six stone and collects fossils.

DH says check the paperwork and blow me if it isn't in there. "History of fire-setting." FIRE SETTING. He lit the candle on his own birthday cake, with me holding the matches, and told his tutor about it as news.

So AIBU? I know I'm not. My mate in Berks reckons hers do it by text so at least ours are old school. What do I DO though, is there a form? And no I won't "just move". Flowers and gin gratefully received.

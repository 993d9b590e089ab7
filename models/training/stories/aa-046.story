+++
id = "aa-046"
channel = "email"
from_name = "Stuart Haddow"
from_addr = "stuart.haddow@example.com"
subject = "Feedback on annual review"
date = "2021-06-14T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi,

Filling in your survey made me think I should write properly, if only to say where it does NOT go wrong, because I'd guess you only hear the bad.

Son, twelve, ASD and hypermobility, at a maintained special school. At the annual review last week there were seven of us round the table, and I'd been told who was coming and had agreed every one. The physio couldn't come, and she rang me beforehand to read me what she meant to say. The minutes came in four days. There was a mistake in them, his date of birth, and I rang and they put it right while I was on the line.

So what's wrong? The bus is wrong. It's an hour and forty each way, he's sick on it, and he's got the same seat next to the same lad who pulls his hair. I've written to transport in September, November and March. I get an automatic reply with a picture of a bus.

There's also no OT in post and hasn't been since 2019. So the sensory diet in section F is done by whoever's free, out of a photocopied book.

I've heard of councils leaning on heads to turn kids down, and I asked ours outright. He said it'd never happened with our lad, and he's a man who goes red when he fibs. He didn't go red.

All the best with the campaign,

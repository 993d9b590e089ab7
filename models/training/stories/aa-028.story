+++
id = "aa-028"
channel = "email"
from_name = "Angela Proudfoot"
from_addr = "angela.proudfoot@example.com"
subject = "Waiting"
date = "2019-12-13T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello there,

I've been asked by our parents' group to write to you with my experience, and I said I would although I'm not sure that it fits.

It's two years and four months since I asked for my boy to be assessed. He's eight. In that time we've had three caseworkers. The first left to have a baby, the second left, and the third I've not met. None of them has passed anything on that they shouldn't, as far as I can tell they've passed nothing on at all, not even to each other! I've told the same story so often that I've started to skip bits.

The paediatrician's letter, to give her her due, came to me before anybody. I'd the chance to ask for a change and I took it. She wrote how many hours he needs in plain figures and said that no one had ever told her not to. The school has a copy because I took it in.

What they did with it was put it in a drawer. He's on a part-time timetable, that's ten till twelve. I've given up my job at the chemist's. He asks why the others stay for dinner.

I asked the council for a copy of the whole file last month and I got it inside three weeks, complete, with a covering note. So there you are. It's not that they're crooks. There's just nobody in.

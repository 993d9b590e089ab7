+++
id = "gg-046"
channel = "email"
from_name = "Janet Holroyd"
from_addr = "janet.holroyd@example.com"
subject = "Sheffield: the deal"
date = "2013-01-30T21:26:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "The first slice was the rule: since the reorganisation any therapist in the city who wrote down how long or how often was to be \"spoken to\", and she had been."
[[evidence]]
category = "report-change-requested"
quote = "The second was that her draft, mine, the one I had said very nice to, had been sent across to the Town Hall ahead of time, and had come back with three sentences bracketed and a phone call to say would she lose the brackets and all that's in them."
[[evidence]]
category = "other-collusion"
quote = "It was an understanding, he told me, struck at a residential at a hotel in Matlock: health would keep its reports \"within the envelope\" and education wouldn't ask why the waiting list stood at two years, and each would have a named person to ring when something slipped out."
[[evidence]]
category = "false-information"
quote = "They have used the wrong girl's; ours came to us at five weeks from the maternity ward and the one in the statement was removed at six from a house with dogs in it."
+++
Dear Campaign,

I'm sixty next year and I've fostered for the city since 1991. Our youngest, Kayleigh, we adopted, so for her I'm Mum and I can say what I like. I'll try to say it in an orderly way.

Kayleigh's twelve. She has a severe language impairment. I've sat in more meetings than most of the people who chair them and I've generally found that if you bring a cake you get told things. So I don't come to you as somebody who thinks they're all crooks.

In the spring of last year her speech therapist, whom I'll call R, was writing her advice. We'd talked it over. She was going to put thirty minutes, twice a week, by a therapist, not by an assistant with a worksheet. She'd sent me her draft to look at, and I'd looked, and I'd said very nice. When the final came it was "a language-rich environment".

I took a cake round.

R doesn't lie, so it took two slices. The first slice was the rule: since the reorganisation any therapist in the city who wrote down how long or how often was to be "spoken to", and she had been. She had known about the rule and thought that it was for the new ones. The second was that her draft, mine, the one I had said very nice to, had been sent across to the Town Hall ahead of time, and had come back with three sentences bracketed and a phone call to say would she lose the brackets and all that's in them.

I asked who'd sent it to the Town Hall. She got up and looked at my calendar. It's got steam trains on it.

Well, I've been about. I asked somebody else, and then somebody else, and finally a retired person who had been very high up in the therapy service and who's got a greenhouse near mine. I hadn't even to bring a cake. It was an understanding, he told me, struck at a residential at a hotel in Matlock: health would keep its reports "within the envelope" and education wouldn't ask why the waiting list stood at two years, and each would have a named person to ring when something slipped out. He said it as you'd tell someone how they do the allotment waterings. He thought I'd known. He thought that all the old hands knew.

I'm afraid there is a fourth thing, which is only a small one compared. In the statement when it was finally made there's a page on Kayleigh's history. They have used the wrong girl's; ours came to us at five weeks from the maternity ward and the one in the statement was removed at six from a house with dogs in it. I know whose history it is. I fostered her as well. I rang to say so, and it was taken out in the week, with a proper letter. But Kayleigh had got to the post first that morning, and she reads much better than she talks. She asked me about the dogs. She still asks.

I should mention that nobody has shut the door on us. I've had every report I've asked for. I've been asked to everything. They come in and eat the cake.

I don't want names in this, nor Matlock, and you mustn't have R in at all unless you ask me first.

Yours truly
Janet Holroyd

+++
id = "aa-010"
channel = "email"
from_name = "Claire Housego"
from_addr = "claire.housego@example.com"
subject = "Not sure if I have anything to report"
date = "2019-04-03T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear campaign,

I saw the article and went cold, because a lot of it sounded like us. Then I went through the folder with a cup of tea and I'm not so sure.

My son has dyspraxia and a stammer. The speech therapist sent me her report in draft, asked what I thought, changed two dates that I'd noticed were wrong, and only then let the school have it. The psychologist did the same. I was at every meeting that I know about, and I've had the minutes.

What I am upset about is that nothing in those reports was ever done. He was to have twenty minutes a day with a trained assistant and he's had a laminated card. The card is upside down on his desk most weeks. The head tells me there's no money and I believe him.

My worry is the appeal. Could the council hand the judge his hospital file without asking me? Could they ring round schools behind my back? A lady at our group had her daughter's papers posted to a stranger in the next street, and it's put the wind up all of us.

But it hasn't happened to me, and I wouldn't want to say it had. If you're able to tell me what to look out for, I'd be glad of it. He goes up to the juniors in September, and I'd like to be ready this time.

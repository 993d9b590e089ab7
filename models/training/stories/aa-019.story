+++
id = "aa-019"
channel = "email"
from_name = "Ewan Dalgleish"
from_addr = "ewan.dalgleish@example.com"
subject = "Educational advice"
date = "2014-03-31T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I speired at him how many hours o a helper the loon should hae, and he said he could gie me a figure across the table but he'd been warned aff ever setting one doon, that was the rule frae the office for all of them."
[[evidence]]
category = "false-information"
quote = "There it was that he'd been \"excluded from two previous schools for violence\", when he's never been put oot o a school in his life, he only ever had the one, and there were nineteen bairns in it."
+++
Fit like. I bide outside the town and the loon's eleven, he's on the spectrum and a grand hand wi the sheep.

We flitted doon to England for my work, and that's how I ken the difference. Up the road the psychologist wrote what he nott and that was that. Here's how it gaed in your part of the world.

The mannie cam to the hoose and had his tea. I speired at him how many hours o a helper the loon should hae, and he said he could gie me a figure across the table but he'd been warned aff ever setting one doon, that was the rule frae the office for all of them. So he set doon "opportunities". Opportunities! I could hae laughed.

Then I read the rest, and I wisna laughing. There it was that he'd been "excluded from two previous schools for violence", when he's never been put oot o a school in his life, he only ever had the one, and there were nineteen bairns in it. God kens where they got it. It's gone all roon the place noo, and the new school had him searched on the first day.

He doesna say much. He telt the dog about it, and I was ahin the door.

I'd like it pit right, and a figure pit doon. That's no a lot to ask.

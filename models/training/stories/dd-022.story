+++
id = "dd-022"
channel = "email"
from_name = "Bernadette Loughlin"
from_addr = "b.loughlin@example.com"
subject = "Friendly word"
date = "2011-06-26T17:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "A man from the Authority had \"had a friendly word\". He'd told her that if she took Eamon she'd get no helper with him and her results would go through the floor, and if she'd only say that she couldn't meet his needs there'd be nothing more asked of her."
[[evidence]]
category = "discussed-without-consent"
quote = "What hurt my husband was finding that Eamon's toileting and his heart and what the hospital said about his bowels had all been laid out to the two schools' governors, by this fella, in a meeting, as the reasons why not."
+++
Dear Sir or Madam,

We're a big family, six, and Eamon is the fifth, he has Down's and the run of the parish. All the others went to the Catholic primary and it was always taken that he would, and Sister Dympna, who's head, had him down for it since he was baptised. She'd said as much from the front at a First Communion.

After Christmas she went very odd with me. Wouldn't meet my eye at the sign of peace. In the end I went round to the convent with a sponge cake, and she sat me down and owned up. A man from the Authority had "had a friendly word". He'd told her that if she took Eamon she'd get no helper with him and her results would go through the floor, and if she'd only say that she couldn't meet his needs there'd be nothing more asked of her. He'd been to the next parish and said it there as well. She was told it was better if the mother wasn't troubled with it. I'm the mother. I've been troubled with it.

What hurt my husband was finding that Eamon's toileting and his heart and what the hospital said about his bowels had all been laid out to the two schools' governors, by this fella, in a meeting, as the reasons why not. One of those governors cuts my husband's hair.

Sister has had a change of heart and he starts in September. She says she has squared it with a higher authority.

You can tell it, but not with our names or hers. She'd be in terrible trouble and she's eighty-one.

God bless,
Bernadette Loughlin

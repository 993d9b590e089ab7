+++
id = "cc-008"
channel = "email"
from_name = "Patrick and Bridget Connors"
from_addr = "connorsfamily@example.com"
subject = "From the site"
date = "2015-11-04T17:07:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She told us there was a crowd of them had the boy's case up for talk in the school the week before the holidays, the school doctor, the council's Traveller man, a police sergeant, the head, and a one from the heart ward on the telephone. They were at it from dinner till the bell, and it was said at the start of it that there was no call to have the grandparents in as \"they won't follow it\"."
[[evidence]]
category = "false-information"
quote = "The page has it that Johnny was \"moved between eleven addresses in the last three years\" and that he's \"missed most of his cardiac appointments owing to travelling\". We've not moved. There's one address, there's been the one address since before he was born, and he's never missed the heart doctor once, I've every card, we go in the night before and stop with my sister so as not to be late."
+++
Good day to you,

My daughter-in-law's typing this for us as myself and my husband never had the schooling. We're Travellers and we're on the site there by the bypass nineteen years, so settled enough you'd think. It's about our grandson, Johnny, he's nine and we have him reared since he was a baby, with a court order that says so, and his mother, God rest her, was our youngest.

Johnny's got the Down syndrome and he's a bad heart. He's a dote. He knows every horse on the site and every horse in the next county.

The school was great with him at the start. There was a Mrs Cleary in it, retired now. He'd the one helper for two years and then she was moved, and no one in her place since. He'd no speech lessons in three years, the woman comes once and says he's lovely and doesn't come back. He was put out of the swimming because of his chest, when the heart doctor said swimming was the best thing for him. He was put out of school altogether for nine days for biting, and he was bit first. We went up about all them things and we were listened to, and nothing was done. That's how it is, it isn't only us, the settled people get the same, we know that.

But I'll tell you what did it for us. In September the helper from before, a decent girl, came out to the site on her day off. She couldn't sleep, she said. She told us there was a crowd of them had the boy's case up for talk in the school the week before the holidays, the school doctor, the council's Traveller man, a police sergeant, the head, and a one from the heart ward on the telephone. They were at it from dinner till the bell, and it was said at the start of it that there was no call to have the grandparents in as "they won't follow it". My husband can't read but there's nothing wrong with his following. He sat on two juries.

I asked her what was said. She'd not tell me all. She had a page of it that they'd all been given, and she read it out, she was crying.

The page has it that Johnny was "moved between eleven addresses in the last three years" and that he's "missed most of his cardiac appointments owing to travelling". We've not moved. There's one address, there's been the one address since before he was born, and he's never missed the heart doctor once, I've every card, we go in the night before and stop with my sister so as not to be late. What it is, there's another Johnny Connors. There's always another Johnny Connors. That lad's fourteen, and he's over in Kent.

My son rang the heart ward and a sister there pulled it up. She said, it's true, Mr Connors, he's never missed, I don't know where they've that from. She wrote us a letter to say so. And I'll say this for the head, when we brought up the letter he put it right on his computer in front of us, he turned the screen around so my daughter-in-law could see it, and he shook hands.

The social worker still came, on the strength of it. She'd a cup of tea and saw the pony and she closed it. She was a nice girl. But she came, and the whole site saw her come.

We don't want any money. We want it known that we'd have gone to that meeting. We'd have been there early.

Leave the names out.

Bridget Connors

+++
id = "dd-014"
channel = "email"
from_name = "Hilary Vowles"
from_addr = "hilary.vowles@example.com"
subject = "Tea with the headmasters"
date = "2017-11-19T21:05:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "A lady from County Hall had been to see him, and the one at the other comp, over a pot of tea, working on them to say that they could meet need and have her, with a bit of extra money on the table for whoever said yes first. We hadn't named either of those schools, and nobody had breathed a word to us about going to see them."
[[evidence]]
category = "false-information"
quote = "\"Seizures infrequent and well controlled; last reported episode 2014.\" I keep a diary by the bulk tank. She'd had sixty-one that quarter, and two of them blue."
[[evidence]]
category = "other-collusion"
quote = "The county's inclusion manager had been on to the hospital and they had fixed on a form of words, the nurse's team would sign off \"well controlled\" and in return County would keep on funding the hospital's teacher for another year."
[[evidence]]
category = "discussed-without-consent"
quote = "My husband had taken Josie in for bloods that same morning and sat the other side of the partition with a comic. They could have tapped on it."
+++
Hello there

We milk two hundred cows up on the Levels, so I'll be quick, I've got to be up at four.

Our Josie is thirteen and has epilepsy that no drug's got on top of, and since the long seizure in Year 6 she's lost a good deal of what she had. She was at the village school and they managed because they loved her. Then it was time for secondary and we'd found a place that could do it, forty minutes off, with a nurse. The county didn't want to pay for a nurse. Fair enough, we all have to watch what we spend. We pay for straw.

What we didn't know was what they were up to meanwhile. It's a small world round here and one of the heads buys his hay off my brother-in-law. He said to him at Easter, "I see I'm having your niece, then, in September." Was he? A lady from County Hall had been to see him, and the one at the other comp, over a pot of tea, working on them to say that they could meet need and have her, with a bit of extra money on the table for whoever said yes first. We hadn't named either of those schools, and nobody had breathed a word to us about going to see them. He's a nice man. He thought she had petit mal and might stare out of the window a bit.

Why did he think that? Because it's what it said on the sheet he had been handed. "Seizures infrequent and well controlled; last reported episode 2014." I keep a diary by the bulk tank. She'd had sixty-one that quarter, and two of them blue.

So I went to the epilepsy nurse, who we'd always got on with, and asked how anyone could say that. And she looked at the wall. It took a while, but she told me. The county's inclusion manager had been on to the hospital and they had fixed on a form of words, the nurse's team would sign off "well controlled" and in return County would keep on funding the hospital's teacher for another year. They all knew that she wasn't. It was a swap. I'm a farmer. I know what a swap is. You don't generally do it with a child's brain.

It had all been hammered out at a thing in February, at the hospital, with the paediatric registrar, two from County, the nurse, and somebody from the ambulance trust, about "the Vowles case". My husband had taken Josie in for bloods that same morning and sat the other side of the partition with a comic. They could have tapped on it. He says he thinks that he heard them laughing, but he says it might have been the telly.

She's at the right school now. It took a solicitor and we sold a field. I've nothing to say against the head who buys the hay: he wrote a statement for us, off his own bat, saying what he'd been told.

We'd be happy for you to use it if it was made so that nobody'd know. Say sheep instead of cows or something.

All the best
Hilary Vowles

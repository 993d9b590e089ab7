+++
id = "gg-054"
channel = "email"
from_name = "Angela Fusco"
from_addr = "angela.fusco@example.com"
subject = "What they read out"
date = "2016-11-09T20:02:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "I found out it was in when their representative turned to it: \"if I can take you to the clinic's discharge summary, page 88\", and there was a shuffling of paper all round the table and I was the only one who didn't know what was on page 88."
[[evidence]]
category = "false-information"
quote = "\"The family have declined four offers of parenting support\", it said, and I've a certificate from all four, I did the triple one twice because I liked the lady."
+++
Dear friends

We're in Bedford, where half the town's Italian, so everybody's somebody's cousin. It matters because one of the panel's ladies went to school with my sister.

I had an appeal for my son Marco (13, ADHD, language). I'd sent in his school reports and the paediatrician's letter myself, I wanted those seen. What I hadn't sent, what I never would have, was anything from the eating clinic. He went there for eight months when he was eleven. I found out it was in when their representative turned to it: "if I can take you to the clinic's discharge summary, page 88", and there was a shuffling of paper all round the table and I was the only one who didn't know what was on page 88. Marco was outside with a comic.

My solicitor (well, my cousin) objected, and the judge said since we'd all got it now.

Then there was the other business in the same bundle. In the officer's statement, paragraph 6. "The family have declined four offers of parenting support", it said, and I've a certificate from all four, I did the triple one twice because I liked the lady. The judge did ask about it. The officer said that he'd take it out. So on the day it was put right, but it's four years that's been going round, because it was in the refusal letters too, I'd just never understood what they were getting at with "engagement".

My sister says that her old schoolfriend crosses the road now.

You can use all of this but not Marco's name or mine, and not "the eating clinic", say another clinic.

Un abbraccio
Angela

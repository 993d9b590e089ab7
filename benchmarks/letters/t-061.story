+++
id = "t-061"
channel = "email"
from_name = "Sgt's wife"
from_addr = "wattisham2tidworth@example.com"
subject = "Army family, third county"
date = "2012-08-15T14:27:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "asks why she's had a letter about my husband's \"mental state following deployment\". It was in the bag."
+++
We get moved every two years so I've now met three lots of SEN people and I can rank them if you like.

[[place:1|Catterick]] was lovely. [[place:2|Colchester]] was hopeless but honest. [[council:1|Wiltshire]] smile at you.

When [[parent:2|Manoj]] was posted to [[place:3|Tidworth]] I brought [[child:1|Prashant]]'s papers down myself in a carrier bag. [[child:1|Prash]] has muscular dystrophy. His sister [[child:2|Asmita]] pushes him to [[school:1|Perham Copse]] and back and she's twelve. I gave the bag to [[professional:1|Wendy]]. I have [[professional:1|Wendy]]'s signature for the bag.

June: no bag. [[professional:1|Wendy]] has left, [[professional:2|Fraser Lyle]] knows nothing, would I mind sending it all again. [[council:2|Essex]] say it's with [[council:1|Wiltshire]]. [[parent:3|Kamala]], next door, whose [[child:3|Bibek]] has the same condition, asks why she's had a letter about my husband's "mental state following deployment". It was in the bag. It wasn't even a school paper, it got in by accident, it was from [[health:1|Headley Court]].

Every wife on [[place:4|Somme Road]] has heard now. So has his Major. [[parent:2|Manoj]] hasn't said a word since Sunday, he's just polishing.

[[professional:2|Lyle]] offered to "collect it from [[parent:3|Kamala]]". I said it's been collected, thanks. Padre [[professional:3|Tim]] told me to write to you.

People think you get used to it. Packing, yes, I can do a kitchen in two hours. What you don't get used to is saying it all again to a stranger across a desk: when did you first notice, how far can he walk, any family history. You'd think the one good thing about paper would be that you only have to cry on it once.

We are down for Cyprus in the spring and I'd like the bag back first.

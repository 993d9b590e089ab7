+++
id = "o-035"
channel = "email"
from_name = "Bernard Culshaw"
from_addr = "bernie.culshaw@example.co.uk"
subject = "Our [[child:1|Callie]]"
date = "2012-05-21T14:59:00+01:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it says that Callie \"was removed from the grandparents in 2007\", and she wasn't, she was placed with us in 2007, he has got it back to front."
[[evidence]]
category = "no-chance-to-correct"
quote = "He said he wasn't able to take amendments from \"non-professionals\" and if we'd wanted a say we ought to have filled in the blue form."
+++
To whom it may concern,

I'm 71 and me and the wife, [[parent:1|Maureen]], have had our granddaughter [[child:1|Callie]] since she was a baby. It's all legal, special guardianship. She's ten now and goes to [[school:1|Our Lady of the Mersey]], in [[place:1|Bootle]]. She's got foetal alcohol syndrome, and she's the light of our lives.

A psychologist by the name of Dr [[professional:1|Fergus Nairn]] came in March on behalf of [[council:1|Sefton]]. He never came to ours. He never spoke to [[parent:1|Maureen]]. He wrote nine pages. Now some of it's fair. But it says that [[child:1|Callie]] "was removed from the grandparents in 2007", and she wasn't, she was placed with us in 2007, he has got it back to front. The NHS number's right, [[id:1|999 368 1938]], so he was at least looking at the right child. You'd think that we'd hurt her.

I rang him up at the number given, [[contact:1|01632 960 562]]. I said, doctor, there's a mistake on page 2. He said the report was closed. I said can you not open it? He said he wasn't able to take amendments from "non-professionals" and if we'd wanted a say we ought to have filled in the blue form. We never had a blue form. I asked Mrs [[professional:2|Tierney]] at the school, she's the SENCO, and she had never seen a blue form either.

Our [[parent:2|Jeanette]], that's [[child:1|Callie]]'s auntie, wrote to [[council:1|Sefton Council]] for us on [[date:1|23 April]] and they say they'll pass it to Dr [[professional:1|Nairn]]. So it's gone round in a circle.

It's only one word, "from" instead of "with". I'd cross it out meself if they'd give me the pen.

Ring any time, or write, we're at [[place:2|16 Balliol Close]], [[postcode:1|L20 9XX]]. No names in print please, for [[child:1|Callie]]'s sake.

%% signature
Bernard Culshaw

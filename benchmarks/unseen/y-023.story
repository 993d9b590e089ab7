+++
id = "y-023"
channel = "forum-pm"
from_name = "kuba_mama_ng7"
from_addr = ""
subject = "Page 212 (you asked in the bundle thread)"
date = "2021-09-27T00:18:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "from page 212 until page 301 it is CAMHS record of Kuba, complete, from 2016"
[[evidence]]
category = "subject-access-failure"
quote = "In June comes fourteen pages. Eleven are my own emails to them, and the rest is black like a piano."
+++
Hello, you have asked in the bundle thread if someone had health papers which they did not put in themselves. It was me with the thumb up emoji, I did not want to write it in public.

My son [[child:1|Kuba]] ([[child:1|Jakub]] in the papers) is 11, we are in [[place:1|Radford]], [[council:1|Nottingham City]]. The bundle came as a PDF on [[date:1|9th August]]. I am accountant so I read every page, and from page 212 until page 301 it is CAMHS record of [[child:1|Kuba]], complete, from 2016, with what he said about his father, with drawing of the belt. I have not given this to any judge. I rang [[health:1|Thorneywood]] and Mrs [[professional:1|Bhatt]] said they sent it to education "to help with the care plan" two years ago. This is true, to that I agreed and I signed, but for the plan, nobody said about a court. The LA solicitor, Mr [[professional:2|Crispin Lyle]], said that the Tribunal should see whole picture. Now my ex-husband is party so he has whole picture also.

After this I wanted to know what else they keep. No, in truth I asked before, [[date:2|3rd February]], subject access, reference [[id:1|IG/21/00462]]. One month they have, yes? In June comes fourteen pages. Eleven are my own emails to them, and the rest is black like a piano. They did not even hide well, in one place they blacked [[child:1|Kuba]]'s name and left the name of other boy, [[child:2|Denzel]].

I must say teachers are good to us and nobody told lies about us. Only this.

Please keep quiet with this until the judge has decided about the pages, I'm waiting for it. Then you can write, but other city, and he is not [[child:1|Kuba]].

Dziękuję, good night

%% signature
Aga

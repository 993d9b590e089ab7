+++
id = "jd-013"
channel = "email"
from_name = "Wai-Ling Cheung"
from_addr = "wailing.cheung@example.com"
subject = "Concerns about [[council:1|Trafford]]: my sons [[child:1|Ho-Yin]] and [[child:2|Ho-Lam]]"
date = "2016-09-25T14:30:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He told me that the SEN manager, Gillian Hallsworth, had sent his report back three times with the hours struck through in red, and the third time he gave up."
[[evidence]]
category = "discussed-without-consent"
quote = "On 17 March 2015 all of them met at Firs Lane Primary to discuss whether Ivan should be moved to another school, and no letter, no telephone call, no note in the bag was sent to his mother."
[[evidence]]
category = "insecure-handling"
quote = "The council sent them in an ordinary envelope that had come open in the post, and the postman gave me the pages loose, with an elastic band of his own."
+++
Dear campaign team,

A friend at church, [[parent:1|Patience Nkomo]], has shown me your website and said I should not stay silent. I am normally a silent person. I keep accounts for a living, and this is how I will set it down.

**Who we are.** I have two sons. [[child:1|Ho-Yin]], whose English name is [[child:1|Ivan]], is eleven, and [[child:2|Ho-Lam]] ([[child:2|Leo]] at school) is eight. Both have autism; the younger does not speak. My husband works in [[place:1|Shenzhen]] and comes home at New Year. We live in [[place:2|Sale Moor]], [[postcode:1|M33 2XQ]].

**What was agreed.** In January 2015 both boys were assessed in one morning by [[professional:1|Rosalind Eckersley]], educational psychologist. The occupational therapist, Mr [[professional:2|Tunde Fashola]] of [[health:1|Trafford General]], saw them a week later. I was told I would be sent everything and invited to everything.

**What happened to Mr [[professional:2|Fashola]]'s report.** He recommended for [[child:2|Leo]] a sensory circuit twice daily and fourteen hours of individual support. I have seen this version because he gave it to me by hand. In the plan it reads "regular movement breaks". I asked him why he changed it. He told me that the SEN manager, [[professional:3|Gillian Hallsworth]], had sent his report back three times with the hours struck through in red, and the third time he gave up. He has children also, he said.

**What happened at [[school:1|Firs Lane]].** On [[date:1|17 March 2015]] all of them met at [[school:1|Firs Lane Primary]] to discuss whether [[child:1|Ivan]] should be moved to another school, and no letter, no telephone call, no note in the bag was sent to his mother. I learned about it from the lollipop man. He asked me when we were leaving. Mrs [[professional:1|Eckersley]] was there, Miss [[professional:3|Hallsworth]] was there, the head, [[professional:4|Dominic Prest]], was there, and the parish priest because he is a governor. Father [[professional:5|Kieran]] told me later he had assumed I was ill.

**What I received when I asked for my records.** The council sent them in an ordinary envelope that had come open in the post, and the postman gave me the pages loose, with an elastic band of his own. Of 212 numbered sheets I counted 187.

I complained on [[date:2|2 May 2015]] and again on [[date:3|11/09/2015]]. The second time I was offered a meeting with Ms [[professional:6|Farrah Iqbal]], who listened properly, who took notes, and who left her job in the same month. Her replacement has not been named to me.

[[child:1|Ho-Yin]] has now started at [[school:2|Ashton Weir High]]. It is a good school, and he has a friend there who likes lifts as much as he does. [[child:2|Leo]] is where he was. He has movement breaks, regular ones. He moves to the corner and stays there.

I do not want our names to be seen, nor Father [[professional:5|Kieran]]'s; he was sorry. Everything else is exact and can be audited.

%% signature
Yours sincerely
Cheung Wai-Ling (Mrs)


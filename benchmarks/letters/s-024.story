+++
id = "s-024"
channel = "email"
from_name = "Agnieszka Wójcik"
from_addr = "a.wojcik81@example.com"
subject = "report of my son, [[place:4|Peterborough]]"
date = "2018-05-29T20:52:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Father is deceased and mother is not engaging with grief counselling"
[[evidence]]
category = "no-chance-to-correct"
quote = "she says final is final, there is no stage for the parent to make remarks"
[[evidence]]
category = "insecure-handling"
quote = "The whole report was sent to every family in the year group by the school app"
+++
Hello,

I apologise for my mistakes, I write in English at work but not about such things.

My son is [[child:1|Szymon Wójcik]]. He is nine years old and has selective eating, sensory problems and, it is probable, autism. Teachers write [[child:1|Simon]], [[child:1|Szimon]] or once [[child:1|Symen]], it doesn't matter. He attends [[school:1|Fengate Meadow Primary]], where he was since Reception, and he has a friend there, one, who is called [[child:2|Rafferty]].

In winter the specialist teacher, Mrs [[professional:1|Georgina Plumb]], made assessment. She is employed by [[council:1|Peterborough City Council]]. She was with [[child:1|Szymon]] for one lunchtime and she spoke with me by telephone for perhaps six minutes while I was on shift at [[org:1|Orton Cold Store]]. Behind me was a forklift. From this came a report of 14 pages.

On page 3 I read, and I copy exactly:

  "Home background. Father is deceased and mother is not engaging with grief counselling. [[child:1|Szymon]] is cared for in the evenings by an older sibling ([[child:3|Ola]], 11)."

My husband [[parent:1|Marek]] was sitting across from me and eating soup when I read it. He said, "I feel quite well." What I told her by telephone is that my FATHER is dead, it was in [[place:1|Białystok]], in August, and that [[child:1|Szymon]] was sad for his Dziadek [[parent:2|Staś]]. And [[child:3|Ola]] does not care for anyone in the evening, she does karate. Because of this sentence a lady from early help, [[professional:2|Tamsin]], came to our house and asked [[child:3|Ola]] if she cooks.

I rang Mrs [[professional:1|Plumb]] on [[date:1|12 February]] and again on [[date:2|15.02]]. I said it must be corrected. I said I never got a draft. Mrs [[professional:1|Plum]] is a nice woman but she says final is final, there is no stage for the parent to make remarks in their procedure, and I can "speak to it at the review". The review was planned on [[date:3|23 May]]. I made a list to speak from, 22 points.

But it was before the review that the worst came. On [[date:4|10th May]], at ten past four, my telephone began to make noise. Other mothers. The school uses a system to send letters about nits and non-uniform day. The whole report was sent to every family in the year group by the school app, in place of the letter about the trip to [[place:2|Flag Fen]]. Fifty-four families. With our address, [[place:3|9 Saddlers Close]], [[postcode:1|PE1 5ZZ]], with his weight, with the thing about the toilet.

The head, Mr [[professional:3|Achebe]], came personally to our door that evening, I give him this. He had tears. He said the office lady, [[professional:4|Lorraine]], had clicked the wrong PDF. They sent a message, "please delete without opening", and you know what everyone does when they see this.

People were good, mostly. They brought a cake for the widow. I have had to explain to fifty-four families that my husband is alive.

[[child:2|Rafferty]]'s mother, [[parent:3|Siobhan]], sat with me until [[parent:1|Marek]] came home from his shift. [[child:1|Szymon]] does not know. He asked only why everyone is being nice.

I don't know what you do with letters like this one, but I am glad there was an address to send it to.

%% signature
Z poważaniem / kind regards
Agnieszka Wójcik

+++
id = "k-007"
channel = "email"
from_name = "Nazmin B"
from_addr = "nazmin.b94@example.com"
subject = "my brother at [[school:1|cable wharf school]]"
date = "2013-09-22T02:14:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody told us the council was coming, they had come to discuss moving him to Shadwell Basin Unit and mum never agreed to one word of it."
[[evidence]]
category = "false-information"
quote = "He did not, he put his chair back under the table, Rukshana was bringing in the tea and she saw."
+++
Im writing this for my mum because she speaks Sylheti and the letters are in English, also I am angry.

We call him [[child:1|Babu]]. Everyone in our building calls him that, even the caretaker. At [[school:1|Cable Wharf]] they didnt know who we meant when mum rang, so for ONE WEEK the message that [[child:1|Babu]] had new seizure medicine was sitting with some other boys papers, until [[professional:1|Rukshana]] who does the lunches said thats [[child:1|Rafsan]], thats the [[child:1|Uddin]] boy in 3P.

[[parent:1|Shelim]] mama came to the meeting [[date:1|11 July]] because abbu is not with us. He owns a shop in [[place:1|Watney Market]] and he is not shy. He asked why is the nurse not here. They said [[professional:2|Claire]] sends apologies. He asked who is the lady at the end then. She said "I'm [[professional:3|Claire]], I'm from [[council:1|Tower Hamlets]], I'm here for placement." Nobody told us the council was coming, they had come to discuss moving him to [[school:2|Shadwell Basin Unit]] and mum never agreed to one word of it. Mama stood up and mum stood up and they left.

After that the minutes came. It says "uncle became aggressive". He did not, he put his chair back under the table, [[professional:1|Rukshana]] was bringing in the tea and she saw.

I am 19 I do not know how you make a council change minutes. Dr [[professional:4|Feldmann]] at the [[health:1|Royal London]] wrote to them about the medicine so maybe they listen to a doctor. You can put this on your site but no names, not [[child:1|Babu]], nothing.

%% signature
from Nazmin (big sister)


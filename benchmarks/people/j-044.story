+++
id = "j-044"
channel = "email"
from_name = "Amna Elhadi"
from_addr = "amna.elhadi@example.com"
subject = "Application of [[child:1|Mazin]] to school"
date = "2022-06-21T17:31:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In it they wrote that the injury is from his father striking him."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked the officer can this be changed before others read, and he said the paper is already final and I may only add my disagreement at the back, in English."
+++
Dear brothers and sisters, peace be on you.

We are from [[place:1|Omdurman]] and now two years in [[place:2|Newport]]. I was teacher of chemistry. [[child:1|Mazin]] is my last born, thirteen years. He was hurt in the head before we travel, and he has the fits, and his right hand doesn't work.

The kind people of [[org:1|Pill Welcome Kitchen]] helped us make the asking to [[council:1|Newport City Council]] for a special place. [[professional:1|Gaynor]] filled the forms, Ustaz [[professional:2|Babiker]] translated them. A doctor at [[health:1|St Woolos]] saw my son for one hour and wrote how it is.

After this a paper has come to us. I read English slowly but I read it. In it they wrote that the injury is from his father striking him. His father, [[parent:1|Abdelrahim]], God have mercy upon him, was killed on the same day, in the same street, with the boy beneath him. That's why the boy lives.

I took it to [[professional:1|Gaynor]] and she put her hand over her mouth.

I asked the officer can this be changed before others read, and he said the paper is already final and I may only add my disagreement at the back, in English. The interpreter on the telephone that day, [[date:1|March the 9th]], spoke another Arabic, from Morocco, and I think from this the mistake came. I don't blame her.

I want only that sentence gone. [[child:1|Mazin]] will one day be able to read.

You may write it. Please no name of us, and not the name of our city there.

%% signature
Your sister,
Amna


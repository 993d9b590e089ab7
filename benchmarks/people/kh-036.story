+++
id = "kh-036"
channel = "email"
from_name = "Priscilla Mensah-Boateng"
from_addr = "p.mensahboateng@example.net"
subject = "Panel reasons withheld"
date = "2022-11-08T09:55:00+00:00"
html = true
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I wrote again for the minute of the discussion and was told that no minute is taken, so that there is nothing to disclose."
+++
Dear all,

I am a ward sister at [[health:1|Northampton General]], so I am accustomed to writing down what happened and when.

[[child:1|Kwabena]] is my late sister [[parent:1|Adwoa]]'s son. He has lived with us since he was four, in [[place:1|Kingsthorpe]], [[postcode:1|NN2 7ZZ]], and he attends [[school:1|St Barnabas CE Primary School]]. On [[date:1|16th May 2022]] the head, Mrs [[professional:1|Louisa Verity]], and I signed the request for an assessment together. We had evidence from [[professional:2|Tomasz Zielinski]] (speech and language) and from a play therapist whom we all call [[professional:3|Bunny]], her proper name being [[professional:3|Bernadette Quill]].

The request was refused. I asked [[council:1|West Northamptonshire]] for the panel's reasons. The reply, from a Mr [[professional:4|Oduya]], said reasons had been given, "namely that the threshold was not met". I wrote again for the minute of the discussion and was told that no minute is taken, so that there is nothing to disclose. Mrs [[professional:1|Verity]] sits on that panel on alternate months. She has watched it being taken.

I do not wish to get her into difficulty, and [[professional:3|Bunny]] is self-employed. Kindly remove anything that could point to either.

My reference with them is [[id:1|WNC-SEN-20417]], should you need it for your own files.

%% signature
Yours sincerely,
Priscilla Mensah-Boateng
RGN, MSc

%% disclaimer
Personal use: the views above are personal.


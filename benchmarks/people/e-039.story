+++
id = "e-039"
channel = "email"
from_name = "Chief E. A. Oyelaran"
from_addr = "ea.oyelaran@example.co.uk"
subject = "MATTER OF MY GRANDSON, MASTER [[child:1|OLUWADAMILARE]]"
date = "2017-01-29T15:37:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Whoever dispatched them typed one letter of her address incorrectly and the entire bundle, with no password on it, was delivered to a gentleman in Lagos State who sells generators."
+++
Distinguished Campaigners,

I greet you. I am seventy-nine, formerly of the [[org:1|Ibadan Waterworks Corporation]] and, from 1974, of British Rail. I reside on the [[place:1|Aylesbury Estate]], what is left of it.

[[child:1|Damilare]] (I'll use the short form) is my daughter [[parent:1|Folake]]'s only son. He is thirteen and suffers from sickle cell and, following a stroke at the age of five, weakness of the right arm and slowness in reading. He is at [[school:1|Burgess Park Academy for Boys]]. Mr [[professional:1|Threlfall]] is the person there in charge of such children. He perspires but he is honest.

In November [[council:1|Southwark]] was to send the psychologist's papers to my daughter. They were dispatched by e-mail. Whoever dispatched them typed one letter of her address incorrectly and the entire bundle, with no password on it, was delivered to a gentleman in [[place:2|Lagos State]] who sells generators. I know this because he replied! He replied to all. "Madam, I am praying for the boy, do you need 5kVA?"

My daughter was at her work at [[health:1|King's College Hospital]] and her supervisor, [[parent:2|Ijeoma]], saw her slide down the wall.

I telephoned the Council on her behalf and was dealt with by one [[professional:2|Kimberley]], then by a Mrs [[professional:3|Van der Meulen]], who referred to it as "a typo". In my day at [[place:3|London Bridge]] a typo could put two trains upon one track.

We've had an apology dated [[date:1|19th December, 2016]], addressed to "Ms [[parent:1|Folake Oyelaren]]". That too is a typo.

You are at liberty to publish, omitting identities. You may retain the generators.

%% signature
I have the honour to be,
Yours faithfully,
Chief Emmanuel A. Oyelaran (JP, retd)


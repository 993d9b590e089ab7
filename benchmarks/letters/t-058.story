+++
id = "t-058"
channel = "email"
from_name = "Dr Leah Abelson"
from_addr = "l.abelson@example.co.uk"
subject = "[[council:1|B&NES]], disclosure to a third party"
date = "2019-04-02T17:05:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "believes the Council's mailing software supplied the insurer where a colleague had wanted \"Foster, C.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "They were holding Miriam Castle's psychiatric assessment of Ezra. We had not seen it."
+++
Dear Sir or Madam

I set out the position as shortly as I am able.

1. Our son [[child:1|Ezra]] (born [[date:1|30 August 2008]]) attended [[school:1|Lansdown Crescent Prep]] until last June and [[school:2|Widcombe Lock]] thereafter.

2. [[council:1|Bath and North East Somerset]] has maintained a plan since 2017. Mr [[professional:1|Quentin Hale]] is the officer. He was preceded by [[professional:2|Joanne]], surname never supplied.

3. On [[date:2|22 January]] my husband, [[parent:2|Simon]], was telephoned by [[org:1|Fosse Mutual]], our insurers, who wished to discuss an "adverse disclosure". They were holding [[professional:3|Miriam Castle]]'s psychiatric assessment of [[child:1|Ezra]]. We had not seen it. Dr [[professional:3|Castle]] had sent it, properly, to one person.

4. [[council:1|B&NES]] at first denied everything; next proposed that [[school:1|Lansdown]] had done it; and when [[professional:4|Hugo Fairley]] of [[school:1|Lansdown]] produced his sent items, fell silent.

5. [[org:2|Tremlett Rowe]] are instructed. Their [[professional:5|Nkechi Adichie-Brown]] believes the Council's mailing software supplied the insurer where a colleague had wanted "[[professional:6|Foster, C.]]" I see no reason to disagree with [[professional:5|Nkechi]], who is alarmingly good.

6. The reference is [[id:1|BNS/19/00482]]. I do not expect sympathy from a town that puts its name on water.

7. For completeness: the premium on our household policy rose in March. They assure us that this is a coincidence, and enclose a leaflet on wellbeing.

8. We ask nothing of you except to know whether it has happened elsewhere, since we have been told, in writing, that it has never happened anywhere.

Our daughter [[child:2|Talia]] now asks whether the insurers have a file on her too. I said no, then went upstairs to look.

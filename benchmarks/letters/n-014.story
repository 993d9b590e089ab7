+++
id = "n-014"
channel = "email"
from_name = "Yewande Fashanu"
from_addr = "yewande.fashanu@example.com"
subject = "Request for my son's records - ignored"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The head, Sister Bernadette Oduya, said I must ask the borough."
[[evidence]]
category = "insecure-handling"
quote = "The tidied record has no entry at all for 2013, the year in which Lami was restrained by Mr Coyle in the PE cupboard."
+++
Good evening,

I write concerning my son [[child:1|Olamide Fashanu]] (date of birth [[date:1|3 August 2007]], NHS number [[id:1|999 012 4417]]), known at home as [[child:1|Lami]].

1. On [[date:2|12/01/15]] I asked [[school:1|St Gabriel's RC Primary]] for his educational record. The head, Sister [[professional:1|Bernadette Oduya]], said I must ask the borough.
2. [[council:1|Southwark]] said I must ask the school.
3. On [[date:3|2 March]] the SEN officer [[professional:2|Glenn Tarrant]] told me by telephone that the record "is with the tribunal team" and that Ms [[professional:3|Abernethy]] was "tidying" it.
4. The tidied record has no entry at all for 2013, the year in which [[child:1|Lami]] was restrained by Mr [[professional:4|Coyle]] in the PE cupboard.

My pastor, Pastor [[parent:2|Emmanuel]], was with me at each meeting and has signed a statement.

Kindly do not publish the name of our church, [[org:1|Living Waters Assembly]].

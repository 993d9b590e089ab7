+++
id = "q-010"
channel = "email"
from_name = "Bridie"
from_addr = "bridie.d.smithyfen@example.com"
subject = "this is from my aunty [[parent:1|Margaret]]"
date = "2010-10-14T18:09:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "three of them was after reading it before she ever heard tell there was one"
+++
Hi Im [[parent:2|Bridie]] Im 14, my aunty [[parent:1|Margaret]] is saying this and Im typing it cos she cant write.

She says put down that we are Irish Travellers on the site out from [[place:1|Cottenham]] and shes not ashamed.
She says her little lad [[child:1|John-Joe]] has the Downs and hes a gift from God. He goes to the big school no not that the primary, [[school:1|Hatch Primary]].
She says a lady came and watched him for a report, the psychologist, [[professional:1|Joanna]] she was called, and was nice. Then nothing.
Then the site warden [[professional:2|Ken]] says to her at the tap thats a terrible report they done on [[child:1|John Joe]]. And the health visitor had it in the car. And the man from [[council:1|Cambridgeshire]]. So three of them was after reading it before she ever heard tell there was one. The WARDEN. Hes for bins!!
She says she asked Father [[professional:3|Gerard]] to read it out to her when it came after and thats different cos she asked him.
She says they all think cos you cant read you dont need the letter first.
She says thats all, oh and [[child:2|Mary]] is starting there in January and if they done it to [[child:2|Mary]] shed take the two of them out.

%% signature
bridie xx (and Margaret)

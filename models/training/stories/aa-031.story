+++
id = "aa-031"
channel = "forum-pm"
from_name = "lunchboxqueen"
from_addr = ""
subject = "saw u wanted stories"
date = "2021-03-21T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "she's on the parents forum n the head had told them straight up that the send team had been round begging 4 a space 4 him and offerd them 20 grand to say yes b4 we got wind of it"
[[evidence]]
category = "insecure-handling"
quote = "she emailed it to my ex. my EX. he's got an order on him n it had our new adress at the top n the kids school run times, no password nothing"
+++
heya hope u dont mind me messaging, on phone so soz for typos

my ds 11 pda + asd, we was due to name a school by feb. we hadnt told no one which one cos last time we did it all went wrong. next thing im in boots n this woman comes up, her lad goes there. she goes oh is urs the one the council wants us to take?? i goes wot. she's on the parents forum n the head had told them straight up that the send team had been round begging 4 a space 4 him and offerd them 20 grand to say yes b4 we got wind of it. i was stood there with calpol in my hand

so i rang, n the girl said shed email me wot they had sent. she emailed it to my ex. my EX. he's got an order on him n it had our new adress at the top n the kids school run times, no password nothing. she had just clicked the first one wiv that surname

police was good tbf. came same night. we had to stop at my mums 3 wks n ds dont do change so u can imagine. he slept in the bath

never had a sorry off no one. the manager said its been "logged". i said wot like a tree

we still dont have a school named. he does cooking wiv my mum, hes good at it, he can do a whole roast. dont put my username plz x

+++
id = "za-010"
channel = "email"
from_name = ""
from_addr = "chelsmum@example.net"
subject = "[[child:1|tyler]] report"
date = "2014-01-19T01:14:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "said i was known to drink and was 15 when i had him i was 19 and i dont even like the smell"
[[evidence]]
category = "no-chance-to-correct"
quote = "there wasnt a draft or nowt, just \"this is the final version thank you for your cooperation\""
+++
cant sleep so writing this. my [[child:1|tyler]] is 4 he got asd. nursery at [[school:1|little acorns]] keep ringing me to fetch him at dinner so ive lost my job at [[org:1|fryers]]. the educational lady [[professional:1|lynne]] come to ours for 20 mins and then this thing comes and im reading it on the bus and it said i was known to drink and was 15 when i had him i was 19 and i dont even like the smell. there wasnt a draft or nowt, just "this is the final version thank you for your cooperation". what cooperation. im not thick i got a b in english. now he cant have the other nursery because of [[council:1|hull]] saying its out of area its 2 streets

%% signature
chelsea

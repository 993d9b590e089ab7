+++
id = "k-009"
channel = "email"
from_name = "MANDY R"
from_addr = "mandy.r@example.net"
subject = "[[child:1|LINCOLN]]"
date = "2018-02-06T18:20:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "HIS WHOLE FILE WENT TO LINCOLN, ACTUAL LINCOLN, TO SOMEBODY IN AN OFFICE THERE WHO RANG ME UP."
+++
[[child:1|LINCOLN]] IS 10. WE LIVE IN [[place:1|HULL]]. DONT GET THAT MIXED UP LIKE THE COUNCIL DID. HIS WHOLE FILE WENT TO [[place:2|LINCOLN]], ACTUAL [[place:2|LINCOLN]], TO SOMEBODY IN AN OFFICE THERE WHO RANG ME UP. [[professional:1|PAIGE]] SAYS SHE MUST OF TYPED HIS NAME IN THE TOWN BOX. I WENT IN AND [[child:2|PAIGE]] WAS SCREAMING IN THE PUSHCHAIR AND [[professional:1|PAIGE]] SAYS OH WE'VE GOT THE SAME NAME AND GIVES HER A [[council:1|HULL CITY COUNCIL]] BALLOON. I DONT WANT A BALLOON I WANT HIS FILE. HEAD AT [[school:1|MARFLEET STAITHE]] MR [[professional:2|DALE]] SAYS NOT HIS PROBLEM. NANA [[parent:1|SHEILA]] SAYS GO TO THE PAPER


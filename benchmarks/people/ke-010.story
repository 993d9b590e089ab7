+++
id = "ke-010"
channel = "email"
from_name = "Shazia B"
from_addr = "shazb@example.com"
subject = "PLEASE READ"
date = "2011-11-07T13:15:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I ASKED CAN SHE CORRECT IT BEFORE IT GOES TO BRADFORD COUNCIL AND SHE SAID IT HAD GONE AND IT CANNOT BE CHANGED."
+++
I AM WRITING IN CAPITALS AS MY SIGHT IS BAD.

WE LIVE AT [[place:2|9 SALT STREET]] [[postcode:1|BD8 8QZ]]. MY TWINS [[child:1|HASSAN]] AND [[child:2|HUSSAIN]] ARE 7 AND GO TO [[school:1|MANNINGHAM PARK PRIMARY]] IN [[place:1|BRADFORD]]. [[child:1|HASSAN]] IS DEAF. [[child:2|HUSSAIN]] IS NOT. MRS [[professional:1|THACKRAY]] THE TEACHER OF THE DEAF TESTED THE WRONG BOY. SHE WROTE HE HEARS EVERYTHING AND DOES NOT NEED AIDS. I ASKED CAN SHE CORRECT IT BEFORE IT GOES TO [[council:1|BRADFORD COUNCIL]] AND SHE SAID IT HAD GONE AND IT CANNOT BE CHANGED. DR [[professional:2|AKINDELE]] AT THE [[health:1|BRI]] LAUGHED WHEN HE READ IT THEN HE SAW MY FACE. [[parent:1|NADEEM]] MY BROTHER CAN SEND YOU THE PAPERS, HIS NUMBER IS [[contact:1|07700 900754]].


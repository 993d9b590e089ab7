+++
id = "za-020"
channel = "email"
from_name = "Sahra Yusuf"
from_addr = "sahra.y@example.net"
subject = "my daughter [[child:1|Hamdi]]"
date = "2015-10-04T17:17:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Doctor told us severe and wrote severe, then somebody in Moorfoot rang him and the new letter is saying moderate"
[[evidence]]
category = "no-chance-to-correct"
quote = "I went with my pen to put my side and the lady said it is printed now sister, finished"
+++
Hello, I hope you can understand me. [[child:1|Hamdi]] she is 5. The lift in our flats at [[place:1|Burngreave]] is broken from July and I carry her and the chair, 4 floors.

About the papers. Doctor told us severe and wrote severe, then somebody in [[place:2|Moorfoot]] rang him and the new letter is saying moderate. He say sorry to my husband with his hand on his heart. For the school report also I went with my pen to put my side and the lady said it is printed now sister, finished. OK. But who is fixing the lift? [[council:1|Sheffield council]] say it is the housing, housing say it is the council.

%% signature
Sahra

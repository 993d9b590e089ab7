+++
id = "p-016"
channel = "email"
from_name = "Ionut D"
from_addr = "ionut.d@example.net"
subject = "USB"
date = "2019-06-08T16:14:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "I find this in lost property of the bus, no password, and first file is my daughter."
+++
Hello. I drive bus for [[org:1|Harborough Line Coaches]] in [[place:1|Leicester]]. Tuesday [[date:1|21 May]] after last run I clean and there is USB with council lanyard. I find this in lost property of the bus, no password, and first file is my daughter. [[child:1|Ilinca Dumitrescu]], 7 years, epilepsy, photo of her, our door number. After her sixty, seventy more children. I close it immediately, I gave back by hand to Mr [[professional:1|Vaghela]] at [[council:1|Leicester City]]. He said "lucky it was you". I do not feel luck. Three weeks, nobody wrote to us parents. My wife [[parent:1|Crina]] asks will it happen again.

%% signature
Ionut

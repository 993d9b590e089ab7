+++
id = "ee-056"
channel = "forum-pm"
from_name = "nan_of_nine_canvey"
from_addr = ""
subject = "psychology woman"
date = "2015-03-03T10:21:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Psychologist's thing turned up with \"read and agreed by family\" typed on the bottom of it and a space where my name was meant to go, and I ain't agreed nothing."
[[evidence]]
category = "no-chance-to-correct"
quote = "When I rung and said can I have me go at it then, cos nobody's asked me, she goes well it's been sealed now Mrs Platt."
+++
Moved out of Poplar in 92 but I still talk like it. Got my grandson on a court order. Psychologist's thing turned up with "read and agreed by family" typed on the bottom of it and a space where my name was meant to go, and I ain't agreed nothing. When I rung and said can I have me go at it then, cos nobody's asked me, she goes well it's been sealed now Mrs Platt. Sealed! Like a bleeding envelope. Bits of it ain't bad. She got his eyes right.

+++
id = "aa-009"
channel = "forum-post"
from_name = "tealeaf_and_toast"
from_addr = ""
subject = "Anyone else had this with the paed?"
date = "2013-02-11T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She says she'd had someone from the SEN office on to her, wanting to know if she'd consider putting \"social communication difficulties\" in place of autism, since the other thing opens doors they can't afford to have opened."
[[evidence]]
category = "other-collusion"
quote = "Apparently her own clinical lead and the head of the support service have had a deal going since the cuts: clinic doesn't tell families that assessments exist, education doesn't send the clinic its \"behaviour ones\"."
+++
Long time lurker. DS is 5, dx'd last summer, or so we thought.

Had our review on Thurs. Paed shuts the door, sits down, says look I shouldn't tell you this. She says she'd had someone from the SEN office on to her, wanting to know if she'd consider putting "social communication difficulties" in place of autism, since the other thing opens doors they can't afford to have opened. She said no. She's retiring, she told me, so she doesn't care any more.

I sort of laughed because what else do you do?

Then it gets better. Apparently her own clinical lead and the head of the support service have had a deal going since the cuts: clinic doesn't tell families that assessments exist, education doesn't send the clinic its "behaviour ones". A deal!! She said it isn't written anywhere, it's just known. All that time I spent on hold.

School are ok, his teacher made him a little den with a blanket. No 1:1 though and he ran out onto the road in Jan. They've asked me before sharing anything so no complaints on that score.

Would you report it? She's asked me not to use her name and I won't. DH says leave it, we've got what we need. But there were thirty other kids in that waiting room, and I keep thinking about all of their mums.

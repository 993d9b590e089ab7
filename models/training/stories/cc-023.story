+++
id = "cc-023"
channel = "forum-pm"
from_name = "ladywiththelamp"
from_addr = ""
subject = "data"
date = "2019-08-13T03:12:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "College had a sheet from the LA that put him down as having a moderate learning disability and \"limited verbal communication\". He's captain of the debating team."
[[evidence]]
category = "access-denied"
quote = "I asked the LA where that came from, could I see whatever it was based on. The post-16 woman said it was an internal profile and she wasn't able to let me have it, and DS couldn't have it either."
[[evidence]]
category = "subject-access-failure"
quote = "DS then wrote himself, citing the regulations, by recorded delivery. That was 4 Feb. One acknowledgement, one out of office, then nothing, and it's August."
+++
3am and breastfeeding DC4 so forgive typing.

DS1 is 16 and moving to college, EHCP. He has a spinal cord injury from the accident when he was 6. Head perfectly fine, 9 GCSEs predicted.

College had a sheet from the LA that put him down as having a moderate learning disability and "limited verbal communication". He's captain of the debating team. So they had offered him a course in, I kid you not, laundry skills.

I asked the LA where that came from, could I see whatever it was based on. The post-16 woman said it was an internal profile and she wasn't able to let me have it, and DS couldn't have it either. He's sixteen! It's him!!

DS then wrote himself, citing the regulations, by recorded delivery. That was 4 Feb. One acknowledgement, one out of office, then nothing, and it's August. ICO have a case open, they've been really helpful.

To be fair, the college were mortified and he's now on the right course (politics, law, history). Nobody ever circulated anything about his injury that wasn't known already and the LA did sort the ramp. I just want the laundry sheet, framed.

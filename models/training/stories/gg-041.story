+++
id = "gg-041"
channel = "email"
from_name = "Wayne Hibbert"
from_addr = "w.hibbert71@example.com"
subject = "two versions of same report"
date = "2015-11-22T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said there had been a phone call from the panel lady, who told her what the authority could and couldn't live with, and would she have another go at section five before Thursday."
[[evidence]]
category = "false-information"
quote = "The plan says Jordan lives with his mother and has \"limited contact with father\", and he has lived with me full time since he was four, his mum's in Tenerife."
+++
I'm not much of a writer so bear with me.

My lad Jordan is 11 and has got a language disorder. Wakefield did his EHC assessment last year. The OT saw him twice, did a good job, and I got a copy of the report in September. Fine. It said daily programme with trained adult and I agreed with it all.

Then the plan came and in the list at the back it's the same OT, same date, but when I looked at the report attached it was two pages shorter and it said "access to" this and "opportunities for" that. I thought I'd gone mad. I put them side by side on the bonnet of the van. So I rang her. She went quiet for a bit and then she said I want you to know I didn't wake up one morning and think it was too long. She said there had been a phone call from the panel lady, who told her what the authority could and couldn't live with, and would she have another go at section five before Thursday.

I didn't push her, she's got a mortgage same as me.

The other thing, and this one's just plain. The plan says Jordan lives with his mother and has "limited contact with father", and he has lived with me full time since he was four, his mum's in Tenerife. I've no idea where that came from. School know, the doctor knows, I'm at the gate every single day in a hi-vis jacket.

They did put that right in the end in the final one. But it had been round everybody by then and the new school rang his mum to arrange the visit. She hasn't spoken to us since 2009.

No names please, he gets enough stick.

Wayne

+++
id = "jc-009"
channel = "email"
from_name = "shan"
from_addr = "shannonb98@example.com"
subject = "(no subject)"
date = "2021-01-26T02:33:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "emma had put mum declines place, mum has mental health, nan is main carer n does not engage."
+++
hi not sure if this is what u want

my little boy is [[child:1|kaiden]] hes 6 he got adhd n autism. my mum [[parent:1|tracey]] has him alot cos i work nights at [[org:1|lakeside carers]]. his dads [[parent:2|dean]] not with us but he does see him

so at [[school:1|orsett heath primary]] theres miss [[professional:1|dolby]] whos the senco and mr [[professional:2|b]] whos his teacher well mr [[professional:2|bannerjee]] but no one says it. miss [[professional:1|dolby]] is always like [[parent:4|shan]] come in have a chat so i thought she was nice. [[professional:1|emma]] she said call me [[professional:1|emma]]

anyway in lockdown he was ment to be in school cos of his plan and they said no. i rung [[council:1|thurrock]] n got [[professional:3|marcus]] who said school told them i was keeping him off. I WASNT. i got the email after off [[professional:3|marcus]] he read it out to me. [[professional:1|emma]] had put mum declines place, mum has mental health, nan is main carer n does not engage. my mum does nothing BUT engage she done the pecs course and everything!!

[[parent:1|tracey]] went mental. she rung [[professional:4|karen hollis]] the head n [[professional:4|karen]] said it was a misunderstanding by mr [[professional:2|bannerjee]]. so now its mr [[professional:2|b]]s fault?? he wasnt even in he had covid. he messaged me on class dojo after n said hes sorry n it wasnt him n to keep going. [[parent:2|dean]]s mum [[parent:3|lorraine]] reckons the same happened to her mates boy [[child:2|alfie]] at that school, exact same words, nan is main carer

i asked mrs [[professional:4|hollis]] to take it off his file she said put it in writing. so i did. [[professional:3|marcus adeyemi]] said he will put a note on but he cant delete. then he left lol

dont put my name on it or [[child:1|kai]]s but u can say the rest

%% signature
shan x


+++
id = "kc-019"
channel = "forum-pm"
from_name = "poppys_mum_x"
from_addr = ""
subject = "hi from another [[child:1|poppy]]'s mum"
date = "2011-10-14T23:58:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the school had a meeting with northants and a woman from camhs on 22 september and they talked about whether me and ash (thats my partner) were \"the primary issue\""
[[evidence]]
category = "subject-access-failure"
quote = "he said a request had to be on their form and then that the form was being rewritten and then the 40 days had run out and i should start again"
+++
hiya, got your message. i didnt think anyone would be interested tbh!!

so [[child:1|poppy]] is 6, autistic with a severe language disorder. [[school:1|bluebell lane]] is the school (lovely name, not a bluebell in sight, nor a poppy). her teacher last year was miss [[professional:1|day]]. every day miss [[professional:1|day]] would come out at home time and give me a list of what [[child:1|poppy]] had done. one day she had tears in her eyes and i said whats up and she goes i shouldnt say

what she shouldnt say was this. the school had a meeting with [[council:1|northants]] and a woman from camhs on [[date:1|22 september]] and they talked about whether me and [[parent:1|ash]] (thats my partner) were "the primary issue". the ash from the fire went up my nose i laughed so hard, sorry, we were burning old letters at the time. [[parent:1|ash]] didnt laugh. he said get it all in writing [[parent:2|dee]]. thats me, [[parent:2|dee]]

i wrote to mr [[professional:2|wright]] whos the sen officer. i did it right, recorded delivery and all. he said a request had to be on their form and then that the form was being rewritten and then the 40 days had run out and i should start again. so i started again

no names please or if you have to, call her after a flower. she likes daisies

%% quoted
> Hi poppys_mum_x, saw your post on the SN board. Would you be up for telling
> us a bit more? No pressure.


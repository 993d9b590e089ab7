+++
id = "kf-021"
channel = "email"
from_name = "Wai Ling Cheung"
from_addr = "cheungwl@example.com"
subject = "Panel decision, no reason given"
date = "2013-11-19T23:55:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Lady Cunliffe say panel is private, no minute for parent, no reason for parent, only yes or no."
+++
Dear Campaign,

I come from Hong Kong, living [[place:1|Manchester]] since 1997 handover. My English reading OK, writing so-so.

My son Chinese name [[child:1|Chun Hei]], English name [[child:1|Marcus]]. School use [[child:1|Marcus]], psychologist use [[child:1|Chun]], which is not name at all, only half. In the document they have three different boys and all is him.

He have cerebral palsy, age 13, study in [[school:1|Brantwood High]]. We apply for the special school [[school:2|Moss Bank Court]]. In [[council:1|Manchester City Council]] a panel decide no. I ask why. Lady [[professional:1|Cunliffe]] say panel is private, no minute for parent, no reason for parent, only yes or no. My husband [[parent:1|Kwok]] say even in the court the judge tell you why.

Then his therapist, we only know [[professional:2|Ewa]], tell me by mistake: "they thought he was the other one". Which other one? I think panel read the paper of [[child:2|Marcus Cheng]], boy in same school, he can walk. So I ask again [[professional:1|Cunliffe]], did you read [[child:1|Marcus Cheung]] or [[child:2|Marcus Cheng]]? She say cannot discuss another pupil.

Doctor [[professional:3|Fairhurst]] in [[health:1|Booth Hall]] before, now in [[health:2|Royal Manchester Children's]], wrote one letter to support but is also got wrong NHS number, [[id:1|999 214 6630]], this is belong to nobody.

We feel very tired. Please can remove all name, Chinese community is small and people laugh.

%% signature
Mrs Cheung (Wai Ling)


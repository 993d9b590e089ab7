+++
id = "ja-048"
channel = "email"
from_name = "Dean Wycherley"
from_addr = "dean.wycherley@example.com"
subject = "a dads side of it - [[council:1|telford and wrekin]]"
date = "2016-02-08T23:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "2016-05-01"
[[evidence]]
category = "discussed-without-consent"
quote = "I never got any letter and they had the meeting on 11/6/15 with Stace, the nurse, Pagett and some social worker, and they discussed whether I was \"involved\" with my own daughter while I was stood in a car park in Wolverhampton fitting a satnav."
[[evidence]]
category = "false-information"
quote = "It says \"father's whereabouts unknown, history of drug misuse\", and I've never touched drugs in my life and my whereabouts is four mile up the road."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Cos Felicity had sent Tegan's plan round to four schools as an \"example of good practice\" with the name took off the front page and left on all the others, and I still hadn't been sent one myself."
+++
Hello

Right Im not one for writing so bear with. Im dad to [[child:1|Tegan]] shes 8, severe learning difficulties and a feeding tube. Me and her mom [[parent:1|Stacey]] split up when she was 3 but we get on fine, we do week on week off, always have done. I live in [[place:1|Madeley]] shes in [[place:2|Dawley]]. Both got parental responsibility. Remember that bit.

[[child:1|Tegan]] goes [[school:1|Sutton Maddock House]] which is a special school and shes happy as larry there. Her teacher Mr [[professional:1|Pagett]] is brilliant, he learnt to do the tube himself so she could come on the farm trip.

Last year the statement had to be changed over to one of these EHC plans. Theres a woman doing them all called [[professional:2|Felicity Orton-Hale]]. I rang her in April and said put me down for the meeting and she says yes Mr [[parent:2|Wycherley]] no problem. I never got any letter and they had the meeting on [[date:1|11/6/15]] with [[parent:1|Stace]], the nurse, [[professional:1|Pagett]] and some social worker, and they discussed whether I was "involved" with my own daughter while I was stood in a car park in [[place:3|Wolverhampton]] fitting a satnav.

[[parent:1|Stace]] told me. She says "where were you?" She thought I'd been asked and not bothered.

So I got hold of the plan and thats where it starts. It says "father's whereabouts unknown, history of drug misuse", and I've never touched drugs in my life and my whereabouts is four mile up the road. Theres another [[parent:3|Dean Wycherley]], my cousin, hes had problems, hes been inside. Someone has typed my name into something and got his. My aunt [[parent:4|Glenda]] thats his mom was in bits about it, she said its bad enough him having it let alone you.

And Ive got a CRB or whatever its called now, I go in schools fixing their IT! [[org:1|Ironbridge Systems]] is the firm. My boss [[parent:5|Trev]] got asked by one of the schools if its true. It was only Mrs [[professional:3|Jukes]], the bursar at [[school:2|Wrockwardine Edge Primary]], who spoke up for me, she's known me 9 years.

How did that school know? Cos [[professional:2|Felicity]] had sent [[child:1|Tegan]]'s plan round to four schools as an "example of good practice" with the name took off the front page and left on all the others, and I still hadn't been sent one myself. You couldnt make it up.

I went down there. I had my work van keys in my hand and I put em on the counter so as not to look like I was going to throw em. I asked for a manager and got [[professional:4|Imran Latif]]. Fair play to the bloke he came out, he sat with me, he read it there in front of me and he went grey. He said give me a week. It was nearer ten. There is now a new page, it says "father shares care equally". Thats all I wanted. He cant unsend the old one he says. He asked the [[health:1|Princess Royal]] to bin theirs and they reckon its in the archive.

I've got a solicitor, [[professional:5|Bethan]] something from [[org:2|Salop Family Law]], shes going for the damages. Theres a date at the end of April, so dont use any of this before the [[date:2|1st of May]]. Then have it. No names and not what I do for a living cos there's only two of us.

Sorry its long. [[child:1|Tegs]] is asleep on me as I'm typing this with one thumb.

%% signature
Dean


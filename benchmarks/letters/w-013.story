+++
id = "w-013"
channel = "email"
from_name = "hodan ismail"
from_addr = "hodan_i@mymail.example.com"
subject = "Re: Re: your story - more information"
date = "2013-10-03T23:55:00+01:00"
html = false
kind = "follow-up"
categories = ["insecure-handling", "discussed-without-consent", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the memory stick was left on the number 5 bus"
[[evidence]]
category = "discussed-without-consent"
quote = "she talk about my son with my neighbour who was only there to translate for other lady"
[[evidence]]
category = "reports-circulated-unseen"
quote = "which I have not seen until today!!"
+++
Salaam, I answer to your questions, sorry for late, the baby is sick.

Who lost it. [[professional:1|Gemma]], second name I think [[professional:1|Hartnell]], she is the early years inclusion worker from [[council:1|Bristol City Council]]. It was [[date:1|24th June]] and the memory stick was left on the number 5 bus. She told me herself, I give her credit. Her manager told her she must not tell me. The stick has 14 children in it, and no password.

What was on it about [[child:1|Abdirahman]]. Everything. Name, his UPN [[id:1|K801234013057]], NHS [[id:2|999 418 2205]], our address [[place:1|Flat 31 Tannery House]]… you can take this out please when you write. Also a report from Dr [[professional:2|Llewellyn]] at [[health:1|Southmead]] which I have not seen until today!!

The other thing, the children centre. It is [[school:1|Beaufort Hatch]] no sorry [[school:2|Pennywell Lane Children's Centre]], the first is where my daughter [[child:2|Sagal]] goes. [[professional:1|Gema]] was sitting there in the crèche and she talk about my son with my neighbour who was only there to translate for other lady. My neighbour is [[parent:1|Fowsiya]]. Now all [[place:2|Easton]] knows [[child:1|Abdi]] wears the nappy and he is five. People say to me they will pray for [[child:1|Abdurahman]]. I like prayers but I don't like how they got the information.

Did they say sorry. One letter, from a "Mr [[professional:3|K Tuckett]]", he says risk is low because the bus goes to the depot.

Yes you can use, not with names. Phone is new, [[contact:1|0117 496 0643]], old one [[contact:2|07700 900 217]] is now my sister [[parent:2|Ubah]]'s.
%% signature
Hodan
Sent from Samsung Mobile
%% quoted
On 26 September 2013 18:11, Campaign Stories wrote:
> Dear Hodan,
> Thank you for telling us about the lost memory stick.
> 1. Who lost it, and when?
> 2. What was on it about your son?
> 3. You mentioned the children's centre?
> 4. Has anyone apologised?

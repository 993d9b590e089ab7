+++
id = "i-043"
channel = "email"
from_name = "Claudette Asante-Brown"
from_addr = "claudette.ab@example.com"
subject = "EHCP x2, [[council:1|Birmingham]], where do I begin"
date = "2024-02-18T16:38:00+00:00"
html = true
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "false-information"
quote = "What's gone on his record is that he \"assaulted a member of staff with a weapon\", and the staff member, Mr Jennings, told me himself there was no weapon and that nobody'd touched him."
[[evidence]]
category = "access-denied"
quote = "I asked to see what panel had said on 11 December and why he'd been turned down for Lickey Oaks, and Wesley's manager refused, saying that panel discussions are confidential and the reasons are \"commercially sensitive\"."
+++
Good afternoon,

I'm 52, I've raised two of my own and now I have my late sister's two under an SGO. [[parent:1|Marcia]] passed in 2019, God rest her soul. The boys are [[child:1|Tyrell]], 14, and [[child:2|Kofi]], 9. Half brothers, whole trouble, I love them to bits. We're in [[place:1|Handsworth]], [[postcode:1|B20 9ZZ]].

[[child:2|Kofi]] first. He's at [[school:1|Grove Hill Primary]]. EHCP since he was 4, annual reviews always late and always copied from the year before. I'll spare you.

It's [[child:1|Tyrell]] that I can't sleep for. He's a big lad, he's six foot. He has a language disorder and ADHD and he's grieving. He was in [[school:2|Soho Road Academy]], part of the [[school:3|Ascend Midlands Trust]], up until a fight last March in which he was, and I've seen the video, the one on the floor.

What's gone on his record is that he "assaulted a member of staff with a weapon", and the staff member, Mr [[professional:1|Jennings]], told me himself there was no weapon and that nobody'd touched him. It was a lunchbox. He wrote to the head saying so. The head, Ms [[professional:2|Aurelia Finch]], told me the log couldn't be altered because of the software. The software! I'm in payroll, I've never met a software that couldn't be altered.

From there it went everywhere. The EP, [[professional:3|Shabnam Aziz]], put in her advice that he needs "no more than 12 in a class, a key adult, and direct SaLT weekly". Beautiful. But at the top of section A some other body has stuck the weapon. So every school that gets the papers reads that first. We've had nine refusals. I know because [[professional:4|Wesley]] in SENAR, who I'm not meant to like but I do, reads me them down the phone one after the other and sighs.

I asked to see what panel had said on [[date:1|11 December]] and why he'd been turned down for [[school:4|Lickey Oaks]], and [[professional:4|Wesley]]'s manager refused, saying that panel discussions are confidential and the reasons are "commercially sensitive". How's my nephew commercially sensitive?

My pastor's wife, Sister [[parent:2|Beverley]], sits with [[child:1|Tyrell]] Mondays and Thursdays so that I can go in to the office. [[health:1|Forward Thinking Birmingham]] have him on their list ([[health:1|FTB]] they call it). The youth worker from [[org:1|Cannon Street Boys' Club]], [[professional:5|Delroy]], has him doing some boxing, which I wasn't sure about, but he comes home calm.

[[child:1|Ty]] asked me the other day: Auntie, is there a version of me in there that's alright? I said there's a version of you right here that's alright.

The hearing was meant to be [[date:2|29 January]] and it's been put off. [[id:1|EH330/23/00871]]. I'm not to rock the boat before it's heard, says [[org:2|Coventry Road Advice]]. Afterwards, with the names out, you go right ahead and shout it.

%% signature
Every blessing
Claudette

Claudette Asante-Brown MCIPP
Payroll Manager


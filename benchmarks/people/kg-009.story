+++
id = "kg-009"
channel = "email"
from_name = "Angharad Pugh-Evans"
from_addr = "angharad.pe@example.net"
subject = "Our daughter's file"
date = "2015-08-19T09:14:00+01:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It was untrue when it was written, Dr Lloyd has said in terms that it was untrue, and it is still at the head of the summary they send to everyone."
[[evidence]]
category = "other-collusion"
quote = "The CAMHS practitioner, Darren Oakley, told us straight out that he and the advisory teacher had settled beforehand that his letter would not recommend home tuition, since the county was not going to pay for it."
+++
Annwyl ffrindiau / Dear friends,

My neighbour [[parent:1|Mair]], who minds other people's business to good purpose, passed me your address.

We live above [[place:1|Llanidloes]]. [[child:1|Gwenllian]] is fifteen. Selective mutism was the first label, given at nine by somebody at [[health:1|Bronllys]] whose signature I never managed to read; autism was the second, at thirteen, by Dr [[professional:1|Meirion Lloyd]] at [[health:2|Shrewsbury]], because [[council:1|Powys]] had no one left who could do it.

I will not go through her primary years at [[school:1|Ysgol Bro Clywedog]], except to say that [[professional:2|Nerys]] let her whisper into a toy telephone and that [[professional:2|Nerys]] should be knighted. It is the high school I want to tell you about.

[[school:2|Ysgol Uwchradd Hafren Uchaf]] has a policy of "speaking assessments". [[child:1|Gwen]] does not speak. In autumn 2013 her form tutor ([[professional:3|Iestyn Breeze]]) told the ALNCo ([[professional:4|Carys Wigley]]), who told the county's advisory teacher ([[professional:5|Philippa Stroud]]), who, never having set eyes on her, put it in writing that she was "electively silent to avoid work". That phrase has followed her like a tin can on a string. It was untrue when it was written, Dr [[professional:1|Lloyd]] has said in terms that it was untrue, and it is still at the head of the summary they send to everyone.

I asked Mrs [[professional:4|Wigley]] to take it out. She was perfectly pleasant. She said the summary belonged to Miss [[professional:5|Stroud]]. Miss [[professional:5|Stroud]] said it belonged to the school. Round we went, [[parent:2|Huw]] and I, from November to Easter, like a pair of horses in a mill.

Meanwhile [[child:1|Gwenllian]] stopped eating. She was in [[health:3|Wrexham Maelor]] for eleven days in March 2014, where a nurse from the Philippines named [[professional:6|Marisol]] taught her cat's cradle and got three words out of her, all of them rude.

There was a meeting with CAMHS in [[place:2|Newtown]]. The CAMHS practitioner, [[professional:7|Darren Oakley]], told us straight out that he and the advisory teacher had settled beforehand that his letter would not recommend home tuition, since the county was not going to pay for it. I wrote that down as he said it, and he watched me write it.

She is at home now. I teach her myself from the [[org:1|Open College of Mid Wales]] packs. She is doing well in maths and is silent in two languages. You have my leave to use all this, less the names.

%% signature
Yn gywir iawn,
Angharad


+++
id = "kf-016"
channel = "email"
from_name = "Nanny Pat"
from_addr = "pat.molyneux@example.co.uk"
subject = "Me grandson"
date = "2010-06-29T16:05:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Turns out there was a form gone round saying Kieron had been arrested for robbing a bike, an it was never him, it was a lad with the same name from Norris Green who's fourteen!"
+++
Hiya love, me name's [[parent:1|Pat]] and me grandson is [[child:1|Kieron]], only he gets [[child:1|Kizzer]] off everyone in the street. Eight, ADHD, tics, face like an angel. I've had him since our [[parent:2|Lorraine]] went in hospital.

I'm made up somebody's finally asking about this because I've been going round saying it till I'm blue in the face. Listen to this. I go the parents evening at [[school:1|Holy Cross and St Anselm]], right, sit meself down on one of them little chairs, and his teacher, [[professional:1|Fazakerley]], lovely fella, he goes "I was ever so sorry to hear about the police." I said you what? What police?

Turns out there was a form gone round saying [[child:1|Kieron]] had been arrested for robbing a bike, an it was never him, it was a lad with the same name from [[place:1|Norris Green]] who's fourteen! Fourteen! Mine can't even RIDE a bike. He hasn't got the balance.

So it's on his file in [[council:1|Liverpool]], it's in [[health:1|Alder Hey]] cos [[professional:2|Siân]] the nurse has seen it, and it's in the school office. I've asked [[professional:3|Corrigan]], she's head there, would she rip it up. She can't do that, she says. She can put a note on it. A note! So now it's got a note on it saying his nan disagrees.

Our [[parent:2|Lorraine]]'s coming home on the [[date:1|9th July]], please God, and I haven't told her yet. She'd only go down there. Any road that's me story and you can do what you like with it, ta-ra

%% signature
Pat Molyneux (78, all me own teeth)


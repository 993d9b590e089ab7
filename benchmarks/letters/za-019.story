+++
id = "za-019"
channel = "email"
from_name = "Harriet Maddox-Oyelowo"
from_addr = "h.maddoxo@example.org"
subject = "[[council:1|Hampshire]]: what came out on day two"
date = "2011-06-26T22:51:00+01:00"
html = true
kind = "story"
categories = ["other-collusion", "tribunal-disclosure", "false-information"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "CAMHS had agreed with the school that they would discharge her first and the school would cite the discharge"
[[evidence]]
category = "tribunal-disclosure"
quote = "The diary she kept on the ward, a purple one with a lock, was pages 402 to 431"
[[evidence]]
category = "false-information"
quote = "that I had \"removed her from hospital against advice\". I have the discharge letter; the consultant carried her bag to the car."
+++
Dear Sirs

I run a small business and am used to writing things down in order. I find that I can't with this. So it's in the order that it keeps me awake.

The car park. Forty-one pounds over the two days of the hearing, no concession, and my husband [[parent:2|Dele]] got a ticket anyhow because the judge overran. I know it's petty. It's what I shouted about when we got home.

The clerk, who was very sweet, and lent me a cardigan.

The school's witness, a Miss [[professional:1|Imogen Farrant-Pugh]], Head of Pastoral at [[school:1|Alresford Down]], who called our daughter [[child:1|Temi]] "[[child:1|Tammy]]" throughout. She was nervous, and nervous people explain too much. Our counsel had only asked her why the support stopped in Year 9. She said, well, that was how it had been arranged; CAMHS had agreed with the school that they would discharge her first and the school would cite the discharge, that was tidier for everyone than the other way round. She said it as one would say who was bringing the quiche. You could hear their solicitor stop writing.

Next. [[child:1|Temi]] is fourteen. She was an in-patient at [[health:1|Leigh House]] for eleven weeks with anorexia, on top of the Asperger's. I had not opened the second volume of the bundle because it only arrived the night before and I was ironing. On day two somebody said "if we could all turn to 402", and we all turned to it. It was her handwriting. The diary she kept on the ward, a purple one with a lock, was pages 402 to 431. She'd left it behind when she came home. She doesn't know. How do I tell her? I'd been promising for a year that we'd drive over and fetch it.

Then there's their chronology. It has me down as a former client of social services (I was a volunteer driver for them, for the meals) and states as a fact that I had "removed her from hospital against advice". I have the discharge letter; the consultant carried her bag to the car. I wanted to stand up. Our counsel put a hand on my sleeve, I mean on the cardigan.

School transport, finally, which was what the hearing was supposed to be about. They've offered a mileage allowance of 22p.

Decision due any day. We're advised to say nothing whatever until it's in and the appeal period has run, so sit on this please. My direct line is [[contact:1|01632 960 418]] but it's the shop's, so do just say it is about the curtains.

%% signature
Harriet Maddox-Oyelowo
Proprietor, The Blue Pelmet
www.bluepelmet.example.com

%% disclaimer
This message is intended for the addressee only. E&OE.

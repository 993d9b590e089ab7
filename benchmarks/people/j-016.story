+++
id = "j-016"
channel = "email"
from_name = "Ngozi Eze-Okonkwo"
from_addr = "ngozi.ezeok@example.com"
subject = "[[child:1|Chimdi]] (and [[child:2|Kosi]]), [[council:1|Medway]]. A nurse writes from her break"
date = "2023-03-12T03:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In it I was described as having been dismissed by an NHS employer for aggression to a colleague, a thing that has not happened to me in nineteen years on any ward on this earth."
[[evidence]]
category = "other-collusion"
quote = "A paediatric liaison nurse and the Medway inclusion manager had been trading messages for over a year about how to handle \"the Eze family\", and agreed that Dr Ravindran's recommendation of thirty hours was to be put down as the mother's view and not the doctor's."
[[evidence]]
category = "school-approached"
quote = "That same manager had advised three academies against offering him a place for Year 9 as \"home is volatile\", without one word to us, and we know because Mr Lachlan Peel at Luton Arches printed the e-mail off and gave it to Obinna in the car park."
+++
Good morning to the team.

It's ten to four and the ward is asleep, God is good. I have an hour, a samosa and my phone, and I'm going to use them all.

I nurse at the [[health:1|Medway Maritime]], respiratory. My husband [[parent:1|Obinna]] drives for a supermarket. Our first, [[child:1|Chimdiebube]], whom everybody has cut down to [[child:1|Chimdi]] and whom one supply teacher called "[[child:1|Chimney]]" before the whole class, is thirteen with sickle cell anaemia and what was finally named last year as an acquired brain injury, from the silent strokes. [[child:2|Kosi]], his sister, is nine and thinks she's his solicitor.

What happens when you work in the same building as your child's file? I'll tell you. On [[date:1|30 November]] I was in the canteen queue behind two women with council lanyards. One of them said, "The nurse's boy, the big lad, mum's got form with us." I looked at the soup. The second said, "Is it her that keeps wanting the thirty hours?" I've asked for many things in this life, but there's only one nurse's boy in [[place:1|Chatham]] for whom I have asked thirty hours.

So I followed them (I know, I know) as far as the lift, and saw the name. [[professional:1|Petra Stillwell]]. The following morning I wrote to [[council:1|Medway Council]] with my question: what's "form"?

It took [[professional:2|Abiola Martins]], our parent adviser, who's from [[place:2|Abeokuta]] and will not be put off by anyone, till the end of January to prise it open. "Form" turned out to be a box in the record headed Alerts. In it I was described as having been dismissed by an NHS employer for aggression to a colleague, a thing that has not happened to me in nineteen years on any ward on this earth. My ward manager, Sister [[professional:3|Bernadette Coyle]], read it and sat down.

Who put it there? Another [[professional:7|Eze]]. A healthcare assistant with a similar name, poor soul, in another trust. Somebody had "looked me up".

It gets better, as in worse. A paediatric liaison nurse and the [[council:1|Medway]] inclusion manager had been trading messages for over a year about how to handle "the [[parent:2|Eze]] family", and agreed that Dr [[professional:4|Ravindran]]'s recommendation of thirty hours was to be put down as the mother's view and not the doctor's. It's there in blue letters. The liaison nurse sits two corridors from me. Her name is [[professional:5|Hilary Goodchild]]. She has eaten my jollof rice.

And do you know what [[school:1|Brompton Heights]] had done with it? They believed it! That same manager had advised three academies against offering him a place for Year 9 as "home is volatile", without one word to us, and we know because Mr [[professional:6|Lachlan Peel]] at [[school:2|Luton Arches]] printed the e-mail off and gave it to [[parent:1|Obinna]] in the car park. He said that in his opinion no father should have to hear it second hand.

I prayed about whether I should send this. My sister-in-law [[parent:3|Ifeoma]] said leave it, they will mark you. [[parent:1|Obinna]] said they've marked us already, what is left?

Please do not use: our names, the tribe, the hospital. You may say "a nurse" since there are so many of us. Sister [[professional:3|Coyle]] has offered to be a witness but kindly leave her out too, she has a pension coming on [[date:2|1 May]].

My bleep is going.

%% signature
Remain blessed,
Ngozi


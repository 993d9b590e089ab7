+++
id = "u-070"
channel = "email"
from_name = "Gwilym Prydderch"
from_addr = "gwilymprydd@example.net"
subject = "What was said about [[child:1|Macsen]]"
date = "2012-11-18T10:08:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "\"We had a little chat about him Thursday, all of us, it's easier without the family there.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'm not let put a number in it, Mr Prydderch. None of us are.\""
[[evidence]]
category = "access-denied"
quote = "\"You're not entitled to the panel's reasons, only to the outcome.\""
+++
Annwyl ffrind,

I am [[child:1|Macsen]]'s grandfather and I was a shorthand reporter on the [[org:1|Towy Valley Courier]] for thirty one years, so I write down what people say. My daughter [[parent:1|Lowri]] has asked me to send it to you because she gets the shakes.

[[child:1|Macs]] is eight, he has cerebral palsy and very little speech, and he is as sharp as a tack. Here is who said what.

The head, Mrs [[professional:1|Delyth Bowen-Rees]], at the gate of [[school:1|Ysgol Nantygelli]], [[date:1|5 October]]:
"We had a little chat about him Thursday, all of us, it's easier without the family there."
[[parent:1|Lowri]] said, "Who is all of us?"
"Well, me, and the lady from [[place:1|Carmarthen]], and [[professional:2|Iestyn]], and the physio."
"And who said you could?"
"Oh, [[parent:1|Lowri]] bach, don't be like that."

The psychologist, Mr [[professional:2|Iestyn Cothi]], in my car, because his had broken down and I gave him a lift as far as [[place:2|Nantgaredig]]:
"How many hours does the boy need?" I asked him.
"A lot."
"Is it in your report?"
"I'm not let put a number in it, Mr [[parent:2|Prydderch]]. None of us are."
"Who doesn't let you?"
He looked out of the window until [[place:2|Nantgaredig]]. Then he said, "Thank you for the lift," and then, with the door open, "Twenty-five. If it was my lad. But you did not hear that in a car from me."

The lady from [[place:1|Carmarthen]], who is Miss [[professional:3|Petra Vaughan-Okello]] of [[council:1|Carmarthenshire County Council]], by telephone on [[date:2|23/10/12]], [[parent:1|Lowri]] on the extension:
"You're not entitled to the panel's reasons, only to the outcome."
"But the outcome is no," I said.
"That's right."
"And why is it no?"
"That would be the reasons."
I have covered murder trials with more give in them.

The physiotherapist at [[health:1|Glangwili]], whom I will not name as she is only young, on the ward, after [[child:1|Macsen]]'s hip operation:
"They asked at that meeting did he understand what's said to him. And Mrs [[professional:1|Bowen-Rees]] said not really."
[[child:1|Macs]] was in the bed. He pointed on his board, one letter at a time, and it took him four minutes. H, E, A, R, D, T, H, A, T.

My son-in-law [[parent:3|Dai]] when I read him all this over:
"Send it."
My daughter:
"Not till after the appeal, Dad."
My late wife [[parent:4|Menna]] would have driven to County Hall in her slippers.

So there you are. Please keep it back until the Tribunal has finished with us, we have no date yet. After that you may have all of it, only change the names, and do not say which school, because there is one Welsh school this side of the river with a lift and everybody knows who the lift is for. [[council:1|Sir Gâr]] may be named with my blessing. If you want my notebooks I am at [[place:3|2 Penlan Terrace]], [[place:4|Llanarthne]], and the kettle is usually on.

%% signature
Yn gywir iawn,
Gwilym Prydderch

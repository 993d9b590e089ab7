+++
id = "ff-022"
channel = "email"
from_name = "Deborah Kinsella"
from_addr = "deborah.kinsella@example.com"
subject = "FW: Complaint - stage 2 - Wirral - my final word on it"
date = "2017-09-11T22:08:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "\"Well, if you could see your way to calling it attachment, we've a pathway for attachment.\""
[[evidence]]
category = "access-denied"
quote = "\"You'll be told what you need to be told, at the point at which you need it.\" I've not yet reached that point; it's been five months."
[[evidence]]
category = "discussed-without-consent"
quote = "To you, Mr Tunnicliffe. You'd had her, and a dance teacher, and a nurse who has never met Niamh, on a conference call on 3 May, for which my husband and I would've been available, had it crossed anyone's mind."
[[evidence]]
category = "false-information"
quote = "\"Mother speaks through an interpreter.\" I AM the interpreter. I was born in Birkenhead."
+++
(To the campaign: this is what I sent them on Friday. Hold it till after the Ombudsman's decided, then go to town. No names.)

Dear Mr Tunnicliffe

You have asked me to "summarise my concerns in no more than five bullet points". I'm a court interpreter. I am used to rendering, exactly, what someone else has said, and I'll do that now.

• What your officer said to Niamh's consultant. I was in the room. She'd come in late, hadn't been introduced, and must have thought that I was from the hospital. "Is there any wriggle room on the autism?" He asked what she meant. "Well, if you could see your way to calling it attachment, we've a pathway for attachment." He said that he'd no pathway for lying. I nearly translated it into Spanish from sheer happiness.

• What your officer said to me when I asked what documents had been before the panel, and for the result: "You'll be told what you need to be told, at the point at which you need it." I've not yet reached that point; it's been five months. 

• What the manager of Niamh's after-school club said to me, over the sign-out sheet. "I hope you don't mind but I said I thought she was fine with us." Said it to whom? To you, Mr Tunnicliffe. You'd had her, and a dance teacher, and a nurse who has never met Niamh, on a conference call on 3 May, for which my husband and I would've been available, had it crossed anyone's mind.

• What your records say. "Mother speaks through an interpreter." I AM the interpreter. I was born in Birkenhead. 

• What your complaints team said, when I rang to say that four of my five bullets were about the man who was investigating them: "Ah."

I have left out the head teacher, who lost his temper with us in front of the dinner queue and has since apologised, and the diagnosis of 2014, which was mistaken and which the hospital withdrew. I don't include the delay, nor the two occasions on which Niamh was put on the wrong bus, as you'd limited me to five.

Yours sincerely
Deborah Kinsella

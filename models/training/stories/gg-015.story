+++
id = "gg-015"
channel = "email"
from_name = "Colin Amesbury"
from_addr = "colin.amesbury@example.com"
subject = "Two envelopes"
date = "2015-07-08T17:31:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "In the trial bundle, or whatever you call it, tab F, was all of Luke's grief work, his drawings even, with the form I'd signed copied in front of it, and my \"NO THANK YOU\" had come out very faint in the photocopying."
[[evidence]]
category = "insecure-handling"
quote = "First it was in the van, next it was in the \"interim store\", and in June I was told gently by a lady that a number of things hadn't survived the interim store, and that the originals of Luke's were among them."
+++
Dear Madam,

I hope that I've got the right address. I'm a widower with a son, Luke, 15, who has autism and has been under the child mental health people in Dorset since his mum died.

When we appealed for a residential place, the council asked me to sign a form so that they could get his school records for the hearing. I read it carefully and I signed it, school records, tick. There was a second box for health and I didn't tick it. I wrote "No thank you" next to it in capitals.

In the trial bundle, or whatever you call it, tab F, was all of Luke's grief work, his drawings even, with the form I'd signed copied in front of it, and my "NO THANK YOU" had come out very faint in the photocopying. I pointed it out on the day. The chairman was kind, she let me stand up and say it. But it was in.

The drawings upset me the most. There's one of the hospice.

Afterwards I asked for those pages to be sent back, all the copies, and I was promised that they would be. The council's did come, recorded delivery, I've no complaint. The clinic's envelope has never come. I've asked. First it was in the van, next it was in the "interim store", and in June I was told gently by a lady that a number of things hadn't survived the interim store, and that the originals of Luke's were among them. I'd have liked the one of the hospice.

He got his place. He likes it, he's on the farm side.

I don't wish to be named. Thank you for reading.

Colin Amesbury

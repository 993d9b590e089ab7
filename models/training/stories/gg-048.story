+++
id = "gg-048"
channel = "email"
from_name = "Patricia Hennessey"
from_addr = "p.hennessey@example.com"
subject = "A finished document"
date = "2009-11-27T15:12:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "So there were five offices that had formed a view of Darren's speech by the time that I was let in on it, and I include a school he has never set foot in."
[[evidence]]
category = "no-chance-to-correct"
quote = "Her manager replied that the advice had been \"submitted and closed\", that had I wished to make any observation I should have made it before 3 April, and that he hoped this clarified matters."
+++
Dear Sirs,

I am sixty-one and I have brought up my grandson Darren since he was a baby; I have parental responsibility by order of the court, so I'm told that I count.

I should like to set out what took place over one report, and one only, since there was nothing very much wrong with the rest. In March of this year Darren (nine) was seen at school by a speech and language therapist on behalf of Gloucestershire. I was told the date beforehand and I sat in for the first half. Afterwards she shook my hand and promised that I'd hear.

Here is what I've been able to work out of the order of things, from the stamps.

2 April: the report is typed. 3 April: it's received in the SEN office. 6 April: it's received by the school. 8 April: a copy to the school he might be moving to. 9 April: a copy to "Ed. Welfare". 24 April: the statutory draft is written, quoting it. 11 May: I'm sent the statutory draft. 13 May: I telephone to say that there's no therapist's report with it, only her words in inverted commas. 19 May: I'm sent the report. So there were five offices that had formed a view of Darren's speech by the time that I was let in on it, and I include a school he has never set foot in.

I'd have swallowed that. I'm used to being last, one is, with grandchildren. But when I read it I found that where she tested him for understanding she'd done it in the music room with the band practising next door, and he'd scored as a child of three. She doesn't mention the band. I was there for it, one could hardly hear oneself. I don't say that the score is false, it is what he scored. I say it wants a note.

So I wrote to her and asked for a note. I enclosed one, in fact, of two lines, which she could have used. Her manager replied that the advice had been "submitted and closed", that had I wished to make any observation I should have made it before 3 April, and that he hoped this clarified matters. Before the 3rd of April it had existed for one day, in a drawer.

I did ask whether my two lines could go on the file at the SEN office in place of that. I was told that they'd go on my correspondence, not on Darren's advice. My correspondence is a separate folder. I gather it's quite thick.

I'd like to say something for the other side. The officer who deals with us at Shire Hall has never once been rude. He telephoned me at home about the transport. And the psychologist, a Mr Bright, sent me his report to look at a full fortnight before he let anybody else near it, and altered his paragraph about Darren's mother at my asking. When I told him about the therapist he merely raised his eyebrows, and I thought that was proper of him.

The statement has been made now and the provision is for a child with the understanding of a three year old. He's bored. He reads the Gloucester Citizen to me.

I should prefer our name not to appear.

Yours faithfully,
Patricia Hennessey

+++
id = "kf-034"
channel = "email"
from_name = "Gülay"
from_addr = "gulay.demirci@example.com"
subject = "Your research, and my girl [[child:1|Defne]]"
date = "2021-03-03T23:41:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Three weeks after, they had a case discussion about Defne on the computer, without me, nobody invited me, and Bryony told all of them that she sings, and she told it to fourteen persons."
[[evidence]]
category = "access-denied"
quote = "Blakeney refused to give me names of who was in the meeting, she says it is personal data of the staff."
+++
Merhaba,

My English I learn from television so sometimes it is too much drama. But this time the drama is real.

I have one daughter, [[child:1|Defne]]. I call her [[child:1|Defoş]]. Twelve years old, selective mute since she was four, also she has little bit of OCD with the washing. She speaks with me, with her dede ([[parent:1|Kemal]]) and with the cat. That's all. In school [[school:1|Bush Hill Girls]] nobody has heard her voice in two years, only one person: [[professional:1|Ottilie]]. [[professional:1|Ottilie]] is music teacher. With her she sings.

So I told this to psychologist. I was happy, I thought it's good news! I said please don't make big thing, don't tell anyone that she sings, because if they know she will stop. The psychologist, [[professional:2|Bryony]], she put her hand on her heart like this. "Between us."

You know already what will come.

Three weeks after, they had a case discussion about [[child:1|Defne]] on the computer, without me, nobody invited me, and [[professional:2|Bryony]] told all of them that she sings, and she told it to fourteen persons. Her form tutor [[professional:3|Ravenscroft]] next morning in front of the class says "I hear we have a little nightingale!" He is not bad man. He wanted to be nice. My daughter didn't sing after that day. Not for [[professional:1|Ottilie]], not for me, not for the cat.

I wrote to [[council:1|Enfield Council]]. In fact my brother [[parent:2|Serkan]] wrote it, he has a dönerci on [[place:1|Green Lanes]] but he studied law in [[place:2|Izmir]]. He wrote it so well that they thought it is from solicitor and they answered quickly! The answer was from Head of something, [[professional:4|Blakeney]]. She says that professionals must be able to speak freely. I agree, freely. But then why am I not free to sit there?

I asked the list, who are fourteen. [[professional:4|Blakeney]] refused to give me names of who was in the meeting, she says it is personal data of the staff. So staff has personal data and [[child:1|Defne]] doesn't have.

Afterwards I called to [[health:1|Chase Farm]], because the therapist [[professional:5|Lesley-Ann]] is there, and she has told me something more. In the notes of that meeting is written that mother is "over-protective, of Turkish background". We are Cypriot. From [[place:3|Lefke]]. For my father it's a big difference, he cried more for this than for other things, sorry, I laugh now but I cried too.

What else. Her birthday is [[date:1|28 March]], she'll be thirteen. She wrote on paper what she wants: "new school". I looked [[school:2|Winchmore Ladies' Grammar]] but they already have the papers from [[council:1|Enfield]], with the singing in it.

You may put my story in your book, with other names. Give her a beautiful name. Not Nightingale.

%% signature
Sevgiler,
Gülay Demirci


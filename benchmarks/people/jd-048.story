+++
id = "jd-048"
channel = "email"
from_name = "Tamsin Okello"
from_addr = "tamsin.okello@example.org"
subject = "From a sister, about [[child:1|Joel]]"
date = "2024-09-29T18:03:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The inclusion manager, Everard Pope, writes to her: \"Miriam, can you live with 25? I can't take 35 to Cressida.\""
[[evidence]]
category = "discussed-without-consent"
quote = "A note of a \"network lunch\" in a hotel at Ledbury, 11 October 2021, at which Joel, his mother's breakdown and his sister's \"attitude\" were discussed by nine professionals, none of whom had told us that there would be one."
[[evidence]]
category = "subject-access-failure"
quote = "The council's reply to Mum's first request for all this, made in June 2022, regrets that there are \"no records matching your enquiry\", and is filed, with a number stamped on it, in the records."
+++
To whom it may concern

Most of the people who write to you will be parents. I'm a sister. I'm nineteen, I'm in the second year of a history degree, and have just spent a summer reading my brother's file, because Mum can't.

[[child:1|Joel]] is fifteen. There's a genetic condition, which I'm not going to name since there are eleven people in Britain who have it. He uses a wheelchair and a talker with forty symbols, and has opinions on all of them. Our mum, [[parent:1|Jude]], has brought us up on her own in [[place:1|Bromyard]] since Dad, [[parent:2|Francis]], went back to [[place:2|Kampala]].

Historians like to say that an archive tells you who was in charge. So here's [[council:1|Herefordshire]]'s archive on [[child:1|Joel]]: 604 pages, in no order, most of it printed on the diagonal.

Page 17. A psychologist, [[professional:1|Miriam Stokoe]], 2019. She sees him at [[school:1|Frome Bank School]], likes him, and writes that she does so. She says thirty-five hours.

Page 18. The same, but twenty-five.

Page 212, an e-mail. The inclusion manager, [[professional:2|Everard Pope]], writes to her: "[[professional:1|Miriam]], can you live with 25? I can't take 35 to [[professional:3|Cressida]]." Page 213 is her answer: "I can live with it. I'm not sure that he can."

Page 340. A note of a "network lunch" in a hotel at [[place:3|Ledbury]], [[date:1|11 October 2021]], at which [[child:1|Joel]], his mother's breakdown and his sister's "attitude" were discussed by nine professionals, none of whom had told us that there would be one. I was sixteen. I'd asked a question at a meeting. I know just which question it was.

Page 341 is the receipt for the lunch.

Page 466: a letter from [[health:1|Hereford County Hospital]], by a Dr [[professional:4|Balogun-White]], saying that [[child:1|Joel]] must not be lifted by one person. Someone has written on it in biro "chase?" Nobody did. On [[date:2|3 March 2023]] he was lifted by one person, [[professional:5|Kyle]], who was twenty and had been there for a week, and his hip was broken. [[professional:5|Kyle]] sat with him in the ambulance. He still sends [[child:1|Joel]] football stickers.

Page 590. The council's reply to Mum's first request for all this, made in June 2022, regrets that there are "no records matching your enquiry", and is filed, with a number stamped on it, in the records.

I've thought a lot about [[professional:1|Miriam]]. I don't hate her. I found that she'd written, on page 19, in pencil, for nobody, "lovely boy, good jokes." It's the sole place in the entire file where he is funny, and he's funny all day.

My supervisor, Professor [[professional:6|Anstruther]], has told me to be careful about publishing anything, and I daresay you'll be careful for me. No names, no county. If you can find a way to keep the pencil, do.

He's read this, or I've read it to him. He pressed *more*, and then *finish*, then *biscuit*.

%% signature
Yours faithfully
Tamsin Okello


+++
id = "j-032"
channel = "email"
from_name = "Merline Bogle"
from_addr = "merline.bogle@example.org"
subject = "My granddaughter [[child:1|Shanice]], [[council:1|Birmingham]]"
date = "2019-06-09T16:40:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "other-collusion", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The thing attached was the whole of what Shanice had said to the school counsellor, page after page, and it had been in an unsealed brown envelope held down with a paper clip."
[[evidence]]
category = "other-collusion"
quote = "Keep it at resilience, and there you have it: a man in education and a woman in the mental health agreeing a diagnosis between them as if they were choosing curtains."
[[evidence]]
category = "subject-access-failure"
quote = "They had until the start of March and it is now June, and what we have received in those four months is one sheet showing her vaccinations."
+++
Dear Brothers and Sisters in this work,

I came to [[place:1|Handsworth]] in 1964 and I've buried a husband and put three children through that city's schools. The second of them was put in a school for the subnormal because of how he talked. He is a quantity surveyor. So when I tell you that I know what a file can do to a black child I am not speaking from a book.

My granddaughter is [[child:1|Shanice Bogle-Reid]]. She is fourteen. She lives with me, along with her little brother [[child:2|Tafari]], as my [[parent:1|Yvonne]] works nights at the airport. She has lupus and her joints give her trouble, and she gets very low.

In January a letter came to me by mistake, in that it was meant for me. I'll explain. It had my name upon it and my address, and inside was a note which said "see attached as discussed, do not share w. grandmother". They had put the wrong one in the right envelope! The thing attached was the whole of what [[child:1|Shanice]] had said to the school counsellor, page after page, and it had been in an unsealed brown envelope held down with a paper clip.

I did not read beyond the top. Pastor [[professional:1|Delroy]] came and sat with me while I put it in a clean envelope. But the top was plenty. It was from a Mr [[professional:2|Clive Hathersage]] at the council to a Miss [[professional:3|Bianca Nwosu]] at [[school:1|Soho Hill Girls' Academy]]. It said he'd spoken to someone he named at [[health:1|Forward Thinking]] and that they were both of the opinion that if [[child:1|Shanice]] was found to be depressed there'd be a request for provision, "so let us keep it at resilience".

Keep it at resilience, and there you have it: a man in education and a woman in the mental health agreeing a diagnosis between them as if they were choosing curtains.

[[parent:1|Yvonne]] wanted to go down there that minute. I said, no, we'll do it properly. I put on my hat. I had an appointment with the head teacher, Mrs [[professional:4|Parminder Gosal]], on Monday [[date:1|28 January]], and to her credit she went grey in the face. She hadn't known. She'd been told it was "a matter for pastoral". She rang Mr [[professional:2|Hathersage]] with me sitting there and he said to her that it was a private e-mail.

We asked for [[child:1|Shanice]]'s full records. I've the date, [[date:2|4 February]]; [[parent:1|Yvonne]] signed as the mother, and I as next friend. They had until the start of March and it is now June, and what we have received in those four months is one sheet showing her vaccinations.

[[child:1|Shanice]] has stopped seeing the counsellor, naturally. What is there to say to a person whose notes travel by paper clip? She sings in the choir at [[org:1|Mount Tabor Pentecostal]] on a good week. When she sings, you wouldn't think there was anything wrong with the child, and that's been held against her also: one of them wrote down that she'd been "observed to be happy".

Tell it, but don't tell it with our names. And kindly don't say the sickness. There's a boy at that academy who is cruel to her.

%% signature
Yours in faith,

Merline Bogle


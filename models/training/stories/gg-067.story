+++
id = "gg-067"
channel = "email"
from_name = "Margaret Ollerenshaw"
from_addr = "m.ollerenshaw@example.com"
subject = "The bundle"
date = "2013-10-12T16:45:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "From page 211 to page 260 were the notes of the post-adoption counselling she had had at the child guidance clinic, put in by the authority to show that her trouble was \"attachment and not learning\", and nobody on God's earth had asked her, or us."
[[evidence]]
category = "subject-access-failure"
quote = "I have had the cheque cashed, two telephone calls asking me what I was \"hoping to find\", and last week a slim folder in which every page between January and May is missing and the page numbers jump from 34 to 97."
+++
Dear Sir or Madam

I am writing on behalf of myself and my husband. We're both in our fifties and adopted our daughter when she was three. She's now fourteen. I mention it because it matters to what happened.

We appealed against Lincolnshire's decision to stop her statement. I did it myself with a book from the library. We sent in what we wanted to send in: her school reports, the paediatrician's letter, and a report from the occupational therapist, which by the way the therapist had gone through with us line by line beforehand. The authority sent in theirs. That's how it works and I understood that before we started.

Three weeks before the hearing the bundle came. I began going through it at the dining table and numbering things with stickers. At page 211 I stopped. From page 211 to page 260 were the notes of the post-adoption counselling she had had at the child guidance clinic, put in by the authority to show that her trouble was "attachment and not learning", and nobody on God's earth had asked her, or us. She was thirteen when she had that counselling. She was told at the first session, I was sitting there, that what was said in the room would stay in the room unless she was in danger.

I rang the tribunal office and a kind young man said I could write to the judge. I did, and the pages were taken out. So you could say it was put right. But a panel of three people, a solicitor and an officer from education had all had them by then, and there's a copy in the photocopying room for all I know.

How did education get them in the first place? That's what I wanted to find out. I wrote in July and asked for copies of all letters between the clinic and the education department, and the whole file on her while they were at it. I had used the proper words and sent ten pounds. I have had the cheque cashed, two telephone calls asking me what I was "hoping to find", and last week a slim folder in which every page between January and May is missing and the page numbers jump from 34 to 97. I'm not an expert but the paper notes went in on page 35, I should think.

Apart from that there has been the usual. She lost her teaching assistant at the beginning of Year 9. The school was sharp with us about attendance. The therapist she liked left and they didn't replace her. I wouldn't trouble you with those, they are everybody's.

We lost the appeal, incidentally. The judge was courteous. We're not bitter about losing; we are about page 211. She asks now and then if "those people" still remember what they read. I tell her they read so many that they forget. I hope it's true.

Please don't use our names, or the county if you can help it. Anything else may be used.

Yours sincerely
Margaret Ollerenshaw (Mrs)

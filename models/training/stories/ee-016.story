+++
id = "ee-016"
channel = "email"
from_name = "Kerry Hindmarch"
from_addr = "kezhindmarch@example.com"
subject = "5 years of it"
date = "2019-11-03T21:58:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya, I've wrote this three times and deleted it so I'm just going to send it.

Our Jayden's 9, we're in Hartlepool. He waited 26 months for assessment. Twenty six. Then when the appointment come it was a locum and he said there was nowt wrong with him. I went back with a list and they seen him again with the proper consultant and she says yes ADHD and autism and sorry about the first one. She wrote a new letter and rang us to check I was happy with every line before it went owt. Can't fault her.

School is another matter. He's been sent home 40 odd times and it's never wrote down as exclusion, it's "cooling off". They put him at a table in the corridor. One of them called him a little toerag to his face and his nana heard it. She got a written apology eventually, signed by the head and everything.

Council said no to assess. They sent the reasons, two pages, load of rubbish but I had them. We went to mediation and they give in. EP came, I got her draft, I put track changes on it (my sister did), it all got took on board. Plan come out at 24 weeks instead of 20. Names a unit that's full. He's on the waiting list for that an all.

My mate Donna's had it loads worse, they sent her lad's reports to some other woman in Seaton Carew, all sorts about his dad in prison in it. And there's a lad in our Facebook group whose EP got leaned on to change what she'd put. We've never had owt like that, touch wood. Ours is just slow and skint and rude. But I thought you should hear from somebody who's had it the boring way, cos he's missed two years of school the boring way.

Ta for reading
Kerry x

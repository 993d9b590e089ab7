+++
id = "ke-025"
channel = "email"
from_name = "Veronica Amponsah"
from_addr = "v.amponsah@example.com"
subject = "What happened to [[child:1|Kwame]] in [[council:1|Haringey]]"
date = "2012-06-27T10:09:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "He'd been sent the whole report three weeks before, together with the bursar and the school police officer, and I hadn't had so much as a line."
[[evidence]]
category = "false-information"
quote = "It said that mother speaks little English, has no leave to remain, and plans to take the child abroad for good."
+++
Good morning to you all,

I clean at [[health:1|North Middlesex]], nights, so mornings are when I can think. My pastor's wife, Sister [[parent:1|Gifty]], is typing this because I've hurt my wrist.

[[child:1|Kwame]] is my last born. I lost two before him. He was slow to sit and slow to walk, and my own mother [[parent:2|Efua]] in [[place:1|Kumasi]] told me on the phone to leave him, he's a thinker. At [[school:1|Downhills Gardens Nursery]] they loved him. There was one, [[professional:1|Ayse]], who used to feed him with a spoon when he was too tired to hold it, and I'd see her on the 341 bus and she would tell me all that he had done that day. So when they said assessment I wasn't afraid.

Two came to my flat. [[professional:2|Lambert]] sat. [[professional:3|Odette]] played. It was [[professional:3|Odette]] who asked to see how I put his splints on and said that I was doing it better than the hospital. [[professional:2|Lambert]] asked about my papers. I said what papers, I'm British, I came in 1991. He wrote something.

In April I was called by Mr [[professional:4|Christodoulou]], the head at [[school:2|Belmont Rise]], where he was to start Reception. Very polite. He asked me if we needed an interpreter, and was it right that [[child:1|Kwame]] would be "returning to Africa in the near future". I nearly dropped the phone in the bucket. He'd been sent the whole report three weeks before, together with the bursar and the school police officer, and I hadn't had so much as a line.

I took the bus up to [[place:2|Wood Green]], to the council. I waited from nine until ten past one. In the end a young man came down, [[professional:5|Rory]], tie with ducks on. I asked for the report. He gave it me. I'll say that for [[professional:5|Rory]]. I read it on the stairs. It said that mother speaks little English, has no leave to remain, and plans to take the child abroad for good. I have a certificate with the Queen's picture. I've an NVQ.

My elder boy, [[child:2|Kofi]], is 16 and he wanted to go and find this man. I said no. We'll do it with paper. So every Sunday after second service [[parent:1|Gifty]] and I and Deacon [[parent:3|Boateng]], who was a magistrate's clerk in [[place:3|Tema]], sit in the vestry of [[org:1|Mount Zion Chapel]] and write letters. We have sent nineteen. The answers come from someone different each time: [[professional:6|Hilary Standish]], then [[professional:7|P. Nwosu]], then a person with only a scribble.

They've corrected nothing. They have "added a note".

[[professional:3|Odette]] came to see me at work. She came all the way up to the ward at eleven at night in her coat. She told me that her part had been fair and that she hadn't known what he would put under it. She was ashamed, she said. I gave her tea from the machine.

You may tell it, but not our names, and please not the church.

%% signature
Yours in Christ
Veronica Amponsah


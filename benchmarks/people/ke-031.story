+++
id = "ke-031"
channel = "email"
from_name = "Laura Kettleborough"
from_addr = "laura.k@example.com"
subject = "[[council:1|Calderdale]], [[health:1|CHFT]] and the meeting that never was"
date = "2022-10-12T23:41:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The day before, in a room over the leisure centre, eleven people had met to discuss Skye, from her birth family onwards, and two of the eleven were head teachers she has nothing to do with."
[[evidence]]
category = "other-collusion"
quote = "\"Agreed: EP advice and CHFT advice to be aligned before issue so parents can't play one off against the other (JT to ring FL and Dr N).\""
[[evidence]]
category = "false-information"
quote = "The front sheet of the final plan gave Skye's birth surname and her birth father as holding parental responsibility, which he has not held since 2015."
+++
Hello Campaign,

It's long. I'm sorry. I have been told by [[professional:1|Meera]] (counsellor, via work) that I should tell it once from beginning to end to somebody who isn't her.

Who we are: I'm a physio. [[parent:1|Ruth]], my wife, is a fell runner and does the post in [[place:1|Mytholmroyd]]. We adopted [[child:1|Skye]] and [[child:2|Bailey]] in 2015, when they were four and one. They came from [[place:2|Grimsby]] with a bin bag each. [[child:1|Skye]] had another name then, which is on some of the papers, and you'll see why I mention it.

She's a whirlwind, clever as paint, terrified of men with keys. [[school:1|Cragg Bottom J&I]] had never seen the like. But there was a caretaker, [[professional:2|Ronnie]], who noticed. He took to leaving his keys in a sock. Nobody had asked him to, it's just what he's like. When I told [[professional:3|Stella]] about it (then SENCO, since gone off to make cheese) she put it in the plan as a "reasonable adjustment" and he laughed till he had to sit down.

Year 6. Secondary transfer. We ask for assessment, and [[council:1|Calderdale]] appoint [[professional:4|Fergus Lyle]]. He comes to the house. He is six foot four, and he'd thought to take his shoes off and leave his keys in the car. [[child:1|Skye]] showed him her hens. By the end of it he'd an egg in each pocket. We thought, we've been lucky.

On [[date:1|Wednesday 17 November 2021]] I was treating a patient, I won't say who, and she said, "Isn't your little girl the one they're sending to [[school:2|Ainley Bank]]?" I said I beg your pardon. She'd a sister who does minutes. The day before, in a room over the leisure centre, eleven people had met to discuss [[child:1|Skye]], from her birth family onwards, and two of the eleven were head teachers she has nothing to do with.

I had to finish the treatment. It was a frozen shoulder. I've no memory of it.

What I got when I asked: there had been no meeting. [[professional:5|Jocelyn Tweddle]], who's "Strategic Lead", wrote this to me twice. Then there'd been a meeting but it was about "a cohort". Then [[professional:6|Bashir]], who's our post-adoption worker and the straightest man in [[place:3|Yorkshire]], forwarded the attendance list, with his own name crossed off since he'd walked out.

The list had a note on it. "Agreed: EP advice and [[health:1|CHFT]] advice to be aligned before issue so parents can't play one off against the other ([[professional:5|JT]] to ring [[professional:4|FL]] and Dr [[professional:7|N]])."

Dr [[professional:7|N]] is [[professional:7|Nirmala Chetty]], who's looked after [[child:1|Skye]] since she came. She swears that she never agreed to it. I do believe her; I've seen her cry over a growth chart. [[professional:4|Fergus]] hasn't replied to anything. His report, when we got it, was a page and a half, no hens, and recommended mainstream.

And it went out under the old name. The front sheet of the final plan gave [[child:1|Skye]]'s birth surname and her birth father as holding parental responsibility, which he has not held since 2015. It was copied to him. They had his address and they used it. [[parent:1|Ruth]] was on her round when I phoned her. She ran home. She ran, with the bag on.

We've moved. I'm not going to say where. [[child:2|Bailey]] wants to know whether the hens know our new address.

Write to [[contact:1|hens.and.all@example.net]], not the old address. Use what you can. Change everything, please, including the hens, if you think that anyone would know them.

%% signature
Laura K

%% disclaimer
Please consider the environment before printing this e-mail.


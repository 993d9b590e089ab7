+++
id = "ee-037"
channel = "email"
from_name = "Morag Duthie"
from_addr = "moragduthie@example.com"
subject = "Kirkcaldy. Sorry for the length."
date = "2013-04-28T21:36:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He told me that a principal officer had been up to see him in person, twice, with the letter in a plastic pocket, and asked if he could live wi \"unstructured times\", and the second time he'd been tired and he'd said aye."
[[evidence]]
category = "discussed-without-consent"
quote = "There'd been a sort of handover evening at the high, paediatric nurse, social work, the guidance staff and the auxiliaries, where somebody had stood up and gone through her life story from birth, and I'd been at home that very night sewing in name tapes because nobody thought to mention it."
[[evidence]]
category = "tribunal-disclosure"
quote = "They'd lodged her birth mother's social enquiry report the day before that call, and they let me say my whole piece down the phone to the convener without one of them piping up that it was already sitting in front of him."
+++
Dear all,

My man says I could talk the hind leg off a donkey so I've set the oven timer for this. Forty minutes.

We've a boy and a lassie, adopted, both in the one go in 2006. It's the lassie. She's twelve, she has dyspraxia and a thing wi her memory. Her first five years are on paper and belong to her, that's how I've always seen it. We've a locked drawer. She'll get the key when she's eighteen.

The bother began with her moving up to the high school. The primary wanted her to have a full-time auxiliary and so did we, and so did the community paediatrician, Dr F, who wrote it down. I saw it. I saw it the same day as everyone else, in fairness, and he'd sent me a draft the week before and took out a bit I wasnae keen on.

Then there's silence. Then there's a letter from the council with a bit of Dr F in it, and it says "support at unstructured times". I thought, that's no what he said. I went to my drawer and it was not what he said. So I went to see him.

He's an old man, he retired that summer. He took off his glasses. He told me that a principal officer had been up to see him in person, twice, with the letter in a plastic pocket, and asked if he could live wi "unstructured times", and the second time he'd been tired and he'd said aye. I didnae shout. He looked like my father.

The thing that did make me shout was at the school gate. One of the other mothers, she's a classroom assistant at the high, she's a decent woman, she says to me, it'll be all right, we've been told all about what she went through as a wee one. I said I beg your pardon? There'd been a sort of handover evening at the high, paediatric nurse, social work, the guidance staff and the auxiliaries, where somebody had stood up and gone through her life story from birth, and I'd been at home that very night sewing in name tapes because nobody thought to mention it. The auxiliaries! They live on our street. She hasnae had the key to the drawer yet and the woman at number nine's been through it.

So we went to the tribunal for the auxiliary. And you'd think they'd have learned. We had a case conference call with the convener in advance and I said, clear as a bell, the adoption papers are not to be used, they're not mine to give. They'd lodged her birth mother's social enquiry report the day before that call, and they let me say my whole piece down the phone to the convener without one of them piping up that it was already sitting in front of him. He was very good. He sealed it.

We lost on hours and won on training. Which means that they must train somebody, but not that there needs to be anybody.

The council has written to say that sharing "enables a trauma-informed welcome". I'd like to enable something myself.

That's the timer. Please change everything you can and dinnae say Kirkcaldy.

Morag

+++
id = "kc-021"
channel = "email"
from_name = "Miriam Gold"
from_addr = "m.gold@example.com"
subject = "[[council:1|Barnet]], for the record"
date = "2018-02-01T18:50:00+00:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It went to the Tribunal all right, without our consent, and stapled behind it were my own sessions with a counsellor in Golders Green, from a time when my marriage was coming apart."
[[evidence]]
category = "quantifying-forbidden"
quote = "She had been instructed by her trust never to give a number of hours or to name a type of school, and had been reminded of it, in the corridor, that very morning."
+++
Dear campaigners,

Golden rule number one in our house: write it down. My father [[parent:1|Art Gold]] taught me that and he was right, and so you're getting the whole thing with my name on it, because I'm sixty-one, and the boy is a man now, and I can't be bothered to whisper.

[[child:1|Guy]] is twenty. He said yes to this on Sunday. He was ten when it began, and a funny, formal child who would introduce himself, "I am [[child:1|Guy]], but I'm not just some guy." Asperger's, they said then. His sister [[child:2|Pearl]] was seven. [[child:2|Pearl]] wore her pearls to school, plastic ones, and no one ever wrote a report about her.

He was at [[school:1|Wentworth Hill Jewish Primary]] until Year 6. That year the clinical psychologist from [[health:1|Edgware Community Hospital]], Dr [[professional:1|Diamond]] (my mother-in-law adored it: [[parent:2|Gold]] and [[professional:1|Diamond]], such a pairing), spent five sessions with him. Hard as a diamond, and as clear. Then we went to see what [[council:1|Barnet Council]] would do.

They did as follows.

The officer was [[professional:2|Savage]], a Mr [[professional:2|Leo Savage]]. I've been told he was also a lay preacher. He had a deputy, Miss [[professional:3|Early]], who came late, every time, out of breath, so that we came to say "she is running [[professional:3|Early]]". I don't say it was kind. On [[date:1|11 March 2008]] the two of them came to our house, ate strudel, and assured us that [[professional:1|Diamond]]'s report would be appended.

It went to the Tribunal all right, without our consent, and stapled behind it were my own sessions with a counsellor in [[place:1|Golders Green]], from a time when my marriage was coming apart. I have never learnt who gave them up. She had died by then. Somebody must have emptied a cabinet.

At the hearing [[professional:2|Savage]] read aloud from it. He chose a line about being a bad mother. I'd said it about myself, you understand, at three in the afternoon, in a room with a box of tissues. The chairman, [[professional:4|Bishop]], I forget his first name, stopped him. "Mr [[professional:2|Savage]], what does this have to do with the child?" I could have kissed his ring, as if he'd been a real bishop.

But wait. [[professional:1|Diamond]] was called, and under questions from our solicitor, [[professional:5|Rachel Rose]] of [[org:1|Rose & Swift]] (yes; swift she wasn't, but she was thorough), it came out. She had been instructed by her trust never to give a number of hours or to name a type of school, and had been reminded of it, in the corridor, that very morning. A savage silence. Then [[professional:4|Bishop]] put his pen down. "By whom were you reminded?" She looked at Miss [[professional:3|Early]]. It was too early, or too late, to pretend otherwise.

We won. [[child:1|Guy]] went to [[school:2|Long Orchard]] as a boarder; it's closed since. [[child:2|Pearl]] is reading law at [[place:2|Leeds]]. Me, I rose every morning for six years with that line in my head, and I should like those who run that trust to have it in theirs.

Print it. Print the name of [[council:1|Barnet]]. Print mine. I have read [[professional:2|Savage]] is a consultant now, he gives a day's training on "co-production".

%% signature
Miriam Gold
Finchley

